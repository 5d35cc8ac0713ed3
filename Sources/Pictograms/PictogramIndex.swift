public import Foundation

/// Finds the pictogram that a person would expect beside a word or a sentence.
///
/// A wrong picture is worse than none: whatever is not certain has none.
public struct PictogramIndex: Sendable {
  /// Languages in which a pictogram has a name.
  public static let namedLanguages = ["nl", "en", "ar", "tr"]

  private let readers: [String: PhraseReader]
  private let names: [String: [String: String]]
  /// Names of drawings by emoji, without a selector.
  private let redrawn: [String: String]

  /// Reads the tables in `directory` (`Assets/pictograms`).
  ///
  /// Throws a `Diagnostic` that names the table and the line if one is missing or not well formed.
  public init(directory: URL) throws {
    let tables = Tables(directory: directory)
    readers = [
      "nl": PhraseReader(vocabulary: try tables.vocabulary("nl"), grammar: .dutch),
      "en": PhraseReader(vocabulary: try tables.vocabulary("en"), grammar: .english),
    ]
    var names: [String: [String: String]] = [:]
    for language in Self.namedLanguages {
      names[language] = Dictionary(
        try tables.names(language).map { ($0.emoji.withoutSelector, $0.name) },
        uniquingKeysWith: { first, _ in first })
    }
    self.names = names
    redrawn = Dictionary(
      try tables.redrawn().map { ($0.emoji.withoutSelector, $0.art) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The pictogram of a word or phrase in Dutch or English (a BCP-47 tag); nil where none is certain.
  public func find(_ phrase: String, language: String) -> Pictogram? {
    let language = Self.base(of: language)
    guard let emoji = readers[language]?.emoji(for: phrase) else { return nil }
    return Pictogram(
      emoji: emoji, name: name(of: emoji, language: language) ?? phrase,
      art: redrawn[emoji.withoutSelector])
  }

  /// The single words that have a pictogram in a language (a BCP-47 tag), sorted.
  public func words(in language: String) -> [String] {
    let entries = readers[Self.base(of: language)]?.vocabulary.entries ?? [:]
    return entries.filter { $0.value.kind != .none && !$0.key.contains(" ") }.map(\.key).sorted()
  }

  /// What an emoji is called in a language (a BCP-47 tag), for alternative text.
  public func name(of emoji: String, language: String) -> String? {
    names[Self.base(of: language)]?[emoji.withoutSelector]
  }

  private static func base(of tag: String) -> String {
    tag.split(separator: "-").first.map { $0.lowercased() } ?? ""
  }
}

extension String {
  /// The emoji without the selectors that choose between its coloured and its text drawing.
  fileprivate var withoutSelector: String {
    String(String.UnicodeScalarView(unicodeScalars.filter { $0 != "\u{FE0F}" }))
  }
}
