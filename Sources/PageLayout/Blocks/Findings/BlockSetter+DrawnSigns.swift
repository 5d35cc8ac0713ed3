import MethodDocument

/// A sign of lines, drawn rather than set, so that it never hangs on a font.
enum DrawnSign: Hashable {
  case person, calendar, tick, flag
  case status(Agreements.Status)
}

extension BlockSetter {
  /// The sign in a square.
  func drawn(_ sign: DrawnSign, side: Double) -> Frame {
    var pen = SignPen(side: side, ink: .accent)
    switch sign {
    case .person:
      pen.circle(x: 0.5, y: 0.28, diameter: 0.4)
      pen.line([(0.1, 0.95), (0.1, 0.85)], curveTo: (0.5, 0.58), then: (0.9, 0.85), (0.9, 0.95))
    case .calendar:
      pen.box(x: 0.08, y: 0.16, width: 0.84, height: 0.78)
      pen.line([(0.08, 0.4), (0.92, 0.4)])
      pen.line([(0.3, 0.06), (0.3, 0.26)])
      pen.line([(0.7, 0.06), (0.7, 0.26)])
      pen.dot(x: 0.5, y: 0.67)
    case .tick:
      pen.line([(0.12, 0.55), (0.4, 0.82), (0.9, 0.2)])
    case .flag:
      pen.line([(0.22, 0.98), (0.22, 0.06)])
      pen.filled([(0.22, 0.06), (0.92, 0.26), (0.22, 0.5)], fill: .warm)
    case .status(.todo):
      pen.circle(x: 0.5, y: 0.5, diameter: 0.88)
    case .status(.doing):
      pen.circle(x: 0.5, y: 0.5, diameter: 0.88)
      pen.half(x: 0.5, y: 0.5, diameter: 0.88)
    case .status(.done):
      pen.ink = .plus
      pen.circle(x: 0.5, y: 0.5, diameter: 0.88, fill: .plusSoft)
      pen.line([(0.27, 0.53), (0.44, 0.69), (0.74, 0.34)])
    case .status(.notPossible):
      pen.ink = .minus
      pen.box(x: 0.08, y: 0.08, width: 0.84, height: 0.84, fill: .minusSoft)
      pen.line([(0.3, 0.3), (0.7, 0.7)])
      pen.line([(0.7, 0.3), (0.3, 0.7)])
    }
    return pen.frame
  }
}

/// Draws in a square whose places go from 0 to 1.
private struct SignPen {
  private(set) var frame: Frame
  let side: Double
  var ink: Ink

  init(side: Double, ink: Ink) {
    frame = Frame(width: side, height: side)
    self.side = side
    self.ink = ink
  }

  private var stroke: Shape.Stroke { Shape.Stroke(ink, width: side * 0.08) }

  private func at(_ place: (Double, Double)) -> Point {
    Point(x: place.0 * side, y: place.1 * side)
  }

  mutating func line(_ places: [(Double, Double)]) {
    guard let first = places.first else { return }
    let rest = places.dropFirst().map { Shape.Element.line(at($0)) }
    frame.add(Shape(.path([.move(at(first))] + rest), stroke: stroke))
  }

  /// A line that goes over a round top and down again.
  mutating func line(
    _ start: [(Double, Double)], curveTo top: (Double, Double), then end: (Double, Double),
    _ last: (Double, Double)
  ) {
    guard let first = start.first, let rise = start.last else { return }
    let elements: [Shape.Element] = [
      .move(at(first)), .line(at(rise)),
      .curve(at(top), control1: at((rise.0, top.1 + 0.06)), control2: at((0.3, top.1))),
      .curve(at(end), control1: at((0.7, top.1)), control2: at((end.0, top.1 + 0.06))),
      .line(at(last)), .close,
    ]
    frame.add(Shape(.path(elements), stroke: stroke))
  }

  mutating func circle(x: Double, y: Double, diameter: Double, fill: Ink? = nil) {
    let circle = Shape.circle(diameter: diameter * side, fill: fill ?? .paper, stroke: stroke)
    frame.add(circle, x: (x - diameter / 2) * side, y: (y - diameter / 2) * side)
  }

  mutating func dot(x: Double, y: Double) {
    frame.add(
      .circle(diameter: side * 0.16, fill: ink, stroke: .init(ink, width: side * 0.04)),
      x: (x - 0.08) * side, y: (y - 0.08) * side)
  }

  mutating func box(x: Double, y: Double, width: Double, height: Double, fill: Ink = .paper) {
    frame.add(
      .box(
        width: width * side, height: height * side, radius: side * 0.08, fill: fill,
        stroke: stroke), x: x * side, y: y * side)
  }

  mutating func filled(_ places: [(Double, Double)], fill: Ink) {
    frame.add(.polygon(places.map(at), fill: fill, stroke: stroke))
  }

  /// The lower half of a disc.
  mutating func half(x: Double, y: Double, diameter: Double) {
    let r = diameter / 2
    let k = r * 0.5523
    let elements: [Shape.Element] = [
      .move(at((x - r, y))),
      .curve(at((x, y + r)), control1: at((x - r, y + k)), control2: at((x - k, y + r))),
      .curve(at((x + r, y)), control1: at((x + k, y + r)), control2: at((x + r, y + k))),
      .close,
    ]
    frame.add(Shape(.path(elements), fill: ink, stroke: stroke))
  }
}
