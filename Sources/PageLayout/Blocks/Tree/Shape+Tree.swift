import Foundation

/// The outlines of a tree and of what grows on it, in points.
extension Shape {
  /// A crown of so many bulges that each is about as wide as `bulge`; it fills the size.
  static func crown(_ size: Size, bulge: Double, fill: Ink?, stroke: Stroke) -> Shape {
    let depth = bulge * Self.bulgeDepth
    let inner = Rect(x: 0, y: 0, width: size.width, height: size.height).inset(by: depth)
    let corners = Self.round(inner, radius: min(inner.width, inner.height) * 0.36, bulge: bulge)
    var elements: [Element] = [.move(corners.first ?? .zero)]
    for (from, to) in zip(corners, corners.dropFirst() + corners.prefix(1)) {
      let along = Point(x: to.x - from.x, y: to.y - from.y)
      // Going round clockwise, outwards is on the left.
      let out = Point(x: along.y, y: -along.x)
      let reach = Self.bulgeDepth
      func control(_ share: Double) -> Point {
        Point(
          x: from.x + along.x * share + out.x * reach,
          y: from.y + along.y * share + out.y * reach)
      }
      elements.append(.curve(to, control1: control(0.08), control2: control(0.92)))
    }
    return Shape(.path(elements + [.close]), fill: fill, stroke: stroke)
  }

  /// How far a bulge's control points stand out, as a share of its width; the bulge itself stands
  /// out three quarters of that.
  static let bulgeDepth = 0.36

  /// Places on a box with round corners, clockwise and about as far from each other as a bulge is
  /// wide.
  private static func round(_ box: Rect, radius: Double, bulge: Double) -> [Point] {
    let quarter = radius * Double.pi / 2
    let (level, upright) = (box.width - 2 * radius, box.height - 2 * radius)
    let length = 4 * quarter + 2 * level + 2 * upright
    let count = max(8, Int((length / bulge).rounded()))
    // A side and the corner after it, four times.
    let sides = [level, upright, level, upright]
    return (0..<count).map { index in
      var distance = length * (Double(index) + 0.5) / Double(count)
      var side = 0
      while side < 3, distance > sides[side] + quarter {
        distance -= sides[side] + quarter
        side += 1
      }
      let (width, height) = (box.width / 2, box.height / 2)
      let (half, reach) = side % 2 == 0 ? (width, height) : (height, width)
      var (x, y) = (distance - half + radius, -reach)
      if distance > sides[side] {
        let angle = (distance - sides[side]) / radius
        x = half - radius + radius * sin(angle)
        y = -reach + radius - radius * cos(angle)
      }
      for _ in 0..<side { (x, y) = (-y, x) }
      return Point(x: box.x + width + x, y: box.y + height + y)
    }
  }

  /// A fruit: round, a little flattened, with a hollow where the stalk is.
  static func fruit(_ size: Size, fill: Ink, stroke: Stroke) -> Shape {
    let (width, height) = (size.width, size.height)
    let dip = min(height, width) * 0.07
    func at(_ x: Double, _ y: Double) -> Point { Point(x: width * x, y: height * y) }
    return Shape(
      .path([
        .move(Point(x: width / 2, y: dip)),
        .curve(at(1, 0.46), control1: at(0.68, -0.05), control2: at(1, 0.02)),
        .curve(at(0.5, 1), control1: at(1, 0.86), control2: at(0.8, 1)),
        .curve(at(0, 0.46), control1: at(0.2, 1), control2: at(0, 0.86)),
        .curve(
          Point(x: width / 2, y: dip), control1: at(0, 0.02), control2: at(0.32, -0.05)),
        .close,
      ]), fill: fill, stroke: stroke)
  }

  /// A leaf: two corners that lie opposite are round, the others pointed.
  ///
  /// - Parameter mostRound: How far its round corners reach at the most, so that they leave words
  ///   alone.
  static func leaf(_ size: Size, mostRound: Double, fill: Ink, stroke: Stroke) -> Shape {
    let (width, height) = (size.width, size.height)
    let round = min(height * 0.6, width * 0.4, mostRound)
    let bend = round * 0.45
    func at(_ x: Double, _ y: Double) -> Point { Point(x: x, y: y) }
    return Shape(
      .path([
        .move(at(round, 0)), .line(at(width, 0)), .line(at(width, height - round)),
        .curve(
          at(width - round, height), control1: at(width, height - bend),
          control2: at(width - bend, height)),
        .line(at(0, height)), .line(at(0, round)),
        .curve(at(round, 0), control1: at(0, bend), control2: at(bend, 0)), .close,
      ]), fill: fill, stroke: stroke)
  }

  /// A line that leaves a trunk upright and bends out to where it ends.
  static func limb(from start: Point, to end: Point, stroke: Stroke) -> Shape {
    Shape(.path([.move(start), .limb(from: start, to: end)]), stroke: stroke)
  }
}
