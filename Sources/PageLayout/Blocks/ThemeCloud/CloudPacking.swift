/// Puts boxes in rows about a middle: each in the innermost row that has room for it, and of a row
/// the first in its middle.
struct CloudPacking {
  /// Of one row, from top to bottom; each names its boxes from the start edge on.
  var rows: [[Int]] = []

  /// - Parameters:
  ///   - widths: of the boxes, the most important first; in points.
  ///   - width: what a row may take; a wider box stands in a row of its own.
  init(_ widths: [Double], gap: Double, width: Double) {
    var filled: [(boxes: [Int], used: Double)] = []
    for (index, own) in widths.enumerated() {
      let row = filled.indices.first { number in
        // Rows further out are a little shorter, so that the whole looks like a cloud.
        filled[number].used + gap + own <= width * max(0.75, 1 - 0.06 * Double(number))
      }
      if let row {
        filled[row].boxes.append(index)
        filled[row].used += gap + own
      } else {
        filled.append(([index], own))
      }
    }
    for (number, row) in filled.enumerated() {
      let arranged = Self.centred(row.boxes)
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
