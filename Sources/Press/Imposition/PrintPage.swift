public import PageLayout

/// One side of the paper that goes through the printer.
public struct PrintPage: Hashable, Sendable {
  /// A frame, or a part of it, on the side.
  public struct Placement: Hashable, Sendable {
    public var frame: Frame
    /// Where its top left corner comes, in points, before it is turned.
    public var origin: Point
    /// The part of the frame that shows; nil shows the whole.
    public var window: Rect?
    /// True where it is turned by 180 degrees about its middle.
    public var isTurned: Bool

    public init(_ frame: Frame, at origin: Point, window: Rect? = nil, isTurned: Bool = false) {
      self.frame = frame
      self.origin = origin
      self.window = window
      self.isTurned = isTurned
    }
  }

  public var size: Size
  public var placements: [Placement]
  /// Where to cut, fold and glue.
  public var marks: Frame

  public init(size: Size, placements: [Placement], marks: Frame? = nil) {
    self.size = size
    self.placements = placements
    self.marks = marks ?? Frame(size: size)
  }
}

/// How a printer that prints both sides turns the paper.
public enum Duplex: String, Hashable, Sendable, Codable, CaseIterable {
  case longEdge = "long-edge"
  case shortEdge = "short-edge"
  /// For a printer that prints one side: front and back beside each other, to fold and glue.
  case foldOver = "fold-over"
}
