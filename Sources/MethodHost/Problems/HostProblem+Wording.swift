public import MethodDocument
import MethodProtocol

extension HostProblem {
  public var message: Wording {
    let fact = fact
    return Wording(
      nl: "De methode ‘\(method)’ \(fact.nl)\(quotedLastWords.nl)",
      en: "The method ‘\(method)’ \(fact.en)\(quotedLastWords.en)")
  }

  public var hint: Wording? {
    switch cause {
    case .programMissing(_, let places):
      Wording(
        nl: "Er is gezocht in: \(places.joined(separator: ", ")). Bouw of installeer de methode.",
        en: "Looked in: \(places.joined(separator: ", ")). Build or install the method.")
    case .startOverdue, .answerOverdue:
      Wording(
        nl: "Probeer het nog eens. Gebeurt het weer, meld het dan bij de maker van de methode.",
        en: "Try again. If it happens again, tell the author of the method.")
    case .otherVersion:
      Wording(
        nl: "Installeer een versie van de methode die bij deze Werkvorm past.",
        en: "Install a version of the method that goes with this Werkvorm.")
    default:
      Wording(
        nl: "Dit is een fout in de methode zelf. Meld het bij de maker ervan.",
        en: "This is a defect of the method itself. Tell its author.")
    }
  }

  /// What goes after the method's name.
  private var fact: Wording {
    switch cause {
    case .programMissing(let name, _):
      Wording(nl: "heeft geen programma ‘\(name)’.", en: "has no program ‘\(name)’.")
    case .cannotStart(let reason):
      Wording(nl: "kan niet starten: \(reason)", en: "cannot start: \(reason)")
    case .startOverdue(let deadline):
      Wording(
        nl: "gaf binnen \(deadline.inWords.nl) geen teken van leven en is gestopt.",
        en: "gave no sign of life within \(deadline.inWords.en) and was stopped.")
    case .answerOverdue(let deadline):
      Wording(
        nl: "gaf binnen \(deadline.inWords.nl) geen antwoord en is gestopt.",
        en: "gave no answer within \(deadline.inWords.en) and was stopped.")
    case .exited(let code):
      Wording(
        nl: "stopte zonder antwoord (code \(code)).",
        en: "ended without an answer (exit code \(code)).")
    case .killed(let signal):
      Wording(
        nl: "is vastgelopen en gestopt (signaal \(signal)).",
        en: "crashed (signal \(signal)).")
    case .rubbish(let excerpt, let reason):
      Wording(
        nl: "antwoordde iets wat geen bericht is: ‘\(excerpt)’ (\(reason)).",
        en: "answered something that is no message: ‘\(excerpt)’ (\(reason)).")
    case .lineTooLong(let limit):
      Wording(
        nl: "antwoordde met een regel van meer dan \(limit.asSize).",
        en: "answered with a line of more than \(limit.asSize).")
    case .otherVersion(let mismatch):
      Wording(
        nl: "spreekt \(mismatch.theirName) \(mismatch.theirVersion); "
          + "deze Werkvorm spreekt \(ProtocolVersion.name) \(ProtocolVersion.current).",
        en: "speaks \(mismatch.theirName) \(mismatch.theirVersion); "
          + "this Werkvorm speaks \(ProtocolVersion.name) \(ProtocolVersion.current).")
    case .otherMethod(let id):
      Wording(nl: "noemt zichzelf ‘\(id)’.", en: "calls itself ‘\(id)’.")
    case .otherRequest:
      Wording(
        nl: "gaf een antwoord dat niet bij de vraag hoort.",
        en: "gave an answer that does not belong to the question.")
    case .unusableSheetID(let id):
      Wording(
        nl: "noemt een vel ‘\(id)’; een naam mag alleen a–z, 0–9 en streepjes hebben.",
        en: "calls a sheet ‘\(id)’; an id may hold only a–z, 0–9 and hyphens.")
    case .sameSheetID(let id):
      Wording(nl: "noemt twee vellen ‘\(id)’.", en: "calls two sheets ‘\(id)’.")
    case .unknownKind(let kind):
      Wording(
        nl: "is van de soort ‘\(kind)’, die deze Werkvorm nog niet kent.",
        en: "is of the kind ‘\(kind)’, which this Werkvorm does not know yet.")
    }
  }

  private var quotedLastWords: Wording {
    if lastWords.isEmpty { return Wording(verbatim: "") }
    let quoted = lastWords.split(separator: "\n").map { "\n    \($0)" }.joined()
    return Wording(
      nl: "\nHet laatste wat hij zei:\(quoted)", en: "\nThe last it said:\(quoted)")
  }
}

extension Duration {
  /// `5 seconden` or, under a second, `300 milliseconden`.
  fileprivate var inWords: Wording {
    let milliseconds = components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
    guard milliseconds >= 1000 else {
      return Wording(nl: "\(milliseconds) milliseconden", en: "\(milliseconds) milliseconds")
    }
    let seconds = milliseconds / 1000
    return seconds == 1
      ? Wording(nl: "1 seconde", en: "1 second")
      : Wording(nl: "\(seconds) seconden", en: "\(seconds) seconds")
  }
}

extension Int {
  /// A number of bytes in words, in binary units.
  fileprivate var asSize: String {
    self >= 1 << 20 ? "\(self >> 20) MB" : self >= 1 << 10 ? "\(self >> 10) kB" : "\(self) bytes"
  }
}
