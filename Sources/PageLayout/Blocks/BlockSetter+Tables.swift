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
    for cells in block.rows {
      let text = style.bodyText.tight()
      // A row that leaves a cell open is written in too, so it is as high as an empty one.
      let open = cells.contains(where: \.isEmpty)
      let filled = row(
        cells, widths: widths, role: .cell, least: open ? least : 0, text: text, ground: nil)
      guard open else {
        pieces.append(Piece(filled))
        continue
      }
      pieces.append(
        Piece(atLeast: filled.size.height) { height in
          row(cells, widths: widths, role: .cell, least: height, text: text, ground: nil)
        })
    }
    for _ in 0..<block.emptyRows {
      let empty = Array(repeating: Text(""), count: widths.count)
      pieces.append(
        Piece(atLeast: least) { height in
          row(
            empty, widths: widths, role: .cell, least: height, text: style.bodyText,
            ground: nil)
        })
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
      let weights = open.reduce(0) { $0 + max(block.columns[$1].weight, 0.1) }
      let share = { (column: Int) in
        (width - taken) * max(block.columns[column].weight, 0.1) / weights
      }
      let narrow = open.filter { share($0) < least[$0] }
      for column in narrow.isEmpty ? open : narrow {
        widths[column] = narrow.isEmpty ? share(column) : least[column]
      }
      open = narrow.isEmpty ? [] : open.subtracting(narrow)
    }
    // Where even the widest words have no room together, the page's width still holds.
    let sum = widths.reduce(0, +)
    return sum > width + 0.01 ? widths.map { $0 * width / sum } : widths
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

  func set(_ block: Columns, width: Double) -> [Piece] {
    let count = Double(max(block.columns.count, 1))
    let gap = style.gutter * (block.sequence ? 2.6 : 1.4)
    let columnWidth = (width - gap * (count - 1)) / count
    // Columns of fewer than some 24 letters make a ragged ladder of one or two words a line.
    guard columnWidth >= style.body * 12 else { return stacked(block, width: width) }
    let inner = columnWidth - 2 * style.padding
    let heads = block.columns.map { columnHead($0, width: inner) }
    let headHeight = heads.compactMap { $0?.size.height }.max() ?? 0
    let bodies = block.columns.map { pieces($0.blocks, width: inner) }
    let least =
      zip(heads, bodies).map { head, body in
        headHeight + (headHeight > 0 && !body.isEmpty ? style.body * 0.6 : 0) + body.height
      }.max() ?? 0
    return [
      Piece(atLeast: least + 2 * style.padding, weight: grows(bodies) ? 1 : 0) { height in
        var frame = Frame(width: width, height: height)
        for (index, column) in block.columns.enumerated() {
          let x = Double(index) * (columnWidth + gap)
          frame.add(
            self.column(
              column, head: heads[index], headHeight: headHeight, body: bodies[index],
              width: columnWidth, height: height), x: x, y: 0, role: .section)
          if block.sequence, index > 0 {
            frame.add(arrow(gap * 0.62), x: x - gap * 0.81, y: height / 2 - gap * 0.31)
          }
        }
        return frame
      }
    ]
  }

  private func fits(_ block: Columns, width: Double) -> Bool {
    let attempt = trying()
    for column in block.columns {
      _ = attempt.columnHead(column, width: width)
      _ = attempt.pieces(column.blocks, width: width)
    }
    return !attempt.notes.hasMisfits
  }

  private func grows(_ bodies: [[Piece]]) -> Bool {
    bodies.contains { $0.contains { $0.stretch != nil } }
  }

  /// Columns one under the other, where the width does not serve.
  private func stacked(_ block: Columns, width: Double) -> [Piece] {
    let inner = width - 2 * style.padding
    return block.columns.enumerated().flatMap { index, column -> [Piece] in
      let head = columnHead(column, width: inner)
      let body = pieces(column.blocks, width: inner)
      let headHeight = head?.size.height ?? 0
      let least = headHeight + (head == nil ? 0 : style.body * 0.6) + body.height
      var piece = Piece(atLeast: least + 2 * style.padding, weight: grows([body]) ? 1 : 0) {
        self.column(
          column, head: head, headHeight: headHeight, body: body, width: width, height: $0)
      }
      piece.gapBefore = index == 0 ? 0 : style.blockGap
      guard block.sequence, index > 0 else { return [piece] }
      var turn = Frame(width: width, height: style.body * 1.6)
      turn.add(arrowDown(style.body * 1.4), x: (width - style.body * 1.4) / 2, y: 0)
      piece.gapBefore = style.body * 0.4
      return [Piece(turn, gapBefore: style.body * 0.5, keepWithNext: true), piece]
    }
  }

  private func columnHead(_ column: Columns.Column, width: Double) -> Frame? {
    guard let title = column.title else { return nil }
    let text = TextStyle(
      size: style.heading(level: 2), bold: true, ink: column.tone.ink, lineHeight: 1.2)
    return beside(toneSign(column.tone, side: text.size * 1.2), width: width) {
      self.frame(title, text, width: $0, role: .heading(level: 2))
    }
  }

  private func column(
    _ column: Columns.Column, head: Frame?, headHeight: Double, body: [Piece], width: Double,
    height: Double
  ) -> Frame {
    let padding = style.padding
    var frame = Frame(width: width, height: height)
    frame.add(
      .box(
        width: width, height: height, radius: 8,
        fill: column.tone == .plain ? nil : column.tone.ground,
        stroke: .init(
          column.tone == .plain ? .rule : column.tone.ink, width: style.hairline * 1.4)))
    if let head { frame.add(head, x: padding, y: padding) }
    let top = padding + headHeight + (headHeight > 0 ? style.body * 0.6 : 0)
    let region = Size(width: width - 2 * padding, height: height - top - padding)
    frame.add(Paginator(region: region).compose(body), x: padding, y: top)
    return frame
  }

  func set(_ block: Callout, width: Double) -> [Piece] {
    let sign = calloutSign(block.kind, side: style.body * 2.1)
    let inner = width - 2 * style.padding - sign.size.width - style.gutter
    var frames: [Frame] = []
    if let title = block.title {
      frames.append(self.frame(title, style.strongText.with(ink: .accent), width: inner))
    }
    if !block.blocks.isEmpty { frames.append(self.frame(block.blocks, width: inner)) }
    let content = stack(frames, gap: style.body * 0.25, width: inner)
    let height = max(content.size.height, sign.size.height) + 2 * style.padding
    var frame = Frame(width: width, height: height)
    frame.add(
      .box(
        width: width, height: height, radius: 8, fill: block.kind.ground,
        stroke: .init(.accent, width: style.hairline)))
    frame.add(sign, x: style.padding, y: style.padding)
    frame.add(
      content, x: style.padding + sign.size.width + style.gutter,
      y: (height - content.size.height) / 2)
    return [Piece(frame.grouped(as: .section))]
  }
}
