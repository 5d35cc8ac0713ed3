/// Where the sides of a place mat are, around its centre.
///
/// Half of the sides stand at the start and half at the end, one or two between them over and under
/// the centre; on an upright mat, half stand at the top and half at the foot.
struct MatPlan {
  /// One for each side, in reading order, row by row.
  private(set) var sides: [Rect]
  private(set) var centre: Rect?
  /// Where areas meet; the centre lies over them.
  private(set) var lines: [(from: Point, to: Point)] = []
  private var isUpright = false

  /// - Parameters:
  ///   - share: how much of the height the centre takes, from 0 to 1.
  ///   - gap: between the centre and the mat's edge; so far it lies over its neighbours, too.
  init(_ count: Int, hasCentre: Bool, size: Size, share: Double, gap: Double) {
    sides = []
    let count = max(count, 0)
    if !hasCentre || count < 2 {
      rows(count + (hasCentre ? 1 : 0), size: size)
      if hasCentre, let last = sides.popLast() { centre = last.inset(by: gap) }
      return
    }
    // An upright mat is a level one turned about its diagonal.
    isUpright = size.width < size.height
    let (along, across) = isUpright ? (size.height, size.width) : (size.width, size.height)
    around(count, along: along, across: across, share: share, gap: gap)
    if isUpright { turn() }
    // What reaches the foot is the last row, though under the centre it begins a little lower.
    let foot = sides.map { $0.y + $0.height }.max() ?? 0
    func row(_ side: Rect) -> Double {
      side.y > 0 && foot - side.y - side.height < 0.5 ? foot : side.y
    }
    sides.sort { (row($0), $0.x) < (row($1), $1.x) }
  }

  /// Areas of one size in rows, where there is no centre to stand around.
  private mutating func rows(_ count: Int, size: Size) {
    let isLevel = size.width >= size.height
    let most = isLevel ? (count <= 3 ? count : (count + 1) / 2) : (count <= 3 ? 1 : 2)
    guard most > 0 else { return }
    let rows = (count + most - 1) / most
    for row in 0..<rows {
      let here = min(most, count - row * most)
      let (y, height) = (size.height * Double(row) / Double(rows), size.height / Double(rows))
      if row > 0 { lines.append((Point(x: 0, y: y), Point(x: size.width, y: y))) }
      for column in 0..<here {
        let (x, width) = (size.width * Double(column) / Double(here), size.width / Double(here))
        if column > 0 { lines.append((Point(x: x, y: y), Point(x: x, y: y + height))) }
        sides.append(Rect(x: x, y: y, width: width, height: height))
      }
    }
  }

  private mutating func around(
    _ count: Int, along: Double, across: Double, share: Double, gap: Double
  ) {
    let between = count % 2 == 1 ? 1 : count > 4 ? 2 : 0
    let each = (count - between) / 2
    let edge = (along - (between == 0 ? 0 : along * 0.36)) / 2
    for start in [0, along - edge] {
      for index in 0..<each {
        let y = across * Double(index) / Double(each)
        sides.append(Rect(x: start, y: y, width: edge, height: across / Double(each)))
        if index > 0 { lines.append((Point(x: start, y: y), Point(x: start + edge, y: y))) }
      }
    }
    // Where the centre stands at the foot, the lines end behind it.
    let end = between == 1 ? across * (1 - share / 2) : across
    for x in between == 0 ? [edge] : [edge, along - edge] {
      lines.append((Point(x: x, y: 0), Point(x: x, y: end)))
    }
    let middle = Rect(x: edge, y: 0, width: along - 2 * edge, height: across)
    place(between, in: middle, along: along, share: share, gap: gap)
  }

  /// The centre, and the sides between which it stands.
  private mutating func place(
    _ between: Int, in middle: Rect, along: Double, share: Double, gap: Double
  ) {
    let height = middle.height * share
    switch between {
    case 0 where isUpright && sides.count == 2:
      // Between two sides one over the other there is the whole width.
      centre = Rect(
        x: along / 2 - along * share * 0.4, y: gap, width: along * share * 0.8,
        height: middle.height - 2 * gap)
    case 0:
      let width = along * 0.34
      centre = Rect(
        x: (along - width) / 2, y: (middle.height - height) / 2, width: width, height: height)
    case 1:
      let top = middle.height - height - gap
      sides.append(Rect(x: middle.x, y: 0, width: middle.width, height: top))
      centre = Rect(
        x: middle.x - gap, y: top, width: middle.width + 2 * gap, height: height)
    default:
      let over = (middle.height - height) / 2
      for y in [0, middle.height - over] {
        sides.append(Rect(x: middle.x, y: y, width: middle.width, height: over))
      }
      centre = Rect(
        x: middle.x - gap, y: over, width: middle.width + 2 * gap, height: height)
    }
  }

  private mutating func turn() {
    sides = sides.map(\.turned)
    centre = centre?.turned
    lines = lines.map { (Point(x: $0.from.y, y: $0.from.x), Point(x: $0.to.y, y: $0.to.x)) }
  }
}

extension Rect {
  fileprivate var turned: Rect { Rect(x: y, y: x, width: height, height: width) }
}
