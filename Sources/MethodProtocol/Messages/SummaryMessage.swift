public import MethodDocument

/// Everything a method needs to make the summary for one audience.
///
/// In JSON its keys stand beside those of `request`.
public struct SummaryMessage: Hashable, Sendable {
  public var request: Request
  /// Who will read it; the results hold only what may reach them.
  public var audience: Audience
  /// The fields after the session: those that every method shares, and the method's own.
  public var results: Value
  /// How much is kept from this audience, by field (`quotes: 3`); it is counted, never shown.
  public var heldBack: [String: Int]

  public init(
    _ request: Request, for audience: Audience, results: Value, heldBack: [String: Int] = [:]
  ) {
    self.request = request
    self.audience = audience
    self.results = results
    self.heldBack = heldBack
  }
}

extension SummaryMessage: Codable {
  private enum CodingKeys: String, CodingKey {
    case audience, results
    case heldBack = "held-back"
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try Request(from: decoder),
      for: try container.decode(Audience.self, forKey: .audience),
      results: try container.value(.results, or: [:]),
      heldBack: try container.value(.heldBack, or: [:]))
  }

  public func encode(to encoder: any Encoder) throws {
    try request.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(audience, forKey: .audience)
    try container.encode(results, forKey: .results)
    try container.encode(heldBack, forKey: .heldBack)
  }
}
