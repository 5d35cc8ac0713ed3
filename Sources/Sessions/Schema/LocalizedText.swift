/// Words in several languages, as a manifest gives them: `{ nl: …, en: … }`.
public struct LocalizedText: Hashable, Sendable {
  /// By BCP-47 tag.
  public var byLanguage: [String: String]

  public init(_ byLanguage: [String: String]) {
    self.byLanguage = byLanguage
  }

  public init(nl: String, en: String) {
    self.init(["nl": nl, "en": en])
  }

  public var isEmpty: Bool { byLanguage.isEmpty }

  /// The words in a language, or else in English, in Dutch, or in any at all.
  public func text(in language: String) -> String? {
    byLanguage[language]
      ?? byLanguage[String(language.prefix { $0 != "-" })]
      ?? byLanguage["en"] ?? byLanguage["nl"]
      ?? byLanguage.min { $0.key < $1.key }?.value
  }
}
