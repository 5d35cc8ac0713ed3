public import MethodDocument
public import MethodProtocol

/// What is asked of a method before a session, whatever the language; it has passed the gate.
public struct PrepareQuestion: Hashable, Sendable {
  public var session: Value
  public var input: Value
  public var print: PrintOptions

  public init(session: Value, input: Value, print: PrintOptions = PrintOptions()) {
    self.session = session
    self.input = input
    self.print = print
  }
}

/// What is asked of a method after a session, whatever the language; it has passed the gate.
public struct SummaryQuestion: Hashable, Sendable {
  public var prepare: PrepareQuestion
  public var audience: SummaryAudience
  public var results: Value
  /// How much is kept from the audience, by field.
  public var heldBack: [String: Int]

  public init(
    _ prepare: PrepareQuestion, for audience: SummaryAudience, results: Value,
    heldBack: [String: Int] = [:]
  ) {
    self.prepare = prepare
    self.audience = audience
    self.results = results
    self.heldBack = heldBack
  }
}

/// A method's answer in one language.
public struct LanguageAnswer: Hashable, Sendable {
  /// A BCP-47 tag.
  public var language: String
  public var answer: Answer
}
