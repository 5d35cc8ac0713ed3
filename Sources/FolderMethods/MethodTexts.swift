public import MethodDocument
import Sessions

/// The texts of a method in all its languages, each with its place.
public struct MethodTexts: Sendable {
  public struct Entry: Sendable {
    public var words: String
    public var place: Place

    public init(_ words: String, at place: Place) {
      self.words = words
      self.place = place
    }
  }

  /// By BCP-47 tag, then by key.
  private let entries: [String: [String: Entry]]
  let keys: Set<String>

  public init(_ entries: [String: [String: Entry]]) {
    self.entries = entries
    keys = entries.values.reduce(into: []) { $0.formUnion($1.keys) }
  }

  var languages: [String] { entries.keys.sorted() }

  func has(_ key: String) -> Bool { keys.contains(key) }

  /// True where there is a text under the key with something after a dot.
  func hasKeys(under key: String) -> Bool { keys.contains { $0.hasPrefix("\(key).") } }

  /// A text in every language that has it.
  func entries(of key: String) -> [Entry] {
    languages.compactMap { entries[$0]?[key] }
  }

  func nearest(to key: String) -> String? { NearestWord.to(key, among: keys.sorted()) }

  /// A text, or a list of texts `key.1`, `key.2`, …; nil where there is neither.
  func shape(of key: String) -> Shape? {
    if has("\(key).1") { return .list(.text) }
    return has(key) ? .text : nil
  }
}
