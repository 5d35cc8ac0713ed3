/// Puts boxes in rows.
enum CloudPacking {
  /// Rows that are filled one after the other, so that boxes are read in their order.
  ///
  /// - Parameters:
  ///   - widths: of the boxes, in points.
  ///   - width: what a row may take; a wider box stands in a row of its own.
  static func rows(_ widths: [Double], gap: Double, width: Double) -> [[Int]] {
    var rows: [[Int]] = []
    var used = 0.0
    for (index, own) in widths.enumerated() {
      if rows.isEmpty || used + gap + own > width {
        rows.append([index])
        used = own
      } else {
        rows[rows.count - 1].append(index)
        used += gap + own
      }
    }
    return rows
  }

  /// The first in the middle, the others by turns after and before it.
  static func centred(_ row: [Int]) -> [Int] {
    row.enumerated().reduce(into: []) { arranged, entry in
      if entry.offset % 2 == 0 {
        arranged.insert(entry.element, at: 0)
      } else {
        arranged.append(entry.element)
      }
    }
  }
}
