import MethodDocument

/// Texts of one language, by their keys joined with dots, with what `{{…}}` in them stands for.
public struct SharedTexts: Sendable {
  private let wordings: [String: String]
  /// What a placeholder means wherever it stands, such as `session.title`.
  private let values: [String: [Inline]]

  public init(_ wordings: [String: String]) {
    self.init(wordings, values: [:])
  }

  init(_ wordings: [String: String], values: [String: [Inline]]) {
    self.wordings = wordings
    self.values = values
  }

  /// The same texts with further values to fill in.
  func filling(in more: [String: [Inline]]) -> SharedTexts {
    SharedTexts(wordings, values: values.merging(more) { _, new in new })
  }

  func has(_ key: String) -> Bool { wordings[key] != nil }

  /// The text of a key; the key itself where there is none, so that a gap shows.
  subscript(_ key: String, _ values: [String: [Inline]] = [:]) -> Text {
    Text(inlines(key, values))
  }

  func inlines(_ key: String, _ values: [String: [Inline]] = [:]) -> [Inline] {
    TextTemplate(wordings[key] ?? key).filled(with: self.values.merging(values) { _, new in new })
  }

  /// The texts of `key.1`, `key.2`, … or of `key` alone, where one text stands for a list.
  func list(_ key: String) -> [Text] {
    let numbered = (1...).lazy.map { "\(key).\($0)" }.prefix { has($0) }
    let keys = has(key) ? [key] : Array(numbered)
    return keys.map { self[$0] }
  }
}
