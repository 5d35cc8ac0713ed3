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
    case .cannotStart:
      Wording(
        nl: "Maak het bestand uitvoerbaar en zet er als eerste regel bij wat het uitvoert.",
        en: "Make the file executable, and name in its first line what runs it.")
    case .rubbish(let excerpt, _) where !excerpt.hasPrefix("{"):
      Wording(
        nl: "Op standaarduitvoer horen alleen berichten, een op een regel. "
          + "Stuur andere tekst naar standaardfout.",
        en: "Standard output is for messages alone, one a line. "
          + "Send any other text to standard error.")
    case .notTrusted(let command, _):
      Wording(
        nl: "Een methode van een ander is een programma dat op uw computer draait. "
          + "Maakte u hem zelf? Zet dan --trust achter ‘check’ of ‘preview’. "
          + "Bekijk en vertrouw hem anders met: \(command)",
        en: "A method by somebody else is a program that runs on your computer. "
          + "Did you make it? Then put --trust behind ‘check’ or ‘preview’. "
          + "Else look at it and trust it with: \(command)")
    case .declined: nil
    case .unusableSheetID:
      Wording(
        nl: "Gebruik kleine letters, cijfers en streepjes.",
        en: "Use small letters, digits and hyphens.")
    case .sameSheetID(let id):
      Wording(
        nl: "Geef elk vel een eigen id. Komt het uit een herhaling, schrijf dan \"\(id)-{{n}}\".",
        en: "Give each sheet its own id. If it comes of an ‘each’, write \"\(id)-{{n}}\".")
    case .changedSinceTrusted:
      Wording(
        nl: "Bekijk wat er veranderd is, en probeer het dan nog eens.",
        en: "Look at what has changed, and then try again.")
    case .uncheckable(let problem): problem.hint
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
        nl: "liep vast en stopte (signaal \(signal)).",
        en: "crashed (signal \(signal)).")
    case .rubbish(let excerpt, let reason):
      Wording(
        nl: "antwoordde iets wat geen bericht is: ‘\(excerpt)’ (\(reason)).",
        en: "answered something that is no message: ‘\(excerpt)’ (\(reason)).")
    case .lineTooLong(let limit):
      Wording(
        nl: "antwoordde met een regel van meer dan \(limit.asSize).",
        en: "answered with a line of more than \(limit.asSize).")
    case .onlyBlankLines(let limit):
      Wording(
        nl: "schreef meer dan \(limit.asSize) lege regels in plaats van een antwoord.",
        en: "wrote more than \(limit.asSize) of blank lines in place of an answer.")
    case .processorTimeUsedUp(let seconds):
      Wording(
        nl: "rekende langer dan \(Duration.seconds(seconds).inWords.nl) en is gestopt.",
        en: "computed for more than \(Duration.seconds(seconds).inWords.en) and was stopped.")
    case .fileTooLarge(let limit):
      Wording(
        nl: "schreef een bestand van meer dan \(limit.asSize) en is gestopt.",
        en: "wrote a file of more than \(limit.asSize) and was stopped.")
    case .notTrusted(_, let date?):
      Wording(
        nl: "is veranderd sinds u hem vertrouwde (\(date)), en start daarom niet.",
        en: "has changed since you trusted it (\(date)), and so is not started.")
    case .notTrusted(_, nil):
      Wording(
        nl: "is nog niet door u vertrouwd, en start daarom niet.",
        en: "is not trusted by you yet, and so is not started.")
    case .declined:
      Wording(nl: "is niet gestart: u vertrouwt hem niet.", en: "was not started: not trusted.")
    case .changedSinceTrusted:
      Wording(
        nl: "is veranderd nadat u hem vertrouwde, en start daarom niet.",
        en: "was changed after you had trusted it, and so is not started.")
    case .uncheckable(let problem): problem.fact
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
  var asSize: String {
    self >= 1 << 20 ? "\(self >> 20) MB" : self >= 1 << 10 ? "\(self >> 10) kB" : "\(self) bytes"
  }
}
