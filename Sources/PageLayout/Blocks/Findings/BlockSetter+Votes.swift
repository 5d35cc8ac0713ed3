import MethodDocument

extension BlockSetter {
  /// A row for each thing, most votes first: its picture, its words, and dots to count; bars where
  /// there are too many to count.
  func set(_ block: Votes, width: Double) -> [Piece] {
    let items = block.items.byVotes
    let most = max(items.first?.votes ?? 0, 1)
    let dot = style.body * 0.8
    let number = naturalWidth(Text("\(most)"), style.strongText) + 1
    let side = items.contains { icon($0.picture, side: 1) != nil } ? style.body * 2.4 : 0
    let words = items.map { naturalWidth($0.text, style.bodyText) + 1 }.max() ?? 0
    let list = notes.container(.list)
    return items.enumerated().map { index, item in
      let row = self.row(
        item, most: most, dot: dot, number: number, words: words, side: side, width: width)
      var frame = Frame(width: width, height: row.size.height + style.body * 0.8)
      frame.add(row, x: 0, y: style.body * 0.4, role: .listItem)
      if index < items.count - 1 {
        frame.add(.rule(width, width: style.hairline * 0.7), y: frame.size.height)
      }
      return Piece(frame)
    }.within(list)
  }

  /// - Parameter words: The width of the longest words on one line, in points.
  private func row(
    _ item: Votes.Item, most: Int, dot: Double, number: Double, words longest: Double,
    side: Double, width: Double
  ) -> Frame {
    // What has no picture stands in line with what has one.
    let empty = side > 0 ? Frame(width: side, height: style.body) : nil
    let icon = icon(item.picture, side: side) ?? empty
    return beside(icon, width: width) { width in
      let gap = self.style.gutter
      let count = self.frame(
        Text("\(item.votes)"), self.numberText, width: number, role: nil)
      let isWide = width >= self.style.body * 22
      let room = width - number - gap
      // Dots stand in one row where that leaves room for words; words have what dots do not need.
      let taken = most > 12 ? width * 0.45 - gap - number : Self.length(ofDots: most, dot: dot)
      let left =
        isWide ? max(width * 0.45, min(room - taken, max(width * 0.55, longest + gap))) : room
      let words = self.snug(item.text, self.style.bodyText.tight(), width: left - gap)
      if isWide {
        let tally = self.tally(item.votes, most: most, dot: dot, room: room - left)
        var frame = Frame(
          width: width,
          height: max(words.size.height, tally.size.height, count.size.height))
        frame.add(words, x: 0, y: (frame.size.height - words.size.height) / 2)
        frame.add(tally, x: left, y: (frame.size.height - tally.size.height) / 2)
        frame.add(count, x: width - number, y: (frame.size.height - count.size.height) / 2)
        return frame
      }
      let under = self.tally(item.votes, most: most, dot: dot, room: left - gap)
      let column = self.stack([words, under], gap: self.style.body * 0.4, width: left)
      var frame = Frame(width: width, height: max(column.size.height, count.size.height))
      frame.add(column, x: 0, y: 0)
      frame.add(count, x: width - number, y: 0)
      return frame
    }
  }

  private var numberText: TextStyle {
    TextStyle(size: style.body, bold: true, lineHeight: 1.25, alignment: .end)
  }

  /// Up to twelve dots, a gap after each fifth; beyond that a bar.
  private func tally(_ votes: Int, most: Int, dot: Double, room: Double) -> Frame {
    if most > 12 {
      var frame = Frame(width: room, height: dot)
      let length = room * Double(max(votes, 0)) / Double(most)
      if length > 0 {
        frame.add(
          .box(
            width: length, height: dot, radius: min(3, length / 2), fill: .warm,
            stroke: .init(.accent, width: style.hairline)))
      }
      return frame
    }
    let perLine = [most, 10, 5].first { Self.length(ofDots: $0, dot: dot) <= room + 0.01 } ?? 5
    let lines = max(1, (votes + perLine - 1) / perLine)
    let pitch = dot * Self.dotPitch
    var frame = Frame(width: room, height: Double(lines) * pitch - (pitch - dot))
    for index in 0..<max(votes, 0) {
      let place = index % perLine
      frame.add(
        .circle(
          diameter: dot, fill: .accent, stroke: .init(.accent, width: style.hairline)),
        x: Self.length(ofDots: place + 1, dot: dot) - dot,
        y: Double(index / perLine) * pitch)
    }
    return frame
  }

  /// How far dots are apart, in dots.
  private static let dotPitch = 1.25

  /// What so many dots take in one row, in points.
  private static func length(ofDots count: Int, dot: Double) -> Double {
    let last = max(count - 1, 0)
    return dot * (Double(last) * dotPitch + Double(last / 5) * 0.6 + 1)
  }

  /// How many votes there are in a circle, small enough to stand beside the words.
  func voteMark(_ votes: Int, size: Double, ink: Ink = .accent) -> Frame {
    let text = TextStyle(size: size, bold: true, ink: ink, lineHeight: 1.2, alignment: .centre)
    let words = Text("\(votes)")
    let diameter = max(size * 1.6, naturalWidth(words, text) + size * 0.6)
    let set = set(words, text, width: diameter)
    var frame = Frame(width: diameter, height: diameter)
    frame.add(
      .circle(diameter: diameter, fill: .paper, stroke: .init(ink, width: style.hairline * 1.4)))
    frame.add(set.frame, x: 0, y: (diameter - set.size.height) / 2)
    return frame
  }
}

extension [Votes.Item] {
  /// Most votes first, none less than zero; those with as many stay in their order.
  var byVotes: [Votes.Item] {
    map { item in
      var item = item
      item.votes = Bounds.votes.nearest(to: item.votes)
      return item
    }.enumerated().sorted {
      ($1.element.votes, $0.offset) < ($0.element.votes, $1.offset)
    }.map(\.element)
  }
}
