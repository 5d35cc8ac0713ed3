extension BlockSetter {
  /// Cells in rows of as many columns as the width bears, all of a row equally high; no row breaks.
  ///
  /// - Parameters:
  ///   - least: how wide a cell is at least, in points.
  ///   - cell: draws the cell in a width, and in a height where it is known.
  func rows(
    _ count: Int, width: Double, least: Double, mostColumns: Int = 4,
    cell: (_ index: Int, _ width: Double, _ height: Double?) -> Frame
  ) -> [Piece] {
    guard count > 0 else { return [] }
    let gap = style.gutter * 1.2
    let possible = min(max(Int((width + gap) / (least + gap)), 1), mostColumns, count)
    // Five in rows of four would leave one alone: three and two stand better.
    let rows = (count + possible - 1) / possible
    let columns = (count + rows - 1) / rows
    let column = (width - gap * Double(columns - 1)) / Double(columns)
    let list = notes.container(.list)
    return (0..<rows).map { row in
      let indices = (row * columns)..<min((row + 1) * columns, count)
      let height = indices.map { cell($0, column, nil).size.height }.max() ?? 0
      var frame = Frame(width: width, height: height)
      for (place, index) in indices.enumerated() {
        frame.add(
          cell(index, column, height), x: Double(place) * (column + gap), y: 0, role: .listItem)
      }
      return Piece(frame, gapBefore: row == 0 ? 0 : gap)
    }.within(list)
  }
}
