import MethodDocument

/// What a new session file says beside its fields.
struct TemplateWording {
  let isDutch: Bool

  func heading(_ name: String) -> String {
    isDutch
      ? "Een bijeenkomst met de methode \(name). Pas aan wat achter de dubbele punten staat. "
        + "Regels met # ervoor leest Werkvorm niet."
      : "A session with the method \(name). Change what stands after the colons. "
        + "Werkvorm does not read lines with # before them."
  }

  /// How an editor helps with typing.
  func editor(_ method: String) -> String {
    isDutch
      ? "Hulp van uw editor bij het typen: werkvorm schema \(method) > \(method).schema.json"
      : "Help of your editor with typing: werkvorm schema \(method) > \(method).schema.json"
  }

  var languages: String {
    isDutch
      ? "Eén taal, of twee voor bladen in twee talen: [nl, tr]."
      : "One language, or two for sheets in two languages: [nl, tr]."
  }

  var input: String {
    isDutch ? "Wat deze methode vooraf wil weten." : "What this method wants to know beforehand."
  }

  var participants: String {
    isDutch
      ? "Wie doen mee? Haal overal # en de spatie weg, of schrijf: participants: { file: deelnemers.csv }. "
        + "Een naam komt alleen op iemands eigen kaartje."
      : "Who takes part? Take away # and the space everywhere, or write: "
        + "participants: { file: participants.csv }. A name is printed only on its own card."
  }

  var results: String {
    isDutch
      ? "Na de bijeenkomst: haal overal # en de spatie weg, en zet uw eigen woorden op de plaats "
        + "van de voorbeelden. Alleen wat gedeeld mag worden, komt in de samenvatting."
      : "After the session: take away # and the space everywhere, and put your own words in place "
        + "of the examples. Only what may be shared gets into the summary."
  }

  var countsExample: String {
    isDutch ? "bewoners: 6, facilitators: 2" : "residents: 6, facilitators: 2"
  }

  /// The shared fields' examples are Dutch; elsewhere they are said in English.
  func example(_ value: Value) -> Value {
    if isDutch { return value }
    guard case .text(let text) = value else { return value }
    return .text(Self.english[text] ?? text)
  }

  private static let english = [
    "Ons huis over een jaar": "Our house in a year",
    "Een veilig gevoel": "Feeling safe",
    "De huiskamer": "The living room",
    "Begeleider 1": "Facilitator 1",
    "activiteitenbegeleider": "activity worker",
    "Mevrouw A.": "Mrs A.",
    "bewoner": "resident",
    "Weten wie wie is": "Knowing who is who",
    "Met een naam ben je geen vreemde meer.": "With a name you are no longer a stranger.",
    "Een collage met een open deur": "A collage with an open door",
    "Naamkaartjes maken": "Make name badges",
    "afdeling communicatie": "communication department",
  ]

  func fields(_ ids: [String]) -> String {
    let list = ids.map { "\($0): …" }.joined(separator: ", ")
    return isDutch ? "Schrijf per stuk: { \(list) }." : "Write for each: { \(list) }."
  }

  /// The question, the help, and what may be filled in.
  func comment(on field: FieldSchema, in language: String) -> String {
    [
      field.label.text(in: isDutch ? "nl" : "en"), field.help.text(in: isDutch ? "nl" : "en"),
      allowed(field),
    ]
    .compactMap { $0?.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    .filter { !$0.isEmpty }
    .joined(separator: " ")
  }

  private func allowed(_ field: FieldSchema) -> String? {
    let type = field.type == .list ? field.element ?? .text : field.type
    var parts: [String] = []
    switch type {
    case .choice: parts.append(field.choices.joined(separator: " | "))
    case .bool: parts.append("true | false")
    case .date: parts.append(isDutch ? "jaar-maand-dag" : "year-month-day")
    case .time: parts.append(isDutch ? "uur:minuten" : "hour:minutes")
    case .file:
      parts.append(isDutch ? "een bestand naast dit bestand" : "a file beside this file")
    case .text, .longText, .int, .list, .record: break
    }
    let isText = field.type == .text || field.type == .longText
    // Room enough is not worth a word.
    let isRoomy = isText && field.min == nil && field.max ?? 100 >= 100
    if !isRoomy, let range = range(field) { parts.append(range) }
    return parts.isEmpty ? nil : "(\(parts.joined(separator: "; ")))"
  }

  private func range(_ field: FieldSchema) -> String? {
    let unit =
      switch field.type {
      case .list: isDutch ? " stuks" : " items"
      case .int: ""
      default: isDutch ? " tekens" : " characters"
      }
    return switch (field.min, field.max) {
    case (let min?, let max?): "\(min)–\(max)\(unit)"
    case (let min?, nil): (isDutch ? "minstens " : "at least ") + "\(min)\(unit)"
    case (nil, let max?): (isDutch ? "hoogstens " : "at most ") + "\(max)\(unit)"
    case (nil, nil): nil
    }
  }

  /// Breaks a text into lines of at most so many characters, where words allow it.
  static func wrap(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }
}
