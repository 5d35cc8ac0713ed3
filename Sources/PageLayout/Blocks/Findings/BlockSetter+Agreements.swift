import MethodDocument

extension BlockSetter {
  /// A card for each agreement; empty ones with lines to write on grow into the space that is left.
  func set(_ block: Agreements, width: Double) -> [Piece] {
    var made = rows(block.items.count, width: width, least: style.body * 30, mostColumns: 2) {
      index, width, height in
      self.card(block.items[index], block, width: width, height: height)
    }
    // A few cards are seen whole, with what stands above them, where a page has the room.
    if let pageHeight, made.height <= pageHeight * Self.shareOfFewCards {
      made = made.keptTogether()
    }
    let empty = (0..<Bounds.emptyItems.nearest(to: block.emptyItems)).map { index in
      let least = self.emptyCard(block.words, width: width, height: 0).size.height
      // A card that grows without end looks like a mistake.
      return Piece(
        atLeast: least, atMost: least * 2.2,
        gapBefore: index == 0 && made.isEmpty ? 0 : self.style.gutter * 1.2
      ) { self.emptyCard(block.words, width: width, height: $0) }
    }
    return made + empty
  }

  private static let shareOfFewCards = 0.4

  private func card(
    _ item: Agreements.Item, _ block: Agreements, width: Double, height: Double?
  ) -> Frame {
    let padding = style.padding
    let inner = width - 2 * padding
    let sign = item.status.map { status($0, block.words) }
    let isBeside = block.items.allSatisfy { standBeside($0, block.words, width: inner) }
    let content = beside(sign, width: inner) {
      self.words(of: item, block.words, isBeside: isBeside, width: $0)
    }
    let natural = content.size.height + 2 * padding
    var frame = Frame(width: width, height: max(height ?? 0, natural))
    let isRefused = item.status == .notPossible
    let dash = isRefused ? [style.body * 0.4, style.body * 0.3] : []
    frame.add(
      .box(
        width: width, height: frame.size.height, radius: 8, fill: .paper,
        stroke: .init(isRefused ? .quiet : .rule, width: style.hairline * 1.2, dash: dash)))
    frame.add(content, x: padding, y: padding)
    return frame
  }

  /// - Parameter isBeside: whether who and by when stand beside each other, as in every card.
  private func words(
    of item: Agreements.Item, _ words: Agreements.Words, isBeside: Bool, width: Double
  ) -> Frame {
    let what = snug(item.what, style.strongText.tight(), width: width)
    let entries = entries(of: item, words, width: width)
    let because = item.because.map {
      frame($0.preceded(by: words.because), style.bodyText.tight(), width: width)
    }
    let told =
      isBeside || entries.isEmpty
      ? flow(entries, width: width) : stack(entries, gap: Self.entryGap * style.body, width: width)
    let parts = [what, told, because]
    return stack(parts.compactMap { $0 }, gap: style.body * 0.45, width: width)
  }

  private static let entryGap = 0.3

  /// Who and by when; of what cannot be done, nobody and never.
  private func entries(
    of item: Agreements.Item, _ words: Agreements.Words, width: Double
  ) -> [Frame] {
    guard item.status != .notPossible else { return [] }
    return [
      item.who.map { entry(.person, words.who, $0, width: width) },
      item.by.map { entry(.calendar, words.by, $0, width: width) },
    ].compactMap { $0 }
  }

  private func standBeside(
    _ item: Agreements.Item, _ words: Agreements.Words, width: Double
  ) -> Bool {
    let taken = item.status.map { status($0, words).size.width + style.gutter } ?? 0
    let width = width - taken
    return used(entries(of: item, words, width: width)) <= width
  }

  private func used(_ frames: [Frame]) -> Double {
    frames.reduce(-style.gutter * 2) { $0 + $1.size.width + style.gutter * 2 }
  }

