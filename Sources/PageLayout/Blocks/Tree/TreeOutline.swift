/// The edge of a trunk with its limbs and roots, in points.
struct TreeOutline {
  /// The middle of the trunk.
  var middle: Double
  /// Half of the trunk's width at its top.
  var half: Double
  /// Where the crown ends and the trunk begins.
  var foot: Double
  /// Where the ground is.
  var ground: Double
  /// Where limbs end, from left to right.
  var limbs: [Point]
  /// Where roots end, from left to right.
  var roots: [Point]

  func shape(fill: Ink, stroke: Shape.Stroke) -> Shape {
    let flare = (ground - foot) * 0.3
    let (left, right) = (middle - half, middle + half)
    let (first, last) = (
      Point(x: left - half * 0.08, y: ground - flare),
      Point(x: right + half * 0.08, y: ground - flare)
    )
    let up = fan(
      from: Point(x: left, y: foot), through: limbs, forks: fork, to: Point(x: right, y: foot))
    let lowest = roots.map(\.y).max() ?? ground
    let down = fan(
      from: last, through: roots.reversed(), forks: ground + (lowest - ground) * 0.15, to: first)
    let elements =
      [.move(first), .line(Point(x: left, y: foot))] + up + [.line(last)] + down + [.close]
    return Shape(.path(elements), fill: fill, stroke: stroke)
  }

  /// Where limbs part.
  var fork: Double {
    let lowest = limbs.map(\.y).max() ?? foot
    return foot - (foot - lowest) * 0.35
  }

  /// Limbs that taper to their ends, one beside the other.
  private func fan(
    from start: Point, through ends: [Point], forks: Double, to last: Point
  ) -> [Shape.Element] {
    guard !ends.isEmpty else { return [.line(last)] }
    var elements: [Shape.Element] = []
    var base = start
    for (index, end) in ends.enumerated() {
      let share = Double(index + 1) / Double(ends.count)
      let next =
        index == ends.count - 1 ? last : Point(x: start.x + (last.x - start.x) * share, y: forks)
      elements.append(.limb(from: base, to: end))
      elements.append(.limb(backFrom: end, to: next))
      base = next
    }
    return elements
  }
}

extension Shape.Element {
  /// A curve that leaves a trunk upright and bends out to where it ends.
  static func limb(from start: Point, to end: Point) -> Self {
    let (first, second) = Point.limbControls(from: start, to: end)
    return .curve(end, control1: first, control2: second)
  }

  /// The same curve the other way.
  static func limb(backFrom end: Point, to start: Point) -> Self {
    let (first, second) = Point.limbControls(from: start, to: end)
    return .curve(start, control1: second, control2: first)
  }
}

extension Point {
  fileprivate static func limbControls(from start: Point, to end: Point) -> (Point, Point) {
    let (x, y) = (end.x - start.x, end.y - start.y)
    return (
      Point(x: start.x + x * 0.1, y: start.y + y * 0.55),
      Point(x: start.x + x * 0.7, y: start.y + y * 0.6)
    )
  }
}
