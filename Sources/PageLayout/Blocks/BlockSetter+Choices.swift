import MethodDocument

extension BlockSetter {
  func set(_ block: Scale, width: Double) -> [Piece] {
    let question = block.question.map { self.frame($0, style.strongText, width: width) }
    let parts = { (steps: Frame) -> Frame in
      let ends = self.ends(block, width: width)
      return self.stack(
        [question, steps, ends].compactMap { $0 }, gap: style.body * 0.4, width: width)
    }
    switch block.kind {
    case .ranking:
      let least = Double.millimetres(60)
      let head = question.map { $0.size.height + style.body } ?? 0
      return [
        Piece(atLeast: least + head) { height in
          let ends = self.ends(block, width: width)
          let room = height - head - (ends.map { $0.size.height + style.body * 0.4 } ?? 0)
          return parts(places(block.steps, width: width, height: room))
        }
      ]
    case .ladder:
      return [Piece(ladder(block, question: question, width: width))]
    case .smileys, .dots:
      return [Piece(parts(marks(block, width: width)))]
    }
  }

  /// The words at both ends of a scale.
  private func ends(_ block: Scale, width: Double) -> Frame? {
    guard block.low != nil || block.high != nil else { return nil }
    let half = width / 2 - style.gutter / 2
    let low = self.frame(block.low ?? "", style.bodyText.tight(), width: half)
    var end = style.bodyText.tight()
    end.alignment = .end
    let high = self.frame(block.high ?? "", end, width: half)
    var frame = Frame(width: width, height: max(low.size.height, high.size.height))
    frame.add(low, x: 0, y: 0)
    frame.add(high, x: width - half, y: 0)
    return frame
  }

  private func marks(_ block: Scale, width: Double) -> Frame {
    let count = max(Bounds.steps.nearest(to: block.steps), 2)
    let side = min(style.body * 3.4, width / Double(count) * 0.8)
    let step = (width - side) / Double(count - 1)
    var frame = Frame(width: width, height: side)
    for index in 0..<count {
      let mood = Double(index) / Double(count - 1)
      let mark =
        block.kind == .smileys
        ? face(mood: mood, diameter: side) : badge(String(index + 1), diameter: side)
      frame.add(mark, x: step * Double(index), y: 0)
    }
    return frame.grouped(as: .figure(alternative: alternative(block)))
  }

  /// Numbered places side by side, on which cards are laid.
  private func places(_ count: Int, width: Double, height: Double) -> Frame {
    let count = Bounds.steps.nearest(to: count)
    let gap = style.gutter
    let place = (width - gap * Double(count - 1)) / Double(count)
    var frame = Frame(width: width, height: height)
    for index in 0..<count {
      let x = Double(index) * (place + gap)
      frame.add(
        .box(
          width: place, height: height, radius: 8,
          stroke: .init(.accent, width: style.hairline * 1.6, dash: [9, 6])), x: x)
      let diameter = min(place * 0.5, style.heading(level: 1) * 1.5)
      frame.add(
        badge(String(index + 1), diameter: diameter, role: .paragraph),
        x: x + (place - diameter) / 2, y: style.padding)
    }
    return frame
  }

  /// Rungs from the bottom up, with a line to write on behind each.
  private func ladder(_ block: Scale, question: Frame?, width: Double) -> Frame {
    let count = max(Bounds.steps.nearest(to: block.steps), 2)
    let rung = style.writingLine
    let span = style.body * 4
    var rungs = Frame(width: width, height: rung * Double(count) + rung / 2)
    let pole = Shape(
      .line(to: Point(x: 0, y: rungs.size.height)), stroke: .init(.accent, width: 3))
    rungs.add(pole, x: style.body * 2.4)
    rungs.add(pole, x: style.body * 2.4 + span)
    for index in 0..<count {
      let y = rungs.size.height - rung * (Double(index) + 0.75)
      rungs.add(.rule(span, ink: .accent, width: 3), x: style.body * 2.4, y: y)
      let diameter = style.body * 1.8
      rungs.add(badge(String(index + 1), diameter: diameter), x: 0, y: y - diameter / 2)
      let start = style.body * 3.4 + span
      if index > 0, index < count - 1 {
        rungs.add(.rule(width - start, width: style.hairline), x: start, y: y + style.body * 0.6)
      }
      let words = index == 0 ? block.low : index == count - 1 ? block.high : nil
      if let words {
        let text = self.frame(words, style.bodyText.tight(), width: width - start)
        rungs.add(text, x: start, y: y - text.size.height / 2)
      }
    }
    return stack([question, rungs].compactMap { $0 }, gap: style.body * 0.5, width: width)
  }

