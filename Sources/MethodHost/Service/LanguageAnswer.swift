public import MethodProtocol

/// A method's answer in one language.
public struct LanguageAnswer: Hashable, Sendable {
  /// A BCP-47 tag.
  public var language: String
  public var answer: Answer
}
