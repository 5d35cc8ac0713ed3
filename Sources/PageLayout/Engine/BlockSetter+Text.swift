import MethodDocument

/// A text that has its lines, in one language or two.
struct SetText {
  /// Each language's words, with where they stand in the frame.
  var passages: [(text: StyledText, metrics: TextMetrics, origin: Point)]
  var size: Size

  var frame: Frame {
    var frame = Frame(size: size)
    for passage in passages { frame.add(.text(fragment(of: passage)), at: passage.origin) }
    return frame
  }

  /// The frame as a part of the page's structure; of two languages, each is a part by itself, so
  /// that a reader who hears the page hears each in its own voice.
  func frame(as role: Role) -> Frame {
    guard passages.count > 1 else { return frame.grouped(as: role) }
    let isText = role == .paragraph || role.isHeading
    var frame = Frame(size: size)
    for passage in passages {
      let fragment = fragment(of: passage)
      var part = Frame(size: fragment.size)
      part.add(.text(fragment), at: .zero)
      frame.add(.group(part, role: isText ? role : .paragraph), at: passage.origin)
    }
    return isText ? frame : frame.grouped(as: role)
  }

  private func fragment(
    of passage: (text: StyledText, metrics: TextMetrics, origin: Point)
  ) -> TextFragment {
    let box = Size(width: passage.text.width ?? size.width, height: passage.metrics.height)
    return TextFragment(passage.text, lines: 0..<passage.metrics.lines.count, size: box)
  }
}

extension BlockSetter {
  /// Sets a text in a width; two languages stand beside each other where the width serves, else one
  /// under the other (print.md 9).
  func set(_ text: Text, _ style: TextStyle, width: Double) -> SetText {
    let passages = text.passages.filter { !$0.plain.isEmpty }
    // Two columns of running text want about 28 characters each, or they read like a list of words;
    // headings need only fit.
    let gutter = style.size * 1.2
    let half = (width - gutter) / 2
    let isSideBySide =
      half >= style.size * 14
      || style.isBalanced && passages.allSatisfy { fits($0, style, width: half) }
    if passages.count == 2, style.alignment == .start, isSideBySide {
      let first = shape(passages[0], style, width: half)
      let second = shape(passages[1], style, width: half)
      return SetText(
        passages: [
          (first.0, first.1, .zero), (second.0, second.1, Point(x: half + gutter, y: 0)),
        ],
        size: Size(width: width, height: max(first.1.height, second.1.height)))
    }
    var set = SetText(passages: [], size: Size(width: width, height: 0))
    for (index, passage) in passages.enumerated() {
      let (shaped, metrics) = shape(passage, style, width: width)
      if index > 0 { set.size.height += style.size * 0.25 }
      let x = indent(of: shaped, in: width)
      set.passages.append((shaped, metrics, Point(x: x, y: set.size.height)))
      set.size.height += metrics.height
    }
    return set
  }

  /// A text as a frame of the width.
  func frame(_ text: Text, _ style: TextStyle, width: Double, role: Role? = .paragraph) -> Frame {
    let set = set(text, style, width: width)
    return role.map { set.frame(as: $0) } ?? set.frame
  }

  /// The width that the text takes on one line, in points.
  func naturalWidth(_ text: Text, _ style: TextStyle) -> Double {
    text.passages.reduce(0) { widest, passage in
      let styled = styled(passage, style, width: nil)
      return max(widest, measurer.measure(styled).width)
    }
  }

  private func fits(_ passage: Passage, _ style: TextStyle, width: Double) -> Bool {
    measurer.measure(styled(passage, style, width: nil)).width <= width
  }

  /// The width of the widest word, the least in which the text can be set, in points.
  func widestWord(_ text: Text, _ style: TextStyle) -> Double {
    text.passages.flatMap { passage in
      passage.plain.split(whereSeparator: \.isWhitespace).map {
        naturalWidth(Text([.text(String($0))], language: passage.language), style)
      }
    }.max() ?? 0
  }

