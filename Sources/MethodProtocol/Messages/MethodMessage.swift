/// What a method says to the host: one JSON object a line, told apart by its `type`.
public enum MethodMessage: Hashable, Sendable {
  /// Answers the host's `hello`.
  case hello(MethodHello)
  /// Answers one `prepare` or `summarise`.
  case answer(Answer)
}

extension MethodMessage: Codable {
  enum Kind: String, Codable, CaseIterable {
    case hello, answer
  }

  private enum CodingKeys: CodingKey { case type }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    switch try container.kind(Kind.self, forKey: .type) {
    case .hello: self = .hello(try MethodHello(from: decoder))
    case .answer: self = .answer(try Answer(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .hello(let hello):
      try container.encode(Kind.hello, forKey: .type)
      try hello.encode(to: encoder)
    case .answer(let answer):
      try container.encode(Kind.answer, forKey: .type)
      try answer.encode(to: encoder)
    }
  }
}
