/// A chair on a plan, seen from above: a square that faces a way.
struct Seat {
  enum Kind: Hashable { case speaker, moderator, listener, noteTaker }

  var kind: Kind
  /// Its number among its kind, from 1.
  var number: Int
  var centre: Point
  /// A vector of length 1.
  var facing: Point
  /// The sides of the square.
  var side: Double

  /// A place as the chair has it: so far to its own right and so far to its front, in sides.
  func point(_ right: Double, _ front: Double) -> Point {
    Point(
      x: centre.x + side * (front * facing.x - right * facing.y),
      y: centre.y + side * (front * facing.y + right * facing.x))
  }

  var corners: [Point] {
    [point(-0.5, 0.5), point(0.5, 0.5), point(0.5, -0.5), point(-0.5, -0.5)]
  }

  /// True where the two squares share more than an edge: no line along a side parts them.
  func overlaps(_ other: Seat) -> Bool {
    let ways = [facing, other.facing].flatMap { [$0, Point(x: -$0.y, y: $0.x)] }
    return ways.allSatisfy { way in
      let mine = corners.map { $0.x * way.x + $0.y * way.y }
      let theirs = other.corners.map { $0.x * way.x + $0.y * way.y }
      guard let myLow = mine.min(), let myHigh = mine.max(), let low = theirs.min(),
        let high = theirs.max()
      else { return false }
      return myLow < high && low < myHigh
    }
  }
}
