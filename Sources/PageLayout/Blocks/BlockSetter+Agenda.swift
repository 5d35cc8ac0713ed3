import MethodDocument

extension BlockSetter {
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
    let length = Text(
      passages: words.minutes.passages.map {
        Passage([.text("\(phase.minutes) ")] + $0.inlines, language: $0.language)
      })
    let start = Text("\(phase.start)")
    let width = max(naturalWidth(start, phaseTime), naturalWidth(length, style.noteText)) + 1
    return stack(
      [
        self.frame(start, phaseTime, width: width, role: .label),
        self.frame(length, style.noteText.tight(), width: width),
      ], gap: 0, width: width)
  }

  private var phaseTime: TextStyle {
    TextStyle(size: style.heading(level: 2), bold: true, ink: .accent, lineHeight: 1.2)
  }

  private var phaseTitle: TextStyle {
    TextStyle(size: style.heading(level: 2), bold: true, lineHeight: 1.2)
  }

  private func phasePieces(
    _ phase: Agenda.Phase, clock: Frame, words: Agenda.Words, column: Double, width: Double,
    isFirst: Bool
  ) -> [Piece] {
    let title = phaseTitle
    let head = beside(icon(phase.picture, side: title.size * 1.5), width: width - column) {
      self.frame(phase.title, title, width: $0, role: .heading(level: 3))
    }
    var first = Piece(
      phaseHead(head, clock: clock, column: column, width: width, ruled: true),
      gapBefore: isFirst ? 0 : style.blockGap * 0.9, keepWithNext: !phase.lines.isEmpty)
    first.atTop = phaseHead(head, clock: clock, column: column, width: width, ruled: false)
    let header = continuedHead(phase, column: column, width: width)
    var pieces = [first]
    for (index, line) in phase.lines.enumerated() {
      let goesOn = line.kind == .say && index > 0 && phase.lines[index - 1].kind == .say
      var piece = linePiece(line, words: words, goesOn: goesOn, column: column, width: width)
      piece.keepWithNext = phase.lines.count > 2 && index == phase.lines.count - 2
      piece.header = header
      pieces.append(piece)
    }
    return keepingSpeechWhole(pieces, phase)
  }

  /// Lines to say that follow each other stand on one page, unless they take much of it.
  private func keepingSpeechWhole(_ pieces: [Piece], _ phase: Agenda.Phase) -> [Piece] {
    var pieces = pieces
    let isSpoken = [false] + phase.lines.map { $0.kind == .say }
    var start = 0
    while start < pieces.count {
      guard isSpoken[start] else {
        start += 1
        continue
      }
      let end = isSpoken[start...].firstIndex(of: false) ?? pieces.count
      let height = Array(pieces[start..<end]).height
      if height <= (pageHeight ?? .infinity) * Paginator.shareOfShortItem {
        for index in start..<end - 1 { pieces[index].keepWithNext = true }
      }
      start = end
    }
    return pieces
  }

  /// The start and title of a phase, under a rule where something stands above it.
  private func phaseHead(
    _ head: Frame, clock: Frame, column: Double, width: Double, ruled: Bool
  ) -> Frame {
    let top = ruled ? style.padding : 0
    var frame = Frame(width: width, height: top + max(head.size.height, clock.size.height))
    if ruled { frame.add(.rule(width, width: style.hairline)) }
    frame.add(clock, x: 0, y: top)
    frame.add(head, x: column, y: top)
    return frame
  }

  /// What stands at the top of a page on which a phase goes on.
  private func continuedHead(_ phase: Agenda.Phase, column: Double, width: Double) -> Frame {
    let title = Text(
      passages: phase.title.passages.map {
        Passage($0.inlines + [.text(" …")], language: $0.language)
      })
    let words = self.frame(title, phaseTitle, width: width - column)
    let start = self.frame(Text("\(phase.start)"), phaseTime, width: column - style.gutter)
    var frame = Frame(
      width: width, height: max(words.size.height, start.size.height) + style.body * 0.6)
    frame.add(start, x: 0, y: 0)
    frame.add(words, x: column, y: 0)
    return frame
  }

  /// A line of a phase.
  ///
  /// - Parameter goesOn: true where words to say go on from the line before.
  private func linePiece(
    _ line: Agenda.Line, words: Agenda.Words, goesOn: Bool, column: Double, width: Double
  ) -> Piece {
    let gap = style.body * 0.45
    let inner = width - column
    func placed(_ content: Frame) -> Frame {
      var frame = Frame(width: width, height: content.size.height)
      frame.add(content, x: column, y: 0)
      return frame
    }
    switch line.kind {
    case .act where line.text.hasLabel:
      // It is about the phase, as its goal is, and nothing to do.
      return Piece(placed(self.frame(line.text, style.bodyText, width: inner)), gapBefore: gap)
    case .act:
      return Piece(placed(item(item: line.text, marker: .dot, width: inner)), gapBefore: gap)
    case .ready:
      let text = line.text.labelled(words.ready)
      return Piece(placed(self.frame(text, style.bodyText, width: inner)), gapBefore: gap)
    case .say where goesOn:
      // The space between the lines is a part of the piece, so that the bar runs through it.
      var piece = Piece(placed(spoken(line.text, label: nil, above: gap, width: inner)))
      piece.atTop = placed(spoken(line.text, label: nil, above: 0, width: inner))
      return piece
    case .say:
      let spoken = spoken(line.text, label: words.say, above: 0, width: inner)
      return Piece(placed(spoken), gapBefore: gap)
    }
  }

  /// Words to say aloud, set apart by a bar at the start and, over the first, a word that says so.
  private func spoken(_ text: Text, label: Text?, above: Double, width: Double) -> Frame {
    let bar = style.body * 0.9
    let label = label.map { self.frame($0, style.noteText.tight(), width: width - bar) }
    let words = self.frame(text, style.strongText, width: width - bar)
    let content = stack([label, words].compactMap { $0 }, gap: 0, width: width - bar)
    var frame = Frame(width: width, height: above + content.size.height)
    frame.add(
      Shape(
        .line(to: Point(x: 0, y: frame.size.height)),
        stroke: .init(.warm, width: max(3, style.body * 0.25))), x: style.body * 0.2)
    frame.add(content, x: bar, y: above)
    return frame
  }
}

extension Text {
  /// True where it begins with a label and a colon.
  fileprivate var hasLabel: Bool {
    guard case .strong(let label) = passages.first?.inlines.first else { return false }
    return label.hasSuffix(":")
  }

  /// The text after a label and a colon, language by language.
  fileprivate func labelled(_ label: Text) -> Text {
    Text(
      passages: passages.enumerated().map { index, passage in
        let label = label.passages[min(index, label.passages.count - 1)].plain
        return Passage([.strong("\(label): ")] + passage.inlines, language: passage.language)
      })
  }
}
