import Foundation

/// What the words of one language picture.
struct Vocabulary: Sendable {
  /// How much a word is worth as the picture of a sentence.
  enum Kind: String, Sendable {
    /// Can be drawn, and wins in a sentence.
    case thing
    /// A feeling or an act: pictures a sentence only if there is no thing in it.
    case idea
    /// Gets no picture: it would be a wrong one.
    case none
  }

  struct Entry: Sendable, Equatable {
    var emoji: String
    var kind: Kind
  }

  private(set) var entries: [String: Entry] = [:]
  /// Words that a longer word may end in and still mean the same picture.
  private(set) var heads: Set<String> = []

  subscript(_ words: String) -> Entry? {
    entries[words] ?? entries[words.withoutMarks]
  }

  /// Adds a word; a word that is known keeps its meaning, so add what a person decided first.
  mutating func add(_ word: Substring, _ entry: Entry) {
    let isHead = word.hasPrefix("*")
    let key = (isHead ? word.dropFirst() : word).lowercased()
    if entries[key] == nil { entries[key] = entry }
    if isHead { heads.insert(key) }
    let plain = key.withoutMarks
    if plain != key, entries[plain] == nil { entries[plain] = entry }
  }
}

extension String {
  /// The same letters without accents: `café` becomes `cafe`.
  var withoutMarks: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    let scalars = decomposedStringWithCanonicalMapping.unicodeScalars
    return String(String.UnicodeScalarView(scalars.filter { !$0.properties.isDiacritic }))
  }
}
