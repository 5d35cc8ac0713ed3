import MethodDocument

extension BlockSetter {
  /// What people said, in a speech bubble whose tail points at who said it; what was put in other
  /// words stands in a box with a dashed edge, says so, and bears no quotation marks.
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
    let inner = width - 2 * padding
    let said = frame(quote.text.quoted(language: language), quoteText, width: inner)
    let words = stack(
      [said, translation(of: quote, width: inner)].compactMap { $0 }, gap: style.body * 0.35,
      width: inner)
    let tail = Size(width: style.body * 1.1, height: style.body * 0.8)
    let left = padding + tail.width + style.body * 0.5
    let role = role(of: quote, width: width - left)
    let foot = max(tail.height, (role?.size.height ?? 0) + style.body * 0.3)
    let natural = words.size.height + 2 * padding + foot
    let whole = max(height ?? 0, natural)
    var frame = Frame(width: width, height: whole)
    let bubble = bubble(width: width, height: whole - foot, tail: tail, at: padding)
    frame.add(bubble, x: 0, y: 0)
    var content = Frame(width: width, height: whole)
    content.add(words, x: padding, y: padding)
    if let role { content.add(role, x: left, y: whole - role.size.height) }
    frame.add(content, x: 0, y: 0, role: .quote)
    return frame
  }

  private func paraphrase(
    _ quote: Quotes.Quote, words: Text, width: Double, height: Double?
  ) -> Frame {
    let inner = width - 2 * style.padding
    let label = snug(words, noteLabel, width: inner)
    let text = frame(quote.text, style.bodyText, width: inner)
    let parts = [label, text, translation(of: quote, width: inner), role(of: quote, width: inner)]
    let content = stack(parts.compactMap { $0 }, gap: style.body * 0.35, width: inner)
    let edge = Shape.Stroke(
      .quiet, width: style.hairline, dash: [style.body * 0.4, style.body * 0.3])
    return box(content, width: width, height: height, fill: nil, stroke: edge)
  }

  /// What the words mean in the reader's language.
  private func translation(of quote: Quotes.Quote, width: Double) -> Frame? {
    quote.translation.map { frame($0, style.bodyText, width: width) }
  }

  /// Who said it.
  private func role(of quote: Quotes.Quote, width: Double) -> Frame? {
    quote.role.map {
      snug($0.preceded(by: "– ", bold: false), style.noteText.tight(), width: width)
    }
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

  /// A box with round corners and, at its foot near the start, a tail.
  private func bubble(width: Double, height: Double, tail: Size, at start: Double) -> Shape {
    let round = min(style.body * 0.8, height / 2)
    // Of a curve that looks like a quarter of a circle, how far its controls are from the corner.
    let bend = round * 0.45
    func at(_ x: Double, _ y: Double) -> Point { Point(x: x, y: y) }
    return Shape(
      .path([
        .move(at(round, 0)), .line(at(width - round, 0)),
        .curve(at(width, round), control1: at(width - bend, 0), control2: at(width, bend)),
        .line(at(width, height - round)),
        .curve(
          at(width - round, height), control1: at(width, height - bend),
          control2: at(width - bend, height)),
        .line(at(start + tail.width, height)), .line(at(start, height + tail.height)),
        .line(at(start + tail.width * 0.2, height)), .line(at(round, height)),
        .curve(at(0, height - round), control1: at(bend, height), control2: at(0, height - bend)),
        .line(at(0, round)),
        .curve(at(round, 0), control1: at(0, bend), control2: at(bend, 0)), .close,
      ]), fill: .accentSoft, stroke: .init(.accent, width: style.hairline))
  }
}
