import MethodDocument

extension BlockSetter {
  /// A row for each rung, the highest on top, so that the ladder goes on from piece to piece; rows
  /// with empty cells grow into the space that is left.
  func set(_ block: Ladder, width: Double) -> [Piece] {
    guard !block.rungs.isEmpty else { return [] }
    let plan = ladderPlan(block, width: width)
    let container = notes.container(plan.cells.isEmpty ? .list : .table)
    let header = ladderHeader(plan, width: width)
    var pieces = header.map { [Piece($0)] } ?? []
    for (index, rung) in block.rungs.enumerated().reversed() {
      let row = ladderRow(rung, number: index + 1, plan, flags: block.flags)
      let isTop = index == block.rungs.count - 1
      let draw = { (height: Double) in
        self.frame(
          of: row, plan, isTop: isTop, isBottom: index == 0,
          size: Size(width: width, height: height))
      }
      let isOpen = rung.filled(to: plan.count).contains(where: \.isEmpty)
      let open = isOpen && !plan.cells.isEmpty ? style.roomy(millimetres: 16) : 0
      let least = max(row.height, open)
      var piece =
        isOpen ? Piece(atLeast: least, atMost: least * 2.4, draw: draw) : Piece(draw(least))
      piece.header = header
      pieces.append(piece)
    }
    return pieces.keptTogether().within(container)
  }

  /// The titles over the cells; nil where there are none.
  private func ladderHeader(_ plan: LadderPlan, width: Double) -> Frame? {
    guard !plan.cells.isEmpty, plan.titles.contains(where: { !$0.isEmpty }) else { return nil }
    let padding = cellPadding
    let titles = zip(plan.titles, plan.cells).map { title, column in
      self.frame(title, rungHeader, width: column.width - 2 * padding)
    }
    let height = (titles.map(\.size.height).max() ?? 0) + 2 * padding
    var frame = Frame(width: width, height: height)
    let corner = Frame(width: plan.words.end, height: height)
    frame.add(corner, x: 0, y: 0, role: .headerCell)
    for (title, column) in zip(titles, plan.cells) {
      var cell = Frame(width: column.width, height: height)
      cell.add(.box(width: column.width, height: height, radius: 4, fill: .accentSoft))
      cell.add(title, x: padding, y: (height - title.size.height) / 2)
      frame.add(cell, x: column.x, y: 0, role: .headerCell)
    }
    return frame.grouped(as: .row)
  }

  // MARK: A rung

  private func ladderRow(
    _ rung: Ladder.Rung, number: Int, _ plan: LadderPlan, flags: [Text]
  ) -> LadderRow {
    let width = plan.words.width
    let isBeside = plan.flags.width > 0
    let flagFrames = rung.marks.map {
      flag($0, kind: flags.firstIndex(of: $0) ?? 0, width: isBeside ? plan.flags.width : width)
    }
    let inside = isBeside || flagFrames.isEmpty ? nil : flow(flagFrames, width: width)
    let texts = rung.filled(to: plan.count)
    let under =
      plan.cells.isEmpty ? zip(plan.titles, texts).map { underCell($0, $1, width: width) } : []
    let title = frame(rung.title, rungTitle, width: width)
    let text = rung.text.map { frame($0, rungText, width: width) }
    let words = stack(
      [title, text, inside].compactMap { $0 } + under, gap: style.body * 0.3, width: width)
    let cells = zip(texts, plan.cells).map { text, column in
      self.frame(text, rungText, width: column.width - 2 * cellPadding)
    }
    let beside =
      isBeside && !flagFrames.isEmpty ? ladderFlags(flagFrames, width: plan.flags.width) : nil
    let heights =
      [
        words.size.height + style.body * 1.1 * style.density,
        (beside?.size.height ?? 0) + style.body * 0.6,
      ]
      + cells.map { $0.size.height + 2 * cellPadding + style.body * 0.4 }
    return LadderRow(
      number: number, flags: beside, words: words, cells: cells, isMarked: !rung.marks.isEmpty,
      height: max(heights.max() ?? 0, style.body * 3.4 * style.density))
  }

