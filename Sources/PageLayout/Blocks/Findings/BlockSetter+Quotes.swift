import MethodDocument

extension BlockSetter {
  /// What people said, on a ground with a large mark; what was put in other words has a dashed edge
  /// and says so, and bears no quotation marks.
  func set(_ block: Quotes, width: Double) -> [Piece] {
    rows(block.items.count, width: width, least: style.body * 24, mostColumns: 3) {
      index, width, height in
      let quote = block.items[index]
      return quote.approved
        ? self.verbatim(quote, width: width, height: height)
        : self.paraphrase(quote, words: block.paraphrase, width: width, height: height)
    }
  }

  private func verbatim(_ quote: Quotes.Quote, width: Double, height: Double?) -> Frame {
    let padding = style.padding
    let mark = quotationSign(style.body * 1.7)
    let content = beside(mark, width: width - 2 * padding) { width in
      self.words(
        [self.frame(quote.text.quoted(language: self.language), self.quoteText, width: width)],
        of: quote, width: width)
    }
    return box(content, width: width, height: height, fill: .accentSoft, stroke: nil)
  }

  private func paraphrase(
    _ quote: Quotes.Quote, words: Text, width: Double, height: Double?
  ) -> Frame {
    let inner = width - 2 * style.padding
    let label = snug(words, noteLabel, width: inner)
    let text = frame(quote.text, style.bodyText, width: inner)
    let content = self.words([label, text], of: quote, width: inner)
    let edge = Shape.Stroke(
      .quiet, width: style.hairline, dash: [style.body * 0.4, style.body * 0.3])
    return box(content, width: width, height: height, fill: nil, stroke: edge)
  }

  /// The words with what they mean in the reader's language under them, and last who said it.
  private func words(_ words: [Frame], of quote: Quotes.Quote, width: Double) -> Frame {
    let translation = quote.translation.map { frame($0, style.bodyText, width: width) }
    let role = quote.role.map {
      snug($0.preceded(by: "– ", bold: false), style.noteText.tight(), width: width)
    }
    return stack(
      words + [translation, role].compactMap { $0 }, gap: style.body * 0.35, width: width)
  }

  private func box(
    _ content: Frame, width: Double, height: Double?, fill: Ink?, stroke: Shape.Stroke?
  ) -> Frame {
    let padding = style.padding
    let natural = content.size.height + 2 * padding
    var frame = Frame(width: width, height: max(height ?? 0, natural))
    frame.add(
      .box(width: width, height: frame.size.height, radius: 8, fill: fill, stroke: stroke))
    frame.add(content, x: padding, y: padding, role: .quote)
    return frame
  }

  private var quoteText: TextStyle { TextStyle(size: style.lead, bold: true, lineHeight: 1.4) }
  private var noteLabel: TextStyle {
    TextStyle(size: style.note, bold: true, ink: .quiet, lineHeight: 1.25)
  }

  /// Two drops, as a quotation mark that hangs on no font.
  private func quotationSign(_ side: Double) -> Frame {
    var frame = Frame(width: side, height: side * 0.8)
    let drop = side * 0.42
    for left in [0, side * 0.54] {
      frame.add(
        Shape(
          .path([
            .move(Point(x: drop, y: 0)),
            .curve(
              Point(x: 0, y: drop * 1.15), control1: Point(x: drop * 0.4, y: drop * 0.1),
              control2: Point(x: 0, y: drop * 0.55)),
            .curve(
              Point(x: drop / 2, y: drop * 1.75), control1: Point(x: 0, y: drop * 1.55),
              control2: Point(x: drop * 0.2, y: drop * 1.75)),
            .curve(
              Point(x: drop, y: drop * 1.25), control1: Point(x: drop * 0.8, y: drop * 1.75),
              control2: Point(x: drop, y: drop * 1.55)),
            .curve(
              Point(x: drop * 0.5, y: drop * 0.75), control1: Point(x: drop, y: drop * 0.95),
              control2: Point(x: drop * 0.8, y: drop * 0.75)),
            .curve(
              Point(x: drop, y: 0), control1: Point(x: drop * 0.5, y: drop * 0.5),
              control2: Point(x: drop * 0.7, y: drop * 0.2)),
            .close,
          ]), fill: .accent), x: left, y: 0)
    }
    return frame
  }
}
