import MethodDocument

extension BlockSetter {
  func set(_ block: Table, width: Double) -> [Piece] {
    let widths = columnWidths(block, width: width)
    let header = row(
      block.columns.map(\.title), widths: widths, role: .headerCell, least: 0,
      text: style.strongText.tight().with(ink: .accent), ground: .accentSoft)
    let container = notes.container(.table)
    var pieces = [Piece(header, keepWithNext: true)]
    let least = style.roomy(millimetres: block.emptyRowHeight)
    let empty = Array(
      repeating: Array(repeating: Text(""), count: widths.count),
      count: Bounds.emptyRows.nearest(to: block.emptyRows))
    for cells in block.rows + empty {
      let set = { (height: Double) in
        row(
          cells, widths: widths, role: .cell, least: height, text: style.bodyText.tight(),
          ground: nil)
      }
      // A row that leaves a cell open is written in, so it has room for that and may get more.
      let isOpen = cells.contains(where: \.isEmpty)
      let height = max(isOpen ? least : 0, set(0).size.height)
      pieces.append(
        isOpen ? Piece(atLeast: height, atMost: max(height, least) * 2.5, draw: set) : Piece(set(0))
      )
    }
    for index in pieces.indices.dropFirst() { pieces[index].header = header }
    // A header with one row under it looks like a mistake.
    if pieces.count > 2 { pieces[1].keepWithNext = true }
    return pieces.within(container)
  }

  /// Shares the width by weight, but gives each column what its widest word takes.
  private func columnWidths(_ block: Table, width: Double) -> [Double] {
    let padding = 2 * cellPadding + 1
    let least = block.columns.indices.map { column in
      let words = block.rows.compactMap { $0.indices.contains(column) ? $0[column] : nil }
        .map { widestWord($0, style.bodyText.tight()) }
      let title = widestWord(block.columns[column].title, style.strongText.tight())
      return words.reduce(title, max) + padding
    }
    var widths = [Double](repeating: 0, count: least.count)
    var open = Set(least.indices)
    // A column that its share would make too narrow gets its least, and the others share the rest.
    while !open.isEmpty {
      let taken = widths.reduce(0, +)
      let weight = { (column: Int) in
        max(Bounds.share.nearest(to: block.columns[column].weight), 0.1)
      }
      let weights = open.reduce(0) { $0 + weight($1) }
      let share = { (column: Int) in (width - taken) * weight(column) / weights }
      let narrow = open.filter { share($0) < least[$0] }
      for column in narrow.isEmpty ? open : narrow {
        widths[column] = narrow.isEmpty ? share(column) : least[column]
      }
      open = narrow.isEmpty ? [] : open.subtracting(narrow)
    }
    return widths.reduce(0, +) > width + 0.01 ? squeezed(least, width: width) : widths
  }

  /// Widths for words that have no room together: the widest are cut to one width, so that only
  /// where a word is too long something does not fit.
  private func squeezed(_ least: [Double], width: Double) -> [Double] {
    var rest = width
    var cut = width
    for (index, own) in least.sorted().enumerated() {
      cut = rest / Double(least.count - index)
      if own > cut { break }
      rest -= own
    }
    return least.map { min($0, cut) }
  }

  var cellPadding: Double { style.padding * 0.7 }

  func row(
    _ cells: [Text], widths: [Double], role: Role, least: Double, text: TextStyle, ground: Ink?
  ) -> Frame {
    let padding = cellPadding
    let contents = zip(cells, widths).map { cell, width in
      self.frame(cell, text, width: width - 2 * padding)
    }
    let height = max(least, (contents.map(\.size.height).max() ?? 0) + 2 * padding)
    let width = widths.reduce(0, +)
    var frame = Frame(width: width, height: height)
    if let ground { frame.add(.box(width: width, height: height, fill: ground)) }
    var x = 0.0
    let line = Shape.Stroke(.rule, width: style.hairline)
    for (content, cellWidth) in zip(contents, widths) {
      var cell = Frame(width: cellWidth, height: height)
      cell.add(.box(width: cellWidth, height: height, stroke: line))
      cell.add(content, x: padding, y: padding)
      frame.add(cell, x: x, y: 0, role: role)
      x += cellWidth
    }
    return frame.grouped(as: .row)
  }
}
