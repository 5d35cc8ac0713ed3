/// A question to people, with room to answer where that is wanted.
public struct Question: Hashable, Sendable, BlockContent {
  public var text: Text
  /// Its number where questions are counted.
  public var number: Int?
  public var picture: Picture?
  /// A smaller remark under it.
  public var hint: Text?
  /// How many lines to write on stand under it.
  public var lines: Int

  public init(
    _ text: Text, number: Int? = nil, picture: Picture? = nil, hint: Text? = nil, lines: Int = 0
  ) {
    self.text = text
    self.number = number.map(Bounds.number.nearest(to:))
    self.picture = picture
    self.hint = hint
    self.lines = Bounds.lines.nearest(to: lines)
  }

  public var block: Block { .question(self) }
}

extension Question: Codable {
  private enum CodingKeys: CodingKey { case text, number, picture, hint, lines }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decode(Text.self, forKey: .text),
      number: try container.numberIfPresent(.number, Bounds.number),
      picture: try container.decodeIfPresent(Picture.self, forKey: .picture),
      hint: try container.decodeIfPresent(Text.self, forKey: .hint),
      lines: try container.numberIfPresent(.lines, Bounds.lines) ?? 0)
  }
}

/// Ruled lines to write on.
public struct WritingLines: Hashable, Sendable, BlockContent {
  public var label: Text?
  /// How many; 0 takes the space that is left.
  public var count: Int

  public init(_ label: Text? = nil, count: Int = 0) {
    self.label = label
    self.count = Bounds.lines.nearest(to: count)
  }

  public var block: Block { .writingLines(self) }
}

extension WritingLines: Codable {
  private enum CodingKeys: CodingKey { case label, count }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decodeIfPresent(Text.self, forKey: .label),
      count: try container.numberIfPresent(.count, Bounds.lines) ?? 0)
  }
}

/// An empty box to write or paste in.
public struct WritingBox: Hashable, Sendable, BlockContent {
  public var label: Text?
  public var picture: Picture?
  /// How high at least, in millimetres; it grows into the space that is left.
  public var height: Double

  public init(_ label: Text? = nil, picture: Picture? = nil, height: Double = 25) {
    self.label = label
    self.picture = picture
    self.height = Bounds.height.nearest(to: height)
  }

  public var block: Block { .writingBox(self) }
}

extension WritingBox: Codable {
  private enum CodingKeys: CodingKey { case label, picture, height }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decodeIfPresent(Text.self, forKey: .label),
      picture: try container.decodeIfPresent(Picture.self, forKey: .picture),
      height: try container.numberIfPresent(.height, Bounds.height) ?? 25)
  }
}

/// A large shape to draw or paste in; it takes the space that is left.
public struct DrawingFrame: Hashable, Sendable, BlockContent {
  public enum Shape: String, Hashable, Sendable, Codable, CaseIterable {
    case blank, window, house, table, path, tree, cloud, circle
  }

  /// A part of the frame with a name of its own.
  public struct Zone: Hashable, Sendable, Codable {
    public var title: Text
    public var hint: Text?
    public var picture: Picture?

    public init(_ title: Text, hint: Text? = nil, picture: Picture? = nil) {
      self.title = title
      self.hint = hint
      self.picture = picture
    }
  }

  public var shape: Shape
  /// Beside each other in reading direction; none leaves the frame whole.
  public var zones: [Zone]
  /// Words before a line on which the maker writes a title.
  public var titleLine: Text?
  /// How high at least, in millimetres.
  public var height: Double

  public init(
    _ shape: Shape = .blank, zones: [Zone] = [], titleLine: Text? = nil, height: Double = 80
  ) {
    self.shape = shape
    self.zones = zones
    self.titleLine = titleLine
    self.height = Bounds.height.nearest(to: height)
  }

  public var block: Block { .drawingFrame(self) }
}

extension DrawingFrame: Codable {
  private enum CodingKeys: String, CodingKey {
    case shape, zones, titleLine = "title-line", height
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.value(.shape, or: .blank),
      zones: try container.value(.zones, or: []),
      titleLine: try container.decodeIfPresent(Text.self, forKey: .titleLine),
      height: try container.numberIfPresent(.height, Bounds.height) ?? 80)
  }
}
