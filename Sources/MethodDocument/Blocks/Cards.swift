/// Cards to cut and hand out, each as large as the sheet's paper.
public struct Cards: Hashable, Sendable, Codable, BlockContent {
  public struct Card: Hashable, Sendable {
    public var blocks: [Block]
    /// What stands on its back; none leaves it blank.
    public var back: [Block]

    public init(_ blocks: [Block], back: [Block] = []) {
      self.blocks = blocks
      self.back = back
    }
  }

  public var cards: [Card]

  public init(_ cards: [Card]) {
    self.cards = cards
  }

  public var block: Block { .cards(self) }
}

extension Cards.Card: Codable {
  private enum CodingKeys: CodingKey { case blocks, back }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decode([Block].self, forKey: .blocks),
      back: try container.value(.back, or: []))
  }
}

/// Small pieces to cut out: words, pictures with a word, name cards to fold, badges to wear, dots to stick.
public struct Labels: Hashable, Sendable, BlockContent {
  public enum Style: String, Hashable, Sendable, Codable, CaseIterable {
    /// A strip with one word, at least 28 pt (print.md 7).
    case strip
    /// A picture with its word under it, eight to an A4.
    case picture
    /// A card that is folded to stand on the table, the name on both sides, at least 36 pt.
    case tent
    /// A badge to wear, 85 × 54 mm as its holders are: the kind of person, and a name or a line.
    case badge
    /// A round dot to vote with.
    case dot
  }

  public struct Label: Hashable, Sendable, Codable {
    /// The word or name; on a badge, the kind of person who wears it.
    public var text: Text
    /// Who wears a badge; without it there is a line to write the name on.
    public var name: Text?
    public var picture: Picture?

    public init(_ text: Text, name: Text? = nil, picture: Picture? = nil) {
      self.text = text
      self.name = name
      self.picture = picture
    }
  }

  public var style: Style
  public var items: [Label]

  public init(_ style: Style, _ items: [Label]) {
    self.style = style
    self.items = items
  }

  public var block: Block { .labels(self) }
}

extension Labels: Codable {
  private enum CodingKeys: CodingKey { case style, items }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.value(.style, or: .strip),
      try container.decode([Label].self, forKey: .items))
  }
}
