/// A sheet to lie on the table: areas to write in around a centre; it takes the space that is left.
public struct PlaceMat: Hashable, Sendable, Codable, BlockContent {
  /// An area with a name of its own.
  public struct Side: Hashable, Sendable, Codable {
    public var title: Text
    public var hint: Text?
    public var picture: Picture?

    public init(_ title: Text, hint: Text? = nil, picture: Picture? = nil) {
      self.title = title
      self.hint = hint
      self.picture = picture
    }
  }

  /// In reading order, row by row; 2 to 8 of them have places of their own around the centre.
  public var sides: [Side]
  /// Where people write what they have in common; none leaves the sides alone.
  public var centre: Side?

  public init(_ sides: [Side], centre: Side? = nil) {
    self.sides = sides
    self.centre = centre
  }

  public var block: Block { .placeMat(self) }
}
