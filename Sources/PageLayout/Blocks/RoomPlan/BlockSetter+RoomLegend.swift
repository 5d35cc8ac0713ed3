import MethodDocument

extension BlockSetter {
  /// What each sign on the plan means, with how many there are.
  func legend(of block: RoomPlan, width: Double) -> Frame {
    let sign = style.body * 2
    let gap = style.gutter * 0.7
    let gutter = style.gutter * 1.5
    let seats = block.counted
    let widest = seats.map { naturalWidth($0.words, style.bodyText.tight()) }.max() ?? 0
    let column = sign + gap + widest + 1
    let columns = min(max(Int((width + gutter) / (column + gutter)), 1), 4, max(seats.count, 1))
    let cells = seats.map { kind, words in
      self.entry(sample(kind, side: sign), words, gap: gap, width: min(column, width))
    }
    var rows = stride(from: 0, to: cells.count, by: columns).map { start -> Frame in
      let row = cells[start..<min(start + columns, cells.count)]
      var frame = Frame(width: width, height: row.map(\.size.height).max() ?? 0)
      for (place, cell) in row.enumerated() {
        frame.add(cell, x: Double(place) * (column + gutter), y: 0, role: .listItem)
      }
      return frame
    }
    if !block.words.route.isEmpty {
      let route = entry(routeSample(side: sign), block.words.route, gap: gap, width: width)
      rows.append(route.grouped(as: .listItem))
    }
    return stack(rows, gap: style.body * 0.35, width: width).grouped(as: .list)
  }

  /// The plan in words and numbers, for who cannot see it.
  func alternative(of block: RoomPlan) -> String {
    let parts = block.counted.map(\.words) + [block.words.entrance, block.words.route]
    return parts.filter { !$0.isEmpty }.map(\.plain).joined(separator: ", ")
  }

  private func entry(_ sample: Frame, _ text: Text, gap: Double, width: Double) -> Frame {
    let left = sample.size.width + gap
    let words = snug(text, style.bodyText.tight(), width: width - left)
    let height = max(sample.size.height, words.size.height)
    var frame = Frame(width: width, height: height)
    frame.add(sample, x: 0, y: (height - sample.size.height) / 2)
    frame.add(words, x: left, y: (height - words.size.height) / 2)
    return frame
  }

  private func sample(_ kind: Seat.Kind, side: Double) -> Frame {
    let seat = Seat(
      kind: kind, number: 1, centre: Point(x: side / 2, y: side / 2),
      facing: Point(x: 0, y: -1), side: side * 0.9)
    var frame = Frame(width: side, height: side)
    for shape in seat.shapes(hairline: style.hairline) { frame.add(shape) }
    return frame
  }

  private func routeSample(side: Double) -> Frame {
    let head = style.body * 0.75
    var frame = Frame(width: side, height: side)
    let dash = [style.body * 0.35, style.body * 0.25]
    frame.add(
      Shape(
        .line(to: Point(x: side - head, y: 0)),
        stroke: Shape.Stroke(.plus, width: style.hairline * 3, dash: dash)), x: 0, y: side / 2)
    frame.add(
      .polygon(
        [
          Point(x: 0, y: 0), Point(x: -head, y: -head * 0.7), Point(x: -head, y: head * 0.7),
        ], fill: .plus, stroke: Shape.Stroke(.plus, width: style.hairline)), x: side, y: side / 2)
    return frame
  }
}

extension RoomPlan {
  /// Who sits there, with how many; a kind of which there is none is left out.
  fileprivate var counted: [(kind: Seat.Kind, words: Text)] {
    let all: [(Seat.Kind, Int, Text)] = [
      (.speaker, speakers, words.speaker), (.moderator, moderators, words.moderator),
      (.listener, listeners, words.listener), (.noteTaker, noteTaker ? 1 : 0, words.noteTaker),
    ]
    return all.filter { $0.1 > 0 }.map { kind, number, word in
      (kind, word.preceded(by: "\(number) × "))
    }
  }
}

extension Text {
  /// The text with the same words before it in every language.
  func preceded(by start: String, bold: Bool = true) -> Text {
    let start: Inline = bold ? .strong(start) : .text(start)
    return Text(
      passages: passages.map { Passage([start] + $0.inlines, language: $0.language) })
  }
}