  private func shape(
    _ passage: Passage, _ style: TextStyle, width: Double
  ) -> (StyledText, TextMetrics) {
    var styled = styled(passage, style, width: width)
    var metrics = measurer.measure(styled)
    inspect(styled, metrics)
    if style.isBalanced, metrics.lines.count > 1, !metrics.overflows {
      (styled, metrics) = balanced(styled, metrics, width: width)
    } else if hasLonelyEnd(metrics) {
      (styled, metrics) = withoutLonelyEnd(styled, metrics, width: width)
    }
    return (styled, metrics)
  }

  /// True where a text of few lines ends in one short word.
  private func hasLonelyEnd(_ metrics: TextMetrics) -> Bool {
    guard (2...4).contains(metrics.lines.count), !metrics.overflows,
      let last = metrics.lines.last
    else { return false }
    return last.width < metrics.width * 0.2
  }

  /// The text in so much less width that its last word gets company, where it takes no line more.
  private func withoutLonelyEnd(
    _ text: StyledText, _ metrics: TextMetrics, width: Double
  ) -> (StyledText, TextMetrics) {
    for share in stride(from: 0.96, through: 0.72, by: -0.04) {
      var narrower = text
      narrower.width = width * share
      let tried = measurer.measure(narrower)
      if tried.lines.count > metrics.lines.count || tried.overflows { break }
      if !hasLonelyEnd(tried) { return (narrower, tried) }
    }
    return (text, metrics)
  }

  /// The text in the least width in which it has as many lines, to within a letter.
  private func balanced(
    _ text: StyledText, _ metrics: TextMetrics, width: Double
  ) -> (StyledText, TextMetrics) {
    var best = (text, metrics)
    var (low, high) = (width / 2, width)
    while high - low > text.size / 2 {
      var narrower = text
      narrower.width = (low + high) / 2
      let tried = measurer.measure(narrower)
      if tried.lines.count == metrics.lines.count, !tried.overflows {
        best = (narrower, tried)
        high = (low + high) / 2
      } else {
        low = (low + high) / 2
      }
    }
    return best
  }

  /// How far from the start edge a text stands that is narrower than the room it has.
  private func indent(of text: StyledText, in width: Double) -> Double {
    let left = width - (text.width ?? width)
    if text.alignment == .centre { return left / 2 }
    // The page may be turned round later, so edges count from where the sheet's language starts.
    let standsRight = (text.direction == .rightToLeft) == (text.alignment == .start)
    let startsRight = Direction(language: language) == .rightToLeft
    return standsRight == startsRight ? 0 : left
  }

  private func styled(_ passage: Passage, _ style: TextStyle, width: Double?) -> StyledText {
    let language = passage.language ?? language
    let spans = passage.inlines.map { inline -> StyledText.Span in
      switch inline {
      case .text(let words):
        .init(words, bold: style.bold, ink: style.ink, language: language)
      case .strong(let words):
        .init(words, bold: true, ink: style.ink, language: language)
      case .field:
        .init(inline.plain, bold: style.bold, ink: style.ink, language: language)
      case .foreign(let words, let foreign):
        .init(words, bold: style.bold, ink: style.ink, language: foreign)
      }
    }
    var text = StyledText(
      spans, size: style.size, lineHeight: style.lineHeight, width: width,
      alignment: style.alignment, direction: Direction(language: language))
    // What a person wrote in Latin letters, on a sheet that runs from right to left, keeps its own
    // order, or its full stop would stand before it; but it begins at the edge where the others do.
    if text.direction == .rightToLeft, Direction.isLeftToRight(text.plain) {
      text.direction = .leftToRight
      text.alignment = text.alignment.opposite
    }
    return text
  }

  /// Reports what would spoil the text in print.
  private func inspect(_ text: StyledText, _ metrics: TextMetrics) {
    if metrics.overflows {
      let words = text.plain.split(whereSeparator: \.isWhitespace)
      let widest = words.max { $0.count < $1.count }
      notes.report(.wordTooWide(spot, word: widest.map(String.init) ?? text.plain))
    }
    for character in metrics.missing {
      notes.report(.missingGlyph(spot, character: character, text: text.plain))
    }
    for family in metrics.substituted {
      notes.report(.fontSubstituted(spot, family: family))
    }
  }

  var spot: LayoutProblem.Spot { .init(sheet: notes.sheet, block: blockName) }
}