  private func alternative(_ block: Scale) -> String {
    let ends = [block.low, block.high].compactMap { $0?.plain }
    return ((1...max(Bounds.steps.nearest(to: block.steps), 2)).map(String.init) + ends).joined(
      separator: ", ")
  }

  func set(_ block: Consent, width: Double) -> [Piece] {
    var pieces = consentTable(block, width: width) ?? consentBoxes(block, width: width)
    if !block.signature.isEmpty {
      pieces.append(Piece(signature(block.signature, width: width), gapBefore: style.blockGap))
    }
    return pieces
  }

  /// A row for each item and a column for each choice; nil where there is one item, or the choices'
  /// words have no room.
  private func consentTable(_ block: Consent, width: Double) -> [Piece]? {
    guard block.items.count > 1 else { return nil }
    let text = style.strongText.tight()
    let count = Double(max(block.choices.count, 1))
    let widest = block.choices.map { widestWord($0, text) }.max() ?? 0
    let column = max(widest + 2 * cellPadding + 1, width * 0.12)
    let first = width - column * count
    guard
      first
        >= max(
          style.body * 8,
          (block.items.map { widestWord($0, text) }.max() ?? 0) + 2 * cellPadding + 1)
    else { return nil }
    let widths = [first] + block.choices.map { _ in column }
    let header = row(
      [""] + block.choices, widths: widths, role: .headerCell, least: 0,
      text: text.with(ink: .accent), ground: .accentSoft)
    let rows = block.items.map { item in
      var line = row(
        [item] + block.choices.map { _ in "" }, widths: widths, role: .cell,
        least: style.body * 2.8 * style.density, text: text, ground: nil)
      let side = style.body * 1.3
      for index in block.choices.indices {
        line.add(
          box(side: side), x: first + column * (Double(index) + 0.5) - side / 2,
          y: (line.size.height - side) / 2)
      }
      return Piece(line)
    }
    return ([Piece(header, keepWithNext: true)] + rows).within(notes.container(.table))
  }

  /// An empty box to tick.
  func box(side: Double) -> Shape {
    .box(
      width: side, height: side, radius: 2, stroke: .init(.accent, width: style.hairline * 1.6))
  }

  /// A box for each item with its choices under it.
  private func consentBoxes(_ block: Consent, width: Double) -> [Piece] {
    let list = notes.container(.list)
    let choiceWidth = (width - style.padding * 2) / Double(max(block.choices.count, 1))
    // Choices that would be narrower than nine letters stand under each other.
    let columns =
      choiceWidth >= style.body * 9
      ? max(block.choices.count, 1) : (width >= style.body * 22 ? 2 : 1)
    return block.items.enumerated().map { index, item -> Piece in
      let inner = width - 2 * style.padding
      let words = self.frame(item, style.strongText, width: inner)
      let choices = stack(
        set(Checklist(block.choices, columns: columns), width: inner), width: inner)
      let content = stack([words, choices], gap: style.body * 0.4, width: inner)
      let box = boxed(
        content, padding: style.padding, stroke: .init(.rule, width: style.hairline * 1.2))
      return Piece(box.grouped(as: .listItem), gapBefore: index == 0 ? 0 : style.blockGap * 0.7)
    }.within(list)
  }

  private func signature(_ labels: [Text], width: Double) -> Frame {
    let gap = style.gutter * 1.5
    let columns = width >= style.body * 26 ? 2 : 1
    let cell = (width - gap * Double(columns - 1)) / Double(columns)
    let cells = labels.map { label in
      stack(
        [self.frame(label, style.bodyText, width: cell), writingLines(1, width: cell)], gap: 0,
        width: cell)
    }
    return stack(
      rows(cells, columns: columns, cellWidth: cell, gap: gap, width: width), width: width)
  }
}
