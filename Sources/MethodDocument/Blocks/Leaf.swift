/// A leaf of a tear-off calendar.
public struct Leaf: Hashable, Sendable, Codable, BlockContent {
  /// What the leaf says, in letters as large as its paper bears.
  public var text: Text
  /// In the band on top, such as "Week 12".
  public var top: Text?
  public var picture: Picture?
  public var foot: Text?

  public init(_ text: Text, top: Text? = nil, picture: Picture? = nil, foot: Text? = nil) {
    self.text = text
    self.top = top
    self.picture = picture
    self.foot = foot
  }

  public var block: Block { .leaf(self) }
}
