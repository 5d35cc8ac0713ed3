/// A title over what follows; it stays with what follows.
public struct Heading: Hashable, Sendable, BlockContent {
  /// 1 for the title of a sheet, 2 for a part, 3 within a part.
  public var level: Int
  public var text: Text
  public var picture: Picture?

  public init(_ text: Text, level: Int = 2, picture: Picture? = nil) {
    self.level = Bounds.headingLevel.nearest(to: level)
    self.text = text
    self.picture = picture
  }

  public var block: Block { .heading(self) }
}

extension Heading: Codable {
  private enum CodingKeys: CodingKey { case level, text, picture }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decode(Text.self, forKey: .text),
      level: try container.numberIfPresent(.level, Bounds.headingLevel) ?? 2,
      picture: try container.decodeIfPresent(Picture.self, forKey: .picture))
  }
}

/// Running text.
public struct Paragraph: Hashable, Sendable, BlockContent {
  public enum Style: String, Hashable, Sendable, Codable, CaseIterable {
    case body
    /// One or two sentences that say what the sheet is for, a little larger.
    case lead
    /// A small remark; still at least 12 pt.
    case note
    /// One sentence that is the point of the sheet, large and centred.
    case statement
  }

  public var text: Text
  public var style: Style
  public var picture: Picture?

  public init(_ text: Text, style: Style = .body, picture: Picture? = nil) {
    self.text = text
    self.style = style
    self.picture = picture
  }

  public var block: Block { .paragraph(self) }
}

extension Paragraph: Codable {
  private enum CodingKeys: CodingKey { case text, style, picture }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decode(Text.self, forKey: .text),
      style: try container.value(.style, or: .body),
      picture: try container.decodeIfPresent(Picture.self, forKey: .picture))
  }
}

/// A picture that stands by itself.
public struct Illustration: Hashable, Sendable, BlockContent {
  public var picture: Picture
  /// How high at the most, in millimetres; nil takes the space that is left.
  public var height: Double?
  public var caption: Text?

  public init(_ picture: Picture, height: Double? = nil, caption: Text? = nil) {
    self.picture = picture
    self.height = height.map(Bounds.height.nearest(to:))
    self.caption = caption
  }

  public var block: Block { .illustration(self) }
}

extension Illustration: Codable {
  private enum CodingKeys: CodingKey { case picture, height, caption }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decode(Picture.self, forKey: .picture),
      height: try container.numberIfPresent(.height, Bounds.height),
      caption: try container.decodeIfPresent(Text.self, forKey: .caption))
  }
}
