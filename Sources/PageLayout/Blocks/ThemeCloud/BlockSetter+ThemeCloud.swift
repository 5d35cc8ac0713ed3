import MethodDocument

extension BlockSetter {
  /// Themes in rounded boxes, as large as they weigh, the heaviest on top, with a legend under them.
  func set(_ block: ThemeCloud, width: Double) -> [Piece] {
    let themes = block.themes.byWeight
    let list = notes.container(.list)
    var pieces = flattest(themes, width: width).within(list)
    if let legend = legend(of: block, width: width) {
      pieces[pieces.count - 1].keepWithNext = true
      pieces.append(Piece(legend, gapBefore: style.body))
    }
    return pieces
  }

  /// The rows with the largest letters with which the cloud is still wider than high; with many long
  /// themes none are, and the last will do.
  private func flattest(_ themes: [ThemeCloud.Theme], width: Double) -> [Piece] {
    // A dense page has smaller ones, too: body size is still the least.
    for most in [2.4, 2.1, 1.8, 1.6].map({ max(1.3, $0 * style.density) }) {
      let pieces = trying().cloud(themes, most: most, width: width)
      if pieces.height <= width * 0.6 { return cloud(themes, most: most, width: width) }
    }
    return cloud(themes, most: 1.6, width: width)
  }

  private func cloud(_ themes: [ThemeCloud.Theme], most: Double, width: Double) -> [Piece] {
    let sizes = themes.letterSizes(from: style.body, most: most)
    let boxes = zip(themes, sizes).map { box($0, size: $1, width: width) }
    let gap = style.body * 0.7
    let packing = CloudPacking.rows(boxes.map(\.size.width), gap: gap, width: width)
    return packing.enumerated().map { number, row in
      Piece(
        line(row.map { boxes[$0] }, gap: gap, width: width, role: .listItem),
        gapBefore: number == 0 ? 0 : gap)
    }
  }

  /// Frames beside each other, in the middle of the width and of each other's height.
  private func line(_ frames: [Frame], gap: Double, width: Double, role: Role?) -> Frame {
    let used = frames.reduce(-gap) { $0 + $1.size.width + gap }
    var line = Frame(width: width, height: frames.map(\.size.height).max() ?? 0)
    var x = (width - used) / 2
    for frame in frames {
      line.add(frame, x: x, y: (line.size.height - frame.size.height) / 2, role: role)
      x += frame.size.width + gap
    }
    return line
  }

  private func box(_ theme: ThemeCloud.Theme, size: Double, width: Double) -> Frame {
    let sign = toneSign(theme.tone, side: size * 0.95)
    let votes =
      theme.weight > 1
      ? voteMark(theme.weight, size: max(style.note, size * 0.6), ink: theme.tone.ink) : nil
    let gap = size * 0.4
    let padding = Size(width: size * 0.7, height: size * 0.35)
    let around = (sign.map { $0.size.width + gap } ?? 0) + (votes.map { $0.size.width + gap } ?? 0)
    let title = title(
      theme, size: size, width: width - around - 2 * padding.width)
    let height = max(title.size.height, sign?.size.height ?? 0)
    var frame = Frame(
      width: title.size.width + around + 2 * padding.width, height: height + 2 * padding.height)
    frame.add(
      .box(
        width: frame.size.width, height: frame.size.height,
        radius: min(frame.size.height / 2, size * 1.1), fill: theme.tone.ground,
        stroke: .init(theme.tone.ink, width: style.hairline)))
    var x = padding.width
    for part in [sign, title, votes].compactMap({ $0 }) {
      frame.add(part, x: x, y: (frame.size.height - part.size.height) / 2)
      x += part.size.width + gap
    }
    return frame
  }

  /// The title no wider than it needs; in smaller letters where a word would stick out.
  private func title(_ theme: ThemeCloud.Theme, size: Double, width: Double) -> Frame {
    for size in Fitting.sizes(from: size, to: style.body) {
      let attempt = trying()
      let text = TextStyle(
        size: size, bold: true, ink: .text, lineHeight: 1.2, alignment: .centre)
      let natural = min(attempt.naturalWidth(theme.title, text) + 1, width)
      let frame = attempt.frame(theme.title, text, width: natural)
      if !attempt.notes.hasMisfits || size <= style.body {
        notes.report(contentsOf: attempt.notes)
        return frame
      }
    }
    return Frame(width: 0, height: 0)
  }

  private func legend(of block: ThemeCloud, width: Double) -> Frame? {
    let entries = Tone.allCases.compactMap { tone -> Frame? in
      guard let words = block.legend[tone], let sign = toneSign(tone, side: style.body * 1.2),
        block.themes.contains(where: { $0.tone == tone })
      else { return nil }
      let text = style.bodyText.tight()
      let start = sign.size.width + style.gutter * 0.6
      let natural = min(naturalWidth(words, text) + 1, width - start)
      return beside(sign, width: start + natural, gap: style.gutter * 0.6) {
        self.frame(words, text, width: $0)
      }
    }
    guard !entries.isEmpty else { return nil }
    let gap = style.gutter * 2
    let used = entries.reduce(-gap) { $0 + $1.size.width + gap }
    if used <= width { return line(entries, gap: gap, width: width, role: nil) }
    return stack(entries, gap: style.body * 0.4, width: width)
  }
}

extension [ThemeCloud.Theme] {
  /// As they are read: those with a tone first, and of either the heaviest first; those that weigh
  /// the same stay in their order.
  var byWeight: [ThemeCloud.Theme] {
    enumerated().sorted { one, other in
      let (first, second) = (one.element, other.element)
      if (first.tone == .plain) != (second.tone == .plain) { return second.tone == .plain }
      return (second.weight, one.offset) < (first.weight, other.offset)
    }.map(\.element)
  }

  /// The size of each title, in points: the area of its letters grows with its weight, up to `most`
  /// times the smallest size.
  func letterSizes(from smallest: Double, most: Double) -> [Double] {
    let roots = map { Double(Swift.max($0.weight, 1)).squareRoot() }
    guard let low = roots.min(), let high = roots.max() else { return [] }
    let most = Swift.min(high / low, most)
    return roots.map { root in
      high > low ? smallest * (1 + (most - 1) * (root - low) / (high - low)) : smallest
    }
  }
}
