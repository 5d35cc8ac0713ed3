import CCairo

extension Context {
  public func move(x: Double, y: Double) { cairo_move_to(pointer, x, y) }
  public func line(x: Double, y: Double) { cairo_line_to(pointer, x, y) }

  /// A Bézier curve to (x, y) with two control points.
  public func curve(x1: Double, y1: Double, x2: Double, y2: Double, x: Double, y: Double) {
    cairo_curve_to(pointer, x1, y1, x2, y2, x, y)
  }

  public func closePath() { cairo_close_path(pointer) }

  public func rectangle(x: Double, y: Double, width: Double, height: Double) {
    cairo_rectangle(pointer, x, y, width, height)
  }

  /// A rectangle with round corners; a radius larger than half a side is made smaller.
  public func roundedRectangle(
    x: Double, y: Double, width: Double, height: Double, radius: Double
  ) {
    let radius = min(radius, min(width, height) / 2)
    guard radius > 0 else { return rectangle(x: x, y: y, width: width, height: height) }
    let (right, bottom) = (x + width, y + height)
    cairo_new_sub_path(pointer)
    cairo_arc(pointer, right - radius, y + radius, radius, -.pi / 2, 0)
    cairo_arc(pointer, right - radius, bottom - radius, radius, 0, .pi / 2)
    cairo_arc(pointer, x + radius, bottom - radius, radius, .pi / 2, .pi)
    cairo_arc(pointer, x + radius, y + radius, radius, .pi, .pi * 3 / 2)
    cairo_close_path(pointer)
  }

  /// An ellipse that fills the box.
  public func ellipse(x: Double, y: Double, width: Double, height: Double) {
    guard width > 0, height > 0 else { return }
    saved {
      translate(x: x + width / 2, y: y + height / 2)
      scale(x: width / 2, y: height / 2)
      cairo_new_sub_path(pointer)
      cairo_arc(pointer, 0, 0, 1, 0, 2 * .pi)
      cairo_close_path(pointer)
    }
  }

  /// An arc of a circle, clockwise from one angle to the other (degrees; 0 points right).
  public func arc(x: Double, y: Double, radius: Double, from: Double, to: Double) {
    cairo_arc(pointer, x, y, radius, from * .pi / 180, to * .pi / 180)
  }
}
