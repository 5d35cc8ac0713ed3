import MethodDocument

/// How wide the parts of a tree are, and what is around their words, in points.
struct TreePlan {
  let width: Double
  /// The width of the trunk.
  let trunk: Double
  /// The width of a bulge of the crown.
  let bulge: Double
  let line: Double
  let gap: Double

  let crownRoom: Double
  /// True where the parts of the crown stand beside each other, for the page is wide and short.
  let isWide: Bool
  let trunkRoom: Double
  let rootRoom: Double

  let aboveCrown: Double
  let underCrown: Double
  let aboveRoots: Double
  let underRoots: Double

  /// - Parameter unit: the size of body text.
  init(width: Double, unit: Double, density: Double) {
    self.width = width
    trunk = min(max(width * 0.17, unit * 4), unit * 11)
    bulge = min(unit * 5 * density, width * 0.16)
    line = unit / 6
    gap = unit * 0.8 * density
    let depth = bulge * Shape.bulgeDepth
    crownRoom = width - 2 * depth - max(unit * 2.6, width * 0.08)
    isWide = density < 1 && width >= unit * 36
    trunkRoom = width * 0.72
    rootRoom = width - unit * 3
    aboveCrown = depth + unit * density
    underCrown = depth + unit * 1.8 * density
    aboveRoots = unit * 1.8 * density
    underRoots = unit * density
  }

  var middle: Double { width / 2 }

  /// What of a crown of a height is for its parts.
  func crownRect(height: Double) -> Rect {
    Rect(
      x: (width - crownRoom) / 2, y: aboveCrown, width: crownRoom,
      height: height - aboveCrown - underCrown)
  }

  /// The width of one of the crown's parts, with a gap between those beside each other.
  func partRoom(of block: Tree, gap: Double) -> Double {
    let parts = block.parts.filter { [.fruit, .branches].contains($0.part) }
    let columns = isWide ? Double(max(parts.count, 1)) : 1
    return (crownRoom - gap * (columns - 1)) / columns
  }
}
