/// A scale on which a person marks one place; every step differs in shape, not just in colour.
public struct Scale: Hashable, Sendable, BlockContent {
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case smileys, dots, ladder
    /// Numbered places in a row, on which cards are laid in order.
    case ranking
  }

  public var kind: Kind
  public var question: Text?
  public var steps: Int
  /// The words at the two ends.
  public var low: Text?
  public var high: Text?

  public init(
    _ kind: Kind, question: Text? = nil, steps: Int = 5, low: Text? = nil, high: Text? = nil
  ) {
    self.kind = kind
    self.question = question
    self.steps = Bounds.steps.nearest(to: steps)
    self.low = low
    self.high = high
  }

  public var block: Block { .scale(self) }
}

extension Scale: Codable {
  private enum CodingKeys: CodingKey { case kind, question, steps, low, high }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.value(.kind, or: .smileys),
      question: try container.decodeIfPresent(Text.self, forKey: .question),
      steps: try container.numberIfPresent(.steps, Bounds.steps) ?? 5,
      low: try container.decodeIfPresent(Text.self, forKey: .low),
      high: try container.decodeIfPresent(Text.self, forKey: .high))
  }
}

/// Something that a person agrees to or not, each item with the same choices to tick.
public struct Consent: Hashable, Sendable, Codable, BlockContent {
  public var items: [Text]
  public var choices: [Text]
  /// Words before lines to be filled in, such as "Datum".
  public var signature: [Text]

  public init(_ items: [Text], choices: [Text], signature: [Text] = []) {
    self.items = items
    self.choices = choices
    self.signature = signature
  }

  public var block: Block { .consent(self) }

  private enum CodingKeys: CodingKey { case items, choices, signature }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decode([Text].self, forKey: .items),
      choices: try container.decode([Text].self, forKey: .choices),
      signature: try container.value(.signature, or: []))
  }
}
