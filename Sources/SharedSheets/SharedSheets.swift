public import MethodDocument

/// The sheets that the host prints for every method, without the method's help.
///
/// They are made for one language; for two, the host makes them twice and pairs them, which works
/// because the language changes words only and never the blocks.
public struct SharedSheets: Sendable {
  let texts: SharedTexts
  let methodTexts: SharedTexts
  let language: String
  let method: Method
  let schedule: PhaseSchedule
  let session: Session
  let largePrint: Bool

  /// - Parameters:
  ///   - texts: what `Assets/texts` has in the language of the sheets.
  ///   - language: the BCP-47 tag of that language.
  ///   - largePrint: prints the invitation on A4, as its words no longer fit on A5.
  public init(
    texts: SharedTexts, language: String, method: Method, schedule: PhaseSchedule,
    session: Session, largePrint: Bool = false
  ) {
    let values = session.values(schedule, in: language, dates: texts)
    self.texts = texts.filling(in: values)
    methodTexts = method.texts.filling(in: values)
    self.language = language
    self.method = method
    self.schedule = schedule
    self.session = session
    self.largePrint = largePrint
  }

  /// All of them but the print list, in print order; the print list follows the script.
  public func sheets() -> [Sheet] {
    [
      script(), invitation(), agreementsCard(), consentSheet(), tableCards(), whatHappensNext(),
    ]
  }

  /// Words as the session file has them, marked where they are in another language.
  func own(_ words: String) -> [Inline] {
    session.inlines(words, in: language)
  }
}
