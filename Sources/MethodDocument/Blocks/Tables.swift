/// Rows and columns; the header is repeated on every page, and no row breaks inside.
public struct Table: Hashable, Sendable, BlockContent {
  public struct Column: Hashable, Sendable {
    public var title: Text
    /// Its share of the width against the other columns.
    public var weight: Double

    public init(_ title: Text, weight: Double = 1) {
      self.title = title
      self.weight = Bounds.share.nearest(to: weight)
    }
  }

  public var columns: [Column]
  /// As many cells in each row as there are columns; one without words is there to write in.
  public var rows: [[Text]]
  /// Rows to write in, after the others.
  public var emptyRows: Int
  /// How high a row to write in is at least, in millimetres; such rows, empty ones and those with
  /// an empty cell, grow into the space that is left.
  public var emptyRowHeight: Double

  public init(
    _ columns: [Column], rows: [[Text]] = [], emptyRows: Int = 0, emptyRowHeight: Double = 18
  ) {
    self.columns = columns
    self.rows = rows
    self.emptyRows = Bounds.emptyRows.nearest(to: emptyRows)
    self.emptyRowHeight = Bounds.height.nearest(to: emptyRowHeight)
  }

  public var block: Block { .table(self) }
}

extension Table.Column: Codable {
  private enum CodingKeys: CodingKey { case title, weight }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decode(Text.self, forKey: .title),
      weight: try container.numberIfPresent(.weight, Bounds.share) ?? 1)
  }
}

extension Table: Codable {
  private enum CodingKeys: String, CodingKey {
    case columns, rows, emptyRows = "empty-rows", emptyRowHeight = "empty-row-height"
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decode([Column].self, forKey: .columns),
      rows: try container.value(.rows, or: []),
      emptyRows: try container.numberIfPresent(.emptyRows, Bounds.emptyRows) ?? 0,
      emptyRowHeight: try container.numberIfPresent(.emptyRowHeight, Bounds.height) ?? 18)
  }
}

/// Blocks beside each other where the width serves, else one under the other.
public struct Columns: Hashable, Sendable, BlockContent {
  public struct Column: Hashable, Sendable {
    /// A plain column without a title stands without a box.
    public var title: Text?
    public var tone: Tone
    /// Its share of the width against the other columns.
    public var weight: Double
    public var blocks: [Block]

    public init(
      _ title: Text? = nil, tone: Tone = .plain, weight: Double = 1, _ blocks: [Block]
    ) {
      self.title = title
      self.tone = tone
      self.weight = Bounds.share.nearest(to: weight)
      self.blocks = blocks
    }
  }

  public var columns: [Column]
  /// True where one column leads to the next, so that an arrow stands between them.
  public var sequence: Bool

  public init(_ columns: [Column], sequence: Bool = false) {
    self.columns = columns
    self.sequence = sequence
  }

  public var block: Block { .columns(self) }
}

/// What something stands for; shown by colour and always by a shape or sign as well.
public enum Tone: String, Hashable, Sendable, Codable, CaseIterable {
  case plain, plus, minus, wish
}

extension Columns.Column: Codable {
  private enum CodingKeys: CodingKey { case title, tone, weight, blocks }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decodeIfPresent(Text.self, forKey: .title),
      tone: try container.value(.tone, or: .plain),
      weight: try container.numberIfPresent(.weight, Bounds.share) ?? 1,
      try container.value(.blocks, or: []))
  }
}

extension Columns: Codable {
  private enum CodingKeys: CodingKey { case columns, sequence }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decode([Column].self, forKey: .columns),
      sequence: try container.value(.sequence, or: false))
  }
}

/// A few blocks set apart in a box.
public struct Callout: Hashable, Sendable, BlockContent {
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case tip
    /// Words to be said aloud.
    case say
    /// Something that must not go wrong.
    case warning
    /// A right that a participant has, such as to skip.
    case right
    /// What stays in the group.
    case confidential
  }

  public var kind: Kind
  public var title: Text?
  public var blocks: [Block]

  public init(_ kind: Kind, title: Text? = nil, _ blocks: [Block]) {
    self.kind = kind
    self.title = title
    self.blocks = blocks
  }

  public var block: Block { .callout(self) }
}

extension Callout: Codable {
  private enum CodingKeys: CodingKey { case kind, title, blocks }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.value(.kind, or: .tip),
      title: try container.decodeIfPresent(Text.self, forKey: .title),
      try container.value(.blocks, or: []))
  }
}
