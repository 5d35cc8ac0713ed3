/// A tree of which each part stands for something; with items a filled tree, else room to write.
public struct Tree: Hashable, Sendable, Codable, BlockContent {
  public struct Part: Hashable, Sendable {
    /// From the ground up.
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
      case roots, trunk, branches, fruit
    }

    public var part: Kind
    public var title: Text
    public var hint: Text?
    public var items: [Text]

    public init(_ part: Kind, _ title: Text, hint: Text? = nil, items: [Text] = []) {
      self.part = part
      self.title = title
      self.hint = hint
      self.items = items
    }
  }

  public var parts: [Part]

  public init(_ parts: [Part]) {
    self.parts = parts
  }

  public var block: Block { .tree(self) }
}

extension Tree.Part: Codable {
  private enum CodingKeys: CodingKey { case part, title, hint, items }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decode(Kind.self, forKey: .part),
      try container.decode(Text.self, forKey: .title),
      hint: try container.decodeIfPresent(Text.self, forKey: .hint),
      items: try container.value(.items, or: []))
  }
}
