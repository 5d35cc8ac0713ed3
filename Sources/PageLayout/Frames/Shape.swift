/// Something drawn with a line or a filling.
public struct Shape: Hashable, Sendable {
  public enum Outline: Hashable, Sendable {
    case rectangle(Size, radius: Double)
    case ellipse(Size)
    case line(to: Point)
    case path([Element])
  }

  /// A step of a path; points are relative to the shape's place.
  public enum Element: Hashable, Sendable {
    case move(Point)
    case line(Point)
    case curve(Point, control1: Point, control2: Point)
    case close
  }

  public struct Stroke: Hashable, Sendable {
    public var ink: Ink
    /// In points.
    public var width: Double
    /// Lengths of marks and gaps in points; empty draws through.
    public var dash: [Double]

    public init(_ ink: Ink, width: Double = 1, dash: [Double] = []) {
      self.ink = ink
      self.width = width
      self.dash = dash
    }
  }

  public var outline: Outline
  public var fill: Ink?
  public var stroke: Stroke?

  public init(_ outline: Outline, fill: Ink? = nil, stroke: Stroke? = nil) {
    self.outline = outline
    self.fill = fill
    self.stroke = stroke
  }

  public static func box(
    width: Double, height: Double, radius: Double = 0, fill: Ink? = nil, stroke: Stroke? = nil
  ) -> Shape {
    let size = Size(width: width, height: height)
    return Shape(.rectangle(size, radius: radius), fill: fill, stroke: stroke)
  }

  public static func circle(diameter: Double, fill: Ink? = nil, stroke: Stroke? = nil) -> Shape {
    Shape(.ellipse(Size(width: diameter, height: diameter)), fill: fill, stroke: stroke)
  }

  /// A level line.
  public static func rule(_ length: Double, ink: Ink = .rule, width: Double = 1) -> Shape {
    Shape(.line(to: Point(x: length, y: 0)), stroke: Stroke(ink, width: width))
  }

  public static func polygon(
    _ points: [Point], fill: Ink? = nil, stroke: Stroke? = nil
  ) -> Shape {
    guard let first = points.first else { return Shape(.path([])) }
    let rest = points.dropFirst().map { Element.line($0) }
    return Shape(.path([.move(first)] + rest + [.close]), fill: fill, stroke: stroke)
  }

  /// The box that the outline takes, its width from its own place onwards.
  var extent: Size {
    switch outline {
    case .rectangle(let size, _), .ellipse(let size): size
    case .line(let end): Size(width: end.x, height: end.y)
    case .path: Size(width: 0, height: 0)
    }
  }
}
