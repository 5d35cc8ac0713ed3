extension Seat {
  /// The chair as it is drawn; every kind has its own outline, so that grey tells them apart too.
  func shapes(hairline: Double) -> [Shape] {
    switch kind {
    case .speaker:
      let edge = Shape.Stroke(.accent, width: hairline * 1.5)
      return [
        slab(right: 0, front: 0.08, width: 0.84, depth: 0.84, fill: .accentSoft, stroke: edge),
        back(width: 0.96, fill: .accent),
      ]
    case .moderator:
      let edge = Shape.Stroke(.text, width: hairline * 2)
      return [disc(diameter: 0.88, fill: .warm, stroke: edge), back(width: 0.8, fill: .text)]
    case .listener:
      let edge = Shape.Stroke(.quiet, width: hairline)
      return [
        slab(right: 0, front: 0.1, width: 0.7, depth: 0.7, fill: .paper, stroke: edge),
        back(width: 0.78, fill: .quiet),
      ]
    case .noteTaker:
      let edge = Shape.Stroke(.wish, width: hairline * 1.5)
      return [
        slab(right: 0, front: 0.02, width: 0.72, depth: 0.66, fill: .wishSoft, stroke: edge),
        back(width: 0.78, fill: .wish),
      ] + board(edge)
    }
  }

  /// A sheet of paper with two lines on it, at the front of the chair.
  private func board(_ edge: Shape.Stroke) -> [Shape] {
    let lines = [0.42, 0.3].map { front in
      Shape(
        .path([.move(point(-0.14, front)), .line(point(0.14, front))]),
        stroke: .init(edge.ink, width: edge.width * 0.7))
    }
    return [slab(right: 0, front: 0.36, width: 0.48, depth: 0.3, fill: .paper, stroke: edge)]
      + lines
  }

  private func back(width: Double, fill: Ink) -> Shape {
    slab(right: 0, front: -0.42, width: width, depth: 0.16, fill: fill, stroke: nil)
  }

  /// A rounded block with its middle so far from the chair's, in sides.
  private func slab(
    right: Double, front: Double, width: Double, depth: Double, fill: Ink?,
    stroke: Shape.Stroke?
  ) -> Shape {
    let round = min(0.18, depth / 2, width / 2)
    // Two thirds of the way to the corner make a curve that looks like a quarter of a circle.
    let bend = round * 0.45
    let (w, d) = (width / 2, depth / 2)
    func at(_ x: Double, _ y: Double) -> Point { point(right + x, front + y) }
    return Shape(
      .path([
        .move(at(-w + round, -d)), .line(at(w - round, -d)),
        .curve(at(w, -d + round), control1: at(w - bend, -d), control2: at(w, -d + bend)),
        .line(at(w, d - round)),
        .curve(at(w - round, d), control1: at(w, d - bend), control2: at(w - bend, d)),
        .line(at(-w + round, d)),
        .curve(at(-w, d - round), control1: at(-w + bend, d), control2: at(-w, d - bend)),
        .line(at(-w, -d + round)),
        .curve(at(-w + round, -d), control1: at(-w, -d + bend), control2: at(-w + bend, -d)),
        .close,
      ]), fill: fill, stroke: stroke)
  }

  private func disc(diameter: Double, fill: Ink?, stroke: Shape.Stroke?) -> Shape {
    let (r, k) = (diameter / 2, diameter / 2 * 0.5523)
    let f = 0.02
    return Shape(
      .path([
        .move(point(r, f)),
        .curve(point(0, f + r), control1: point(r, f + k), control2: point(k, f + r)),
        .curve(point(-r, f), control1: point(-k, f + r), control2: point(-r, f + k)),
        .curve(point(0, f - r), control1: point(-r, f - k), control2: point(-k, f - r)),
        .curve(point(r, f), control1: point(k, f - r), control2: point(r, f - k)),
        .close,
      ]), fill: fill, stroke: stroke)
  }
}