  private func frame(
    of row: LadderRow, _ plan: LadderPlan, isTop: Bool, isBottom: Bool, size: Size
  ) -> Frame {
    let middle = size.height / 2
    var frame = Frame(size: size)
    drawRails(row, plan, isTop: isTop, isBottom: isBottom, in: &frame)
    if !isBottom, plan.cells.isEmpty {
      frame.add(
        .rule(size.width - plan.words.x, width: style.hairline * 0.7), x: plan.words.x,
        y: size.height)
    }
    let diameter = style.body * 1.9
    let badge = badge(
      String(row.number), diameter: diameter, role: plan.cells.isEmpty ? .label : .paragraph)
    var first = Frame(width: plan.words.end, height: size.height)
    first.add(
      badge, x: plan.rails.x + (plan.rails.width - diameter) / 2, y: middle - diameter / 2)
    if let flags = row.flags { first.add(flags, x: 0, y: middle - flags.size.height / 2) }
    first.add(row.words, x: plan.words.x, y: middle - row.words.size.height / 2)
    frame.add(first, x: 0, y: 0, role: plan.cells.isEmpty ? nil : .cell)
    for (cell, column) in zip(row.cells, plan.cells) {
      let gap = style.body * 0.2
      var box = Frame(width: column.width, height: size.height)
      box.add(
        .box(
          width: column.width, height: size.height - 2 * gap, radius: 4,
          stroke: .init(.rule, width: style.hairline * 1.2)), y: gap)
      box.add(cell, x: cellPadding, y: middle - cell.size.height / 2)
      frame.add(box, x: column.x, y: 0, role: .cell)
    }
    return frame.grouped(as: plan.cells.isEmpty ? .listItem : .row)
  }

  /// Flags one under the other, a little before the ladder.
  private func ladderFlags(_ flags: [Frame], width: Double) -> Frame {
    let ended = flags.map { flag in
      var line = Frame(width: width, height: flag.size.height)
      line.add(flag, x: width - style.gutter * 0.4 - flag.size.width, y: 0)
      return line
    }
    return stack(ended, gap: style.body * 0.35, width: width)
  }

  /// The rails through the whole row, so that they meet those of the next, and the rung between them.
  private func drawRails(
    _ row: LadderRow, _ plan: LadderPlan, isTop: Bool, isBottom: Bool, in frame: inout Frame
  ) {
    let height = frame.size.height
    let middle = height / 2
    let reach = style.body * 1.4
    let top = isTop ? max(railWidth / 2, middle - reach) : 0
    let bottom = isBottom ? min(height - railWidth / 2, middle + reach) : height
    // The rails cover the rung's ends.
    frame.add(
      .rule(
        plan.rails.width, ink: row.isMarked ? .warm : .accent,
        width: railWidth * (row.isMarked ? 1.6 : 1)), x: plan.rails.x, y: middle)
    let rail = Shape(
      .line(to: Point(x: 0, y: bottom - top)), stroke: .init(.accent, width: railWidth))
    frame.add(rail, x: plan.rails.x, y: top)
    frame.add(rail, x: plan.rails.end, y: top)
  }

  /// A cell that has no room beside its rung: its title before its words or a line to write on.
  private func underCell(_ title: Text, _ text: Text, width: Double) -> Frame {
    guard text.isEmpty else {
      return frame(text.preceded(by: title), rungText, width: width)
    }
    let label = snug(title, rungHeader, width: width * 0.6)
    let left = title.isEmpty ? 0 : label.size.width + style.gutter * 0.6
    var frame = Frame(
      width: width, height: max(style.writingLine, label.size.height + style.body * 0.3))
    frame.add(label, x: 0, y: frame.size.height - label.size.height)
    frame.add(
      .rule(width - left, width: style.hairline), x: left, y: frame.size.height - style.hairline)
    return frame
  }
}

/// What is set for a rung.
private struct LadderRow {
  var number: Int
  var flags: Frame?
  var words: Frame
  var cells: [Frame]
  var isMarked: Bool
  var height: Double
}
