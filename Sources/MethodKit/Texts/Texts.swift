public import MethodDocument

/// A method's texts in one language, by key.
///
/// In a text, `{{n}}` is replaced by the argument `n`, `{{session.title}}` by what the session says
/// (dates and times in words), and `{{participant.name}}` stays a field that the host fills in for
/// each participant. What cannot be found is reported and stands marked, so nothing is lost unseen.
public struct Texts {
  /// A dotted line to fill in by hand, for what the session leaves open.
  public static let openPlace = "…………………"

  public let language: String
  private let table: [String: String]
  private let session: SessionDetails
  private let reporter: Reporter
  /// Words for names that are known in every text.
  private let known: [String: String]

  public init(
    _ table: [String: String], language: String, session: SessionDetails, reporter: Reporter,
    known: [String: String] = [:]
  ) {
    self.table = table
    self.language = language
    self.session = session
    self.reporter = reporter
    self.known = known
  }

  /// The text for a key.
  public subscript(key: String, arguments: [String: String] = [:]) -> Text {
    guard let words = table[key] else { return Text(missing(key)) }
    return filled(words, key: key, arguments: arguments)
  }

  /// The texts `key.1`, `key.2` and so on.
  public func list(_ key: String, _ arguments: [String: String] = [:]) -> [Text] {
    guard has("\(key).1") else { return [Text(missing("\(key).1"))] }
    var texts: [Text] = []
    while has("\(key).\(texts.count + 1)") {
      texts.append(self["\(key).\(texts.count + 1)", arguments])
    }
    return texts
  }

  /// The text that goes with a number, which it holds as `{{n}}`: `key.one` for one, `key.other`
  /// for more, and in Arabic `key.two`, `key.few` and `key.many` where they are given.
  public func counted(_ key: String, _ number: Int, _ arguments: [String: String] = [:]) -> Text {
    self[
      countedKey(key, number), arguments.merging(["n": "\(number)"]) { given, _ in given }]
  }

  /// The key of the form that goes with a number, as `counted` takes it.
  public func countedKey(_ key: String, _ number: Int) -> String {
    let form = "\(key).\(Plural(of: number, in: language).rawValue)"
    return has(form) ? form : "\(key).other"
  }

  /// The text for a key as plain words.
  public func string(_ key: String, _ arguments: [String: String] = [:]) -> String {
    self[key, arguments].plain
  }

  public func has(_ key: String) -> Bool { table[key] != nil }

  /// The names that stand as `{{name}}` in the text for a key, in their order.
  public func names(in key: String) -> [String] {
    Template(table[key] ?? "").parts.compactMap { part in
      if case .name(let name) = part { name } else { nil }
    }
  }

  /// Words that stand in no text file, with their names filled in as in a text.
  public func filled(_ words: String, _ arguments: [String: String] = [:]) -> Text {
    filled(words, key: words, arguments: arguments)
  }

  private func filled(_ words: String, key: String, arguments: [String: String]) -> Text {
    var inlines: [Inline] = []
    for part in Template(words).parts {
      let inline: Inline =
        switch part {
        case .words(let words): .text(words)
        case .name(let name):
          if let argument = arguments[name] ?? known[name] {
            .text(isolated(argument))
          } else if name.hasPrefix("participant.") {
            .field(name)
          } else {
            .text(isolated(sessionWords(for: name, key: key)))
          }
        }
      // Words that follow one another are one stretch, as if they had been written so.
      if case .text(let more) = inline, case .text(let before)? = inlines.last {
        inlines[inlines.count - 1] = .text(before + more)
      } else {
        inlines.append(inline)
      }
    }
    return Text(inlines)
  }

  /// Words in Latin letters within Arabic or Hebrew keep to themselves, or what stands around them
  /// would change places with them (Unicode Bidirectional Algorithm, 2.4: isolates).
  private func isolated(_ words: String) -> String {
    guard Direction(language: language) == .rightToLeft,
      words.contains(where: { ("A"..."Z").contains($0) || ("a"..."z").contains($0) })
    else { return words }
    return "\u{2068}\(words)\u{2069}"
  }

  private func sessionWords(for name: String, key: String) -> String {
    let field = name.hasPrefix("session.") ? String(name.dropFirst("session.".count)) : ""
    if let words = session.words(for: field, in: language) { return words }
    if SessionDetails.wordedFields.contains(field) {
      reporter.report(TextProblem.openField(field, key: key))
      return Self.openPlace
    }
    reporter.report(TextProblem.unknownName(name, key: key, language: language))
    return "⟦\(name)⟧"
  }

  private func missing(_ key: String) -> String {
    reporter.report(TextProblem.missing(key: key, language: language))
    return "⟦\(key)⟧"
  }
}
