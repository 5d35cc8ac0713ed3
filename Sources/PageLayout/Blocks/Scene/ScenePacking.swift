/// Puts boxes in rows so that they fill an area without touching, the first in the middle.
struct ScenePacking {
  /// One for each box.
  var places: [Rect]

  /// Nil where the boxes do not fit the area.
  init?(_ sizes: [Size], gap: Double, in area: Rect) {
    guard let cloud = Self.rows(sizes, gap: gap, width: area.width) else { return nil }
    let heights = cloud.map { row in row.map { sizes[$0].height }.max() ?? 0 }
    let used = heights.reduce(0, +)
    let free = area.height - used - gap * Double(max(cloud.count - 1, 0))
    guard free >= -0.001 else { return nil }
    places = [Rect](repeating: Rect(x: 0, y: 0, width: 0, height: 0), count: sizes.count)
    // What is left over goes between the rows and about them alike.
    let air = max(0, free) / Double(cloud.count + 1)
    var y = area.y + air
    for (row, height) in zip(cloud, heights) {
      let width = row.reduce(0) { $0 + sizes[$1].width }
      let between = gap + (area.width - width - gap * Double(row.count - 1)) / Double(row.count + 1)
      var x = area.x + between - gap
      for index in row {
        let size = sizes[index]
        places[index] = Rect(
          x: x, y: y + (height - size.height) / 2, width: size.width, height: size.height)
        x += size.width + between
      }
      y += height + gap + air
    }
  }

  /// Rows about as wide as each other, in as few as the width allows; nil where a box is wider.
  private static func rows(_ sizes: [Size], gap: Double, width: Double) -> [[Int]]? {
    guard sizes.allSatisfy({ $0.width <= width }) else { return nil }
    let widths = sizes.map(\.width)
    var best = CloudPacking.rows(widths, gap: gap, width: width)
    var room = width
    while room > width / 4 {
      room -= width / 50
      let next = CloudPacking.rows(widths, gap: gap, width: room)
      if next.count > best.count { break }
      best = next
    }
    return best.enumerated().reduce(into: []) { rows, entry in
      let row = CloudPacking.centred(entry.element)
      if entry.offset % 2 == 0 { rows.append(row) } else { rows.insert(row, at: 0) }
    }
  }
}
