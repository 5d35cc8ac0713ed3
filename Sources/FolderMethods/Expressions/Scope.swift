import MethodDocument
import MethodKit

/// The names that are known while a sheet is made, with their values.
struct Scope {
  private var names: [String: Value]
  /// Those that `each … as` introduced.
  private var loops: Set<String> = []
  let texts: Texts
  let language: String
  let budget: Budget
  /// How many texts stand around this one, each naming the next.
  private var nesting = 0

  /// Texts within texts: a sentence that takes a word from elsewhere, and no more.
  static let deepestText = 3

  init(_ names: [String: Value], texts: Texts, language: String, budget: Budget) {
    self.names = names
    self.texts = texts
    self.language = language
    self.budget = budget
  }

  func adding(_ name: String, _ value: Value) -> Scope {
    var scope = self
    scope.names[name] = value
    scope.loops.insert(name)
    return scope
  }

  /// The item that a loop calls so; nil for any other name.
  func loopValue(of name: String) -> Value? { loops.contains(name) ? names[name] : nil }

  /// The value at a path; null where there is none.
  func value(at path: [String]) -> Value {
    if path[0] == "texts" { return text(path.dropFirst().joined(separator: ".")) }
    guard var value = names[path[0]] else { return .null }
    for step in path.dropFirst() {
      guard let next = value[step] else { return .null }
      value = next
    }
    return value
  }

  /// A text of the method, or the list of texts that stands under a key.
  private func text(_ key: String) -> Value {
    if texts.has("\(key).1") {
      var items: [Value] = []
      while texts.has("\(key).\(items.count + 1)") {
        items.append(.text(words(forKey: "\(key).\(items.count + 1)") ?? ""))
      }
      return .list(items)
    }
    return texts.has(key) ? words(forKey: key).map(Value.text) ?? .null : .null
  }

  private func words(forKey key: String) -> String? {
    nesting > Self.deepestText ? nil : filled(key)?.plain
  }

  /// A text of the method with the names in it filled in; nil where it has names of data and there
  /// is nothing behind any of them.
  func filled(_ key: String, count: Int? = nil) -> Text? {
    let form = count.map { texts.countedKey(key, $0) } ?? key
    guard let arguments = arguments(texts.names(in: form), count: count) else { return nil }
    return counted(texts[form, arguments])
  }

  /// Words with names in them, as a sheet in YAML gives them.
  func filled(_ template: TextTemplate) -> Text? {
    guard let arguments = arguments(template.names, count: nil) else { return nil }
    return counted(texts.filled(template.words, arguments))
  }

  private func counted(_ text: Text) -> Text? {
    budget.take(letters: text.plain.utf8.count) ? text : nil
  }

  private func arguments(_ names: [String], count: Int?) -> [String: String]? {
    var arguments: [String: String] = [:]
    var isFilled = false
    var asked = false
    var within = self
    within.nesting += 1
    for name in names where !Self.isLeftToTexts(name) {
      asked = true
      if name == "n", let count {
        arguments[name] = "\(count)"
        isFilled = true
        continue
      }
      let value = (try? ExpressionParser.parse(name))?.value(in: within) ?? .null
      let words = value.words(in: language)
      arguments[name] = words ?? ""
      if words?.isEmpty == false { isFilled = true }
    }
    return asked && !isFilled ? nil : arguments
  }

  /// What the texts themselves fill in: a participant's name stays a field, and what the session
  /// leaves open becomes a place to write.
  private static func isLeftToTexts(_ name: String) -> Bool {
    guard name.allSatisfy({ $0 != "|" && !$0.isWhitespace }) else { return false }
    return name.hasPrefix("participant.") || name.hasPrefix("session.")
  }
}
