/// A finished piece of a page: a size, and what stands where on it.
///
/// The only seam between layout and press; everything is in points from the top left corner.
public struct Frame: Hashable, Sendable {
  public var size: Size
  /// In reading order.
  public private(set) var items: [Placed]

  public init(size: Size, items: [Placed] = []) {
    self.size = size
    self.items = items
  }

  public init(width: Double, height: Double) {
    self.init(size: Size(width: width, height: height))
  }

  /// One thing and where its top left corner is.
  public struct Placed: Hashable, Sendable {
    public var origin: Point
    public var item: Item

    public init(_ item: Item, at origin: Point) {
      self.origin = origin
      self.item = item
    }
  }

  public indirect enum Item: Hashable, Sendable {
    /// A frame within the frame, with what it means to a reader who cannot see it.
    case group(Frame, role: Role?)
    case text(TextFragment)
    case shape(Shape)
    case picture(PlacedPicture)
    /// A frame turned about its centre by 180 degrees, as on the far side of a folded card.
    case upsideDown(Frame)
  }

  public mutating func add(_ item: Item, at origin: Point) {
    items.append(Placed(item, at: origin))
  }

  public mutating func add(_ item: Item, x: Double, y: Double) {
    add(item, at: Point(x: x, y: y))
  }

  public mutating func add(_ frame: Frame, x: Double, y: Double, role: Role? = nil) {
    add(.group(frame, role: role), x: x, y: y)
  }

  public mutating func add(_ shape: Shape, x: Double = 0, y: Double = 0) {
    add(.shape(shape), x: x, y: y)
  }

  /// The frame under a role of its own, such as a figure.
  public func grouped(as role: Role) -> Frame {
    Frame(size: size, items: [Placed(.group(self, role: role), at: .zero)])
  }
}

/// What a part of a page is, for PDF's structure tree (ISO 32000-1, 14.8.4).
public enum Role: Hashable, Sendable {
  case heading(level: Int)
  case paragraph
  case list, listItem, label, listBody
  case table, row, headerCell, cell
  case quote
  case section
  /// A picture with the words for who cannot see it.
  case figure(alternative: String)
}

extension Role {
  var isHeading: Bool { if case .heading = self { true } else { false } }
}

/// Some lines of a text that was set as a whole.
public struct TextFragment: Hashable, Sendable {
  public var text: StyledText
  public var lines: Range<Int>
  /// The box that the lines take.
  public var size: Size

  public init(_ text: StyledText, lines: Range<Int>, size: Size) {
    self.text = text
    self.lines = lines
    self.size = size
  }
}

/// A picture in its box.
public struct PlacedPicture: Hashable, Sendable {
  public var source: PictureSource
  public var size: Size
  /// True where the picture points in reading direction, so that it turns round with the page.
  public var directed: Bool
  /// True where it is drawn turned round.
  public var mirrored: Bool

  public init(_ source: PictureSource, size: Size, directed: Bool = false, mirrored: Bool = false) {
    self.source = source
    self.size = size
    self.directed = directed
    self.mirrored = mirrored
  }
}

/// A picture that was found.
public enum PictureSource: Hashable, Sendable {
  /// A sequence of code points that the emoji font draws as one.
  case emoji(String)
  /// The absolute path of a JPEG or PNG.
  case photo(path: String)
  /// The absolute path of an SVG drawing.
  case drawing(path: String)
}
