/// Puts boxes in rows about a middle: the first ones in the middle row, the largest of each row in
/// its middle.
struct CloudPacking {
  /// Of one row, from top to bottom; each names its boxes from the start edge on.
  var rows: [[Int]] = []

  /// - Parameters:
  ///   - widths: of the boxes, the most important first; in points.
  ///   - width: what a row may take; a wider box stands in a row of its own.
  init(_ widths: [Double], gap: Double, width: Double) {
    var filled: [[Int]] = []
    var used = 0.0
    for index in widths.indices {
      let next = used + gap + widths[index]
      // Rows further out are a little shorter, so that the whole looks like a cloud.
      let room = width * max(0.75, 1 - 0.06 * Double(filled.count - 1))
      if filled.isEmpty || next > room {
        filled.append([index])
        used = widths[index]
      } else {
        filled[filled.count - 1].append(index)
        used = next
      }
    }
    for (number, row) in filled.enumerated() {
      let arranged = Self.centred(row)
      if number % 2 == 0 { rows.append(arranged) } else { rows.insert(arranged, at: 0) }
    }
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
