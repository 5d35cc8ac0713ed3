public import MethodKit

/// The sheets that the host prints for every method, without the method's help.
///
/// They are made for one language; for two, the host makes them twice and pairs them, which works
/// because the language changes words only and never the blocks. A text that is missing is reported
/// by the ``Texts`` that lacks it.
public struct SharedSheets {
  /// What `Assets/texts` has in the language of the sheets.
  let texts: Texts
  let method: Method
  let schedule: PhaseSchedule
  let session: Session
  let invitationPaper: Paper
  let size: PrintSize

  /// - Parameters:
  ///   - texts: what `Assets/texts` has in the language of the sheets.
  ///   - schedule: the phases that take place, on the clock.
  ///   - size: in large print the print list lies, for the width of its words.
  ///   - invitationPaper: A5, or A4 where its words take more than a page of A5.
  public init(
    texts: Texts, method: Method, schedule: PhaseSchedule, session: Session,
    size: PrintSize = .standard, invitationPaper: Paper = .a5
  ) {
    self.texts = texts
    self.method = method
    self.schedule = schedule
    self.session = session
    self.size = size
    self.invitationPaper = invitationPaper
  }

  /// All of them but the print list, in print order; the print list follows the script.
  public func sheets() -> [Sheet] {
    [
      script(), invitation(), agreementsCard(), consentSheet(), tableCards(), whatHappensNext(),
    ]
  }

  var details: SessionDetails { session.details }

  /// What residents read.
  var words: MethodWording { MethodWording(method: method.texts, shared: texts) }

  /// Words as the session file has them, marked where they are in another language.
  func own(_ words: String) -> [Inline] {
    session.language == texts.language
      ? [.text(words)] : [.foreign(words, language: session.language)]
  }
}
