/// A ladder whose rungs have names, drawn from the bottom up and numbered.
public struct Ladder: Hashable, Sendable, BlockContent {
  public struct Rung: Hashable, Sendable {
    public var title: Text
    public var text: Text?
    /// One for each column; one without words is there to write in.
    public var cells: [Text]
    /// What stands on this rung, such as "nu" or "wens".
    public var marks: [Text]

    public init(_ title: Text, text: Text? = nil, cells: [Text] = [], marks: [Text] = []) {
      self.title = title
      self.text = text
      self.cells = cells
      self.marks = marks
    }
  }

  /// The lowest first.
  public var rungs: [Rung]
  /// The titles over the cells beside the rungs.
  public var columns: [Text]

  public init(_ rungs: [Rung], columns: [Text] = []) {
    self.rungs = rungs
    self.columns = columns
  }

  public var block: Block { .ladder(self) }
}

extension Ladder.Rung: Codable {
  private enum CodingKeys: CodingKey { case title, text, cells, marks }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decode(Text.self, forKey: .title),
      text: try container.decodeIfPresent(Text.self, forKey: .text),
      cells: try container.value(.cells, or: []),
      marks: try container.value(.marks, or: []))
  }
}

extension Ladder: Codable {
  private enum CodingKeys: CodingKey { case rungs, columns }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decode([Rung].self, forKey: .rungs),
      columns: try container.value(.columns, or: []))
  }
}
