import MethodDocument

extension BlockSetter {
  func set(_ block: Heading, width: Double) -> [Piece] {
    let text = style.headingText(level: block.level)
    let icon = icon(block.picture, side: text.size * (block.level == 1 ? 1.7 : 1.35))
    let role = Role.heading(level: Bounds.headingLevel.nearest(to: block.level))
    let frame = beside(icon, width: width) { width in
      let set = self.set(block.text, text, width: width)
      var words = set.frame(as: role)
      guard block.level == 1 else { return words }
      // The bar under a title is what every sheet has in common. Of two languages one under the
      // other, it belongs to the one that leads.
      let isStacked = set.passages.count > 1 && set.passages[1].origin.y > 0
      let bottom = isStacked ? set.passages[0].metrics.height : words.size.height
      words.add(
        .rule(min(width, text.size * 2.4), ink: .warm, width: max(3, text.size * 0.14)),
        y: bottom + text.size * (isStacked ? 0.06 : 0.2))
      words.size.height += text.size * (isStacked ? 0.1 : 0.35)
      return words
    }
    return [Piece(frame, keepWithNext: true)]
  }

  func set(_ block: Paragraph, width: Double) -> [Piece] {
    let text =
      switch block.style {
      case .body: style.bodyText
      case .lead: style.leadText
      case .note: style.noteText
      case .statement: style.statementText
      }
    if block.style == .statement { return [statement(block, text, width: width)] }
    let icon = icon(block.picture, side: text.size * 2.2)
    if let icon {
      return [
        Piece(
          beside(icon, width: min(width, style.measure)) { width in
            self.frame(block.text, text, width: width)
          })
      ]
    }
    return lines(block.text, text, width: min(width, measure(of: block.text, text)))
  }

  func set(_ block: Illustration, width: Double) -> [Piece] {
    let caption = block.caption.map { self.frame($0, style.noteText.centred(), width: width) }
    let captionHeight = caption.map { $0.size.height + style.gutter / 2 } ?? 0
    func draw(height: Double) -> Frame? {
      guard
        let figure = figure(block.picture, width: width, height: height - captionHeight)
      else { return nil }
      var frame = Frame(width: width, height: height)
      let free = height - captionHeight - figure.size.height
      frame.add(figure, x: (width - figure.size.width) / 2, y: free / 2)
      if let caption { frame.add(caption, x: 0, y: height - caption.size.height) }
      return frame
    }
    if let height = block.height {
      // The height is the most that it may take: a wide picture takes less.
      let most = Double.millimetres(Bounds.height.nearest(to: height))
      guard let figure = figure(block.picture, width: width, height: most) else { return [] }
      return draw(height: figure.size.height + captionHeight).map { [Piece($0)] } ?? []
    }
    guard let least = draw(height: .millimetres(30) + captionHeight) else { return [] }
    return [Piece(atLeast: least.size.height) { draw(height: $0) ?? least }]
  }

  private func statement(_ block: Paragraph, _ text: TextStyle, width: Double) -> Piece {
    let inner = width - 2 * style.padding
    let words = self.frame(block.text, text, width: inner)
    let icon = icon(block.picture, side: text.size * 2)
    let top = icon.map { $0.size.height + style.gutter / 2 } ?? 0
    var frame = Frame(width: width, height: top + words.size.height + 2 * style.padding)
    frame.add(
      .box(
        width: width, height: frame.size.height, radius: style.padding, fill: .accentSoft))
    if let icon { frame.add(icon, x: (width - icon.size.width) / 2, y: style.padding) }
    frame.add(words, x: style.padding, y: style.padding + top)
    return Piece(frame)
  }

  /// The longest line that reads well in letters of this size; two languages beside each other may
  /// take two.
  private func measure(of text: Text, _ textStyle: TextStyle) -> Double {
    style.measure / style.body * textStyle.size * (text.passages.count > 1 ? 2.1 : 1)
  }

  /// A text line by line, so that it may break, but leaves no single line alone.
  private func lines(_ text: Text, _ textStyle: TextStyle, width: Double) -> [Piece] {
    let set = set(text, textStyle, width: width)
    guard set.passages.count == 1, let (styled, metrics, _) = set.passages.first else {
      return [Piece(set.frame(as: .paragraph))]
    }
    let container = notes.container(.paragraph)
    let count = metrics.lines.count
    let pieces = metrics.lines.enumerated().map { index, line -> Piece in
      let size = Size(width: width, height: line.height)
      var frame = Frame(size: size)
      frame.add(.text(TextFragment(styled, lines: index..<index + 1, size: size)), x: 0, y: 0)
      let holds = index == 0 || index == count - 2 || count == 3
      return Piece(frame, keepWithNext: holds && index < count - 1)
    }
    return pieces.within(container)
  }
}
