/// What is said to a person, in the languages in which the program speaks.
public struct Wording: Hashable, Sendable, Codable {
  public var nl: String
  public var en: String

  public init(nl: String, en: String) {
    self.nl = nl
    self.en = en
  }

  /// Wording that a method gave in one language only.
  public init(verbatim text: String) {
    self.init(nl: text, en: text)
  }

  public func text(in language: WordingLanguage) -> String {
    switch language {
    case .nl: nl
    case .en: en
    }
  }
}

/// A language in which the program itself speaks (its messages, not the sheets).
public enum WordingLanguage: String, Sendable, CaseIterable, Codable {
  case nl, en
}
