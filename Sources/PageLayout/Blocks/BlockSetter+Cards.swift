import MethodDocument

extension BlockSetter {
  /// Cards within a page: boxed, two beside each other. On a sheet of their own each is a page.
  func set(_ block: Cards, width: Double) -> [Piece] {
    let gap = style.gutter
    let cardWidth = (width - gap) / 2
    let inner = cardWidth - 2 * style.padding
    let cards = block.cards.map { card in
      boxed(
        frame(card.blocks, width: inner), padding: style.padding, radius: 8,
        stroke: .init(.rule, width: style.hairline))
    }
    return rows(cards, columns: 2, cellWidth: cardWidth, gap: gap, width: width)
  }

  /// Cells in rows that do not break.
  func rows(
    _ cells: [Frame], columns: Int, cellWidth: Double, gap: Double, width: Double
  ) -> [Piece] {
    let list = notes.container(.list)
    return stride(from: 0, to: cells.count, by: columns).map { start in
      let row = cells[start..<min(start + columns, cells.count)]
      var frame = Frame(width: width, height: row.map(\.size.height).max() ?? 0)
      for (column, cell) in row.enumerated() {
        frame.add(cell, x: Double(column) * (cellWidth + gap), y: 0, role: .listItem)
      }
      return Piece(frame, gapBefore: start == 0 ? 0 : gap)
    }.within(list)
  }
}
