import MethodDocument

extension BlockSetter {
  func set(_ block: Steps, width: Double) -> [Piece] {
    let list = notes.container(.list)
    let width = min(width, style.measure * 1.15)
    return block.items.enumerated().map { index, step in
      let number = badge(String(index + 1), diameter: style.body * 1.9, role: .label)
      let frame = beside(number, width: width) { width in
        beside(icon(step.picture, side: style.body * 2.4), width: width) { width in
          self.frame(step.text, style.bodyText, width: width)
        }.grouped(as: .listBody)
      }
      return Piece(
        frame.grouped(as: .listItem), gapBefore: index == 0 ? 0 : style.blockGap * 0.6,
        keepWithNext: index == 0 || index == block.items.count - 2)
    }
    .dropLastKeep().within(list)
  }

  func set(_ block: Checklist, width: Double) -> [Piece] {
    let gutter = style.gutter * 1.5
    let wanted = max(block.columns, 1)
    // A column narrower than 12 letters' widths breaks every other word.
    let fitting = max(1, Int((width + gutter) / (style.body * 12 + gutter)))
    let count = min(wanted, fitting)
    let columnWidth = (width - gutter * Double(count - 1)) / Double(count)
    let items = block.items.map { item(item: $0, marker: block.marker, width: columnWidth) }
    let rows = stride(from: 0, to: items.count, by: count).map { start in
      Array(items[start..<min(start + count, items.count)])
    }
    let list = notes.container(.list)
    return rows.enumerated().map { index, row in
      var frame = Frame(width: width, height: row.map(\.size.height).max() ?? 0)
      for (column, item) in row.enumerated() {
        frame.add(item, x: Double(column) * (columnWidth + gutter), y: 0, role: .listItem)
      }
      return Piece(
        frame, gapBefore: index == 0 ? 0 : style.blockGap * (block.marker == .box ? 0.55 : 0.35),
        keepWithNext: index == 0 || index == rows.count - 2)
    }
    .dropLastKeep().within(list)
  }

  private func item(item: Text, marker: Checklist.Marker, width: Double) -> Frame {
    let text = self.frame(item, style.bodyText, width: width - style.body * 1.9, role: .listBody)
    let line = style.body * style.bodyText.lineHeight
    let side = marker == .box ? style.body * 1.1 : style.body * 0.42
    var frame = Frame(width: width, height: max(text.size.height, line))
    let shape: Shape =
      marker == .box
      ? box(side: side)
      : .circle(diameter: side, fill: .accent, stroke: .init(.accent, width: 1))
    frame.add(shape, x: marker == .box ? 0 : side * 0.7, y: (line - side) / 2)
    frame.add(text, x: style.body * (marker == .box ? 1.9 : 1.3), y: 0)
    return frame
  }

  func set(_ block: Agenda, width: Double) -> [Piece] {
    let list = notes.container(.list)
    let times = Array(block.phases.map { clock($0, block.words) })
    let column = (times.map(\.size.width).max() ?? 0) + style.gutter
    return block.phases.enumerated().flatMap { index, phase in
      phasePieces(
        phase, clock: times[index], words: block.words, column: column, width: width,
        isFirst: index == 0
      ).within(notes.container(.listItem))
    }.within(list)
  }

  /// When a phase starts, large, with its length under it.
  private func clock(_ phase: Agenda.Phase, _ words: Agenda.Words) -> Frame {
    let time = TextStyle(size: style.heading(level: 2), bold: true, ink: .accent, lineHeight: 1.2)
    let length = Text(
      passages: words.minutes.passages.map {
        Passage([.text("\(phase.minutes) ")] + $0.inlines, language: $0.language)
      })
    let start = Text("\(phase.start)")
    let width = max(naturalWidth(start, time), naturalWidth(length, style.noteText)) + 1
    return stack(
      [
        self.frame(start, time, width: width, role: .label),
        self.frame(length, style.noteText.tight(), width: width),
      ], gap: 0, width: width)
  }

  private func phasePieces(
    _ phase: Agenda.Phase, clock: Frame, words: Agenda.Words, column: Double, width: Double,
    isFirst: Bool
  ) -> [Piece] {
    let inner = width - column
    let title = TextStyle(size: style.heading(level: 2), bold: true, lineHeight: 1.2)
    let head = beside(icon(phase.picture, side: title.size * 1.5), width: inner) { width in
      self.frame(phase.title, title, width: width, role: .heading(level: 3))
    }
    var first = Frame(
      width: width, height: style.padding + max(head.size.height, clock.size.height))
    first.add(.rule(width, width: style.hairline))
    first.add(clock, x: 0, y: style.padding)
    first.add(head, x: column, y: style.padding)
    var pieces = [
      Piece(
        first, gapBefore: isFirst ? 0 : style.blockGap * 0.9, keepWithNext: !phase.lines.isEmpty)
    ]
    for (index, line) in phase.lines.enumerated() {
      var frame = Frame(width: width, height: 0)
      let content = phaseLine(line, words: words, width: inner)
      frame.size.height = content.size.height
      frame.add(content, x: column, y: 0)
      pieces.append(
        Piece(
          frame, gapBefore: style.body * 0.45,
          keepWithNext: phase.lines.count > 2 && index == phase.lines.count - 2))
    }
    return pieces
  }

  private func phaseLine(_ line: Agenda.Line, words: Agenda.Words, width: Double) -> Frame {
    switch line.kind {
    case .act:
      return item(item: line.text, marker: .dot, width: width)
    case .say:
      return spoken(line.text, label: words.say, width: width)
    case .ready:
      let text = Text(
        passages: line.text.passages.enumerated().map { index, passage in
          let label = words.ready.passages[min(index, words.ready.passages.count - 1)].plain
          return Passage(
            [.strong("\(label): ")] + passage.inlines, language: passage.language)
        })
      return self.frame(text, style.bodyText, width: width)
    }
  }

  /// Words to say aloud, set apart by a bar at the start and a word that says so.
  private func spoken(_ text: Text, label: Text, width: Double) -> Frame {
    let bar = style.body * 0.9
    let label = self.frame(label, style.noteText.tight(), width: width - bar)
    let words = self.frame(text, style.strongText, width: width - bar)
    let content = stack([label, words], gap: 0, width: width - bar)
    var frame = Frame(width: width, height: content.size.height)
    frame.add(
      Shape(
        .line(to: Point(x: 0, y: content.size.height)),
        stroke: .init(.warm, width: max(3, style.body * 0.25))), x: style.body * 0.2)
    frame.add(content, x: bar, y: 0)
    return frame
  }
}

extension [Piece] {
  /// The last piece holds on to nothing.
  func dropLastKeep() -> [Piece] {
    var pieces = self
    if let last = pieces.indices.last { pieces[last].keepWithNext = false }
    return pieces
  }
}