  /// Frames beside each other where they fit, else one under the other.
  func flow(_ frames: [Frame], width: Double) -> Frame? {
    guard !frames.isEmpty else { return nil }
    let gap = style.gutter * 2
    if used(frames) > width { return stack(frames, gap: style.body * Self.entryGap, width: width) }
    var line = Frame(width: width, height: frames.map(\.size.height).max() ?? 0)
    var x = 0.0
    for frame in frames {
      line.add(frame, x: x, y: (line.size.height - frame.size.height) / 2)
      x += frame.size.width + gap
    }
    return line
  }

  private func entry(_ sign: DrawnSign, _ label: Text, _ text: Text, width: Double) -> Frame {
    let words = text.preceded(by: label)
    let sign = drawn(sign, side: style.body * 1.3)
    let gap = style.gutter * 0.6
    let natural = naturalWidth(words, style.bodyText) + 1
    return beside(sign, width: min(width, sign.size.width + gap + natural), gap: gap) {
      self.frame(words, self.style.bodyText.tight(), width: $0)
    }
  }

  /// The sign of a status with its word under it.
  private func status(_ status: Agreements.Status, _ words: Agreements.Words) -> Frame {
    let sign = drawn(.status(status), side: style.body * 1.7)
    let text = TextStyle(size: style.note, bold: true, lineHeight: 1.15, alignment: .centre)
    let label = words.status[status.rawValue]
    let widest = words.status.values.map { longestWord($0, text) }.max() ?? 0
    let width = max(widest, style.body * 4)
    let word = label.map { self.frame($0, text, width: width) }
    var frame = Frame(width: width, height: sign.size.height)
    frame.add(sign, x: (width - sign.size.width) / 2, y: 0)
    if let word {
      frame.add(word, x: 0, y: sign.size.height + style.body * 0.15)
      frame.size.height += style.body * 0.15 + word.size.height
    }
    return frame
  }

  private func longestWord(_ text: Text, _ textStyle: TextStyle) -> Double {
    let words = text.passages.flatMap { $0.plain.split(separator: " ") }
    return (words.map { naturalWidth(Text(String($0)), textStyle) }.max() ?? 0) + 1
  }

  private func emptyCard(_ words: Agreements.Words, width: Double, height: Double) -> Frame {
    let padding = style.padding
    let inner = width - 2 * padding
    let pitch = style.writingLine
    let foot = stack(
      [blank(.person, words.who, width: inner), blank(.calendar, words.by, width: inner)], gap: 0,
      width: inner)
    let isWide = inner >= style.body * 30
    let half = (inner - style.gutter * 2) / 2
    var pair = Frame(width: inner, height: pitch)
    pair.add(blank(.person, words.who, width: half), x: 0, y: 0)
    pair.add(blank(.calendar, words.by, width: half), x: half + style.gutter * 2, y: 0)
    let last = isWide ? pair : foot
    let lines = max(1, Int((height - 2 * padding - last.size.height) / pitch))
    let used = Double(lines) * pitch + last.size.height + 2 * padding
    var frame = Frame(width: width, height: max(used, height))
    frame.add(
      .box(
        width: width, height: frame.size.height, radius: 8, fill: .paper,
        stroke: .init(.rule, width: style.hairline * 1.2)))
    frame.add(writingLines(lines, width: inner), x: padding, y: padding)
    frame.add(last, x: padding, y: frame.size.height - padding - last.size.height)
    return frame
  }

  /// A sign and a word before a line to write on.
  private func blank(_ sign: DrawnSign, _ label: Text, width: Double) -> Frame {
    let pitch = style.writingLine
    let sign = drawn(sign, side: style.body * 1.3)
    let text = style.strongText.tight()
    let start = sign.size.width + style.gutter * 0.6
    let set = set(label, text, width: min(naturalWidth(label, text) + 1, width * 0.6 - start))
    let left = start + set.size.width + style.gutter * 0.6
    var frame = Frame(width: width, height: max(pitch, set.size.height))
    frame.add(sign, x: 0, y: frame.size.height - sign.size.height)
    frame.add(
      set.frame, x: start, y: frame.size.height - set.size.height, role: .paragraph)
    frame.add(
      .rule(width - left, width: style.hairline), x: left,
      y: frame.size.height - style.hairline)
    return frame
  }
}
