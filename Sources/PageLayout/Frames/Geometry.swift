public import MethodDocument

/// A place, in points (1/72 inch) from the top left corner.
public struct Point: Hashable, Sendable {
  public var x: Double
  public var y: Double

  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }

  public static let zero = Point(x: 0, y: 0)
}

/// Width and height, in points.
public struct Size: Hashable, Sendable {
  public var width: Double
  public var height: Double

  /// A sheet of paper as it is held.
  public init(_ paper: Paper, _ orientation: Orientation = .portrait) {
    let short = Double.millimetres(paper.widthMillimetres)
    let long = Double.millimetres(paper.heightMillimetres)
    self.init(
      width: orientation == .portrait ? short : long,
      height: orientation == .portrait ? long : short)
  }

  public init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }
}

/// A rectangle, in points.
public struct Rect: Hashable, Sendable {
  public var x: Double
  public var y: Double
  public var width: Double
  public var height: Double

  public init(x: Double, y: Double, width: Double, height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  public var maxX: Double { x + width }
  public var maxY: Double { y + height }
  public var size: Size { Size(width: width, height: height) }

  /// True where the two share more than an edge.
  public func overlaps(_ other: Rect) -> Bool {
    x < other.maxX && other.x < maxX && y < other.maxY && other.y < maxY
  }

  func inset(by distance: Double) -> Rect {
    Rect(
      x: x + distance, y: y + distance, width: width - 2 * distance,
      height: height - 2 * distance)
  }
}

extension Double {
  /// So many millimetres, in points.
  public static func millimetres(_ millimetres: Double) -> Double { millimetres * 72 / 25.4 }
}
