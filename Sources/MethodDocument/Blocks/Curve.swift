/// Moments in their order, as a line through high and low places.
public struct Curve: Hashable, Sendable, BlockContent {
  public struct Point: Hashable, Sendable {
    public var title: Text
    /// From -2, hard, to 2, good; what lies outside counts as the nearest.
    public var position: Int
    /// Words for what was felt.
    public var note: Text?
    /// How many people named it.
    public var number: Int?

    public init(_ title: Text, position: Int, note: Text? = nil, number: Int? = nil) {
      self.title = title
      self.position = position
      self.note = note
      self.number = number.map(Bounds.votes.nearest(to:))
    }
  }

  /// None leaves a large empty line to stick cards on.
  public var points: [Point]
  /// The words at the two ends.
  public var good: Text?
  public var bad: Text?

  public init(_ points: [Point] = [], good: Text? = nil, bad: Text? = nil) {
    self.points = points
    self.good = good
    self.bad = bad
  }

  public var block: Block { .curve(self) }
}

extension Curve: Codable {
  private enum CodingKeys: CodingKey { case points, good, bad }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.value(.points, or: []),
      good: try container.decodeIfPresent(Text.self, forKey: .good),
      bad: try container.decodeIfPresent(Text.self, forKey: .bad))
  }
}

extension Curve.Point: Codable {
  private enum CodingKeys: CodingKey { case title, position, note, number }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decode(Text.self, forKey: .title),
      position: try container.decode(Int.self, forKey: .position),
      note: try container.decodeIfPresent(Text.self, forKey: .note),
      number: try container.numberIfPresent(.number, Bounds.votes))
  }
}
