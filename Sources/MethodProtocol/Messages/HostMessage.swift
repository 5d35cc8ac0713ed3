/// What the host says to a method: one JSON object a line, told apart by its `type`.
public enum HostMessage: Hashable, Sendable {
  /// Always the first line.
  case hello(HostHello)
  /// Asks for the sheets that are printed before the session.
  case prepare(Request)
  /// Asks for the summary after the session.
  case summarise(SummaryMessage)
  /// No more is to come; the method ends.
  case shutdown
}

extension HostMessage: Codable {
  enum Kind: String, Codable, CaseIterable {
    case hello, prepare, summarise, shutdown
  }

  private enum CodingKeys: CodingKey { case type }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    switch try container.kind(Kind.self, forKey: .type) {
    case .hello: self = .hello(try HostHello(from: decoder))
    case .prepare: self = .prepare(try Request(from: decoder))
    case .summarise: self = .summarise(try SummaryMessage(from: decoder))
    case .shutdown: self = .shutdown
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .hello(let hello):
      try container.encode(Kind.hello, forKey: .type)
      try hello.encode(to: encoder)
    case .prepare(let request):
      try container.encode(Kind.prepare, forKey: .type)
      try request.encode(to: encoder)
    case .summarise(let request):
      try container.encode(Kind.summarise, forKey: .type)
      try request.encode(to: encoder)
    case .shutdown:
      try container.encode(Kind.shutdown, forKey: .type)
    }
  }
}
