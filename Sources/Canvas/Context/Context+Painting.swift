import CCairo

/// How a line is drawn; widths and dashes are in points.
public struct Stroke: Hashable, Sendable {
  public enum Ends: Sendable { case butt, round, square }

  public var colour: Colour
  public var width: Double
  /// Lengths of dashes and gaps in turn; empty for a whole line.
  public var dash: [Double]
  /// The shape of ends; round ends go with round corners.
  public var ends: Ends

  public init(_ colour: Colour, width: Double = 1, dash: [Double] = [], ends: Ends = .butt) {
    self.colour = colour
    self.width = width
    self.dash = dash
    self.ends = ends
  }
}

extension Context {
  /// Fills the path and forgets it, unless it is kept for a stroke.
  public func fill(_ colour: Colour, keepingPath: Bool = false) {
    set(colour)
    if keepingPath { cairo_fill_preserve(pointer) } else { cairo_fill(pointer) }
  }

  /// Draws along the path and forgets it.
  public func stroke(_ stroke: Stroke, keepingPath: Bool = false) {
    set(stroke.colour)
    cairo_set_line_width(pointer, stroke.width)
    cairo_set_dash(pointer, stroke.dash, Int32(stroke.dash.count), 0)
    switch stroke.ends {
    case .butt: cairo_set_line_cap(pointer, CAIRO_LINE_CAP_BUTT)
    case .round: cairo_set_line_cap(pointer, CAIRO_LINE_CAP_ROUND)
    case .square: cairo_set_line_cap(pointer, CAIRO_LINE_CAP_SQUARE)
    }
    cairo_set_line_join(
      pointer, stroke.ends == .round ? CAIRO_LINE_JOIN_ROUND : CAIRO_LINE_JOIN_MITER)
    if keepingPath { cairo_stroke_preserve(pointer) } else { cairo_stroke(pointer) }
  }

  /// Fills all that the clip leaves.
  public func fillAll(_ colour: Colour) {
    set(colour)
    cairo_paint(pointer)
  }

  /// Paints the pixels of a surface, one a unit.
  public func paint(_ image: ImageSurface, x: Double, y: Double) {
    cairo_set_source_surface(pointer, image.pointer, x, y)
    cairo_paint(pointer)
  }

  func set(_ colour: Colour) {
    cairo_set_source_rgb(pointer, colour.red, colour.green, colour.blue)
  }
}
