import MethodDocument

extension BlockSetter {
  /// Stops on a winding way: beside each other where the width serves, else one under the other.
  func set(_ block: Path, width: Double) -> [Piece] {
    let least = style.body * 8.5
    return !block.stops.isEmpty && width / Double(block.stops.count) >= least
      ? [levelPath(block.stops, width: width)] : uprightPath(block.stops, width: width)
  }

  // MARK: Beside each other

  private func levelPath(_ stops: [Path.Stop], width: Double) -> Piece {
    let column = width / Double(stops.count)
    let marks = stops.enumerated().map { mark($0.element, number: $0.element.number ?? $0.offset + 1) }
    let swing = style.body * 1.1
    let top = (marks.map(\.size.height).max() ?? 0) + style.body * 0.2
    let middle = top - PathMark.diameter(.ahead, style) / 2
    func place(_ index: Int) -> Point {
      Point(
        x: column * (Double(index) + 0.5), y: middle + (index % 2 == 0 ? 0 : swing))
    }
    let room = stops.contains { icon($0.picture, side: 1) != nil } ? style.body * 2.4 : 0
    let words = stops.map {
      self.words(of: $0, width: column - style.gutter, alignment: .centre, room: room)
    }
    let under = middle + swing + PathMark.diameter(.here, style) / 2 + style.body * 0.5
    var frame = Frame(
      width: width, height: under + (words.map(\.size.height).max() ?? 0))
    for index in stops.indices.dropFirst() {
      let (from, to) = (place(index - 1), place(index))
      let bend = column * 0.45
      let shape = Shape(
        .path([
          .move(.zero),
          .curve(
            Point(x: to.x - from.x, y: to.y - from.y), control1: Point(x: bend, y: 0),
            control2: Point(x: to.x - from.x - bend, y: to.y - from.y)),
        ]), stroke: wayStroke(to: stops[index].state))
      frame.add(shape, x: from.x, y: from.y)
    }
    for (index, stop) in stops.enumerated() {
      let place = place(index)
      var item = Frame(width: column, height: frame.size.height)
      let mark = marks[index]
      let radius = PathMark.diameter(stop.state, style) / 2
      item.add(mark, x: (column - mark.size.width) / 2, y: place.y + radius - mark.size.height)
      item.add(words[index], x: style.gutter / 2, y: under)
      frame.add(item, x: column * Double(index), y: 0, role: .listItem)
    }
    return Piece(frame.grouped(as: .list))
  }

  // MARK: One under the other

  private func uprightPath(_ stops: [Path.Stop], width: Double) -> [Piece] {
    let swing = style.body * 1.1
    let widest = PathMark.diameter(.here, style)
    let left = widest + swing + style.gutter
    let list = notes.container(.list)
    return stops.enumerated().map { index, stop in
      let mark = mark(stop, number: stop.number ?? index + 1)
      let words = words(of: stop, width: width - left, alignment: .start)
      let height = max(mark.size.height, words.size.height) + style.body * 1.3
      let radius = PathMark.diameter(stop.state, style) / 2
      let x = widest / 2 + (index % 2 == 0 ? 0 : swing)
      let y = (height + mark.size.height) / 2 - radius
      var frame = Frame(width: width, height: height)
      // Neighbours meet halfway, so that the way goes on from piece to piece.
      let joint = widest / 2 + swing / 2
      if index > 0 {
        frame.add(
          bend(from: Point(x: joint, y: 0), to: Point(x: x, y: y), stop.state), x: joint, y: 0)
      }
      if index < stops.count - 1 {
        let next = stops[index + 1].state
        frame.add(
          bend(from: Point(x: x, y: y), to: Point(x: joint, y: height), next), x: x, y: y)
      }
      var item = Frame(size: frame.size)
      item.add(mark, x: x - mark.size.width / 2, y: (height - mark.size.height) / 2)
      item.add(words, x: left, y: max(0, y - words.size.height / 2))
      frame.add(item, x: 0, y: 0, role: .listItem)
      return Piece(frame)
    }.within(list)
  }

  private func bend(from: Point, to: Point, _ state: Path.Stop.State) -> Shape {
    let (x, y) = (to.x - from.x, to.y - from.y)
    return Shape(
      .path([
        .move(.zero),
        .curve(
          Point(x: x, y: y), control1: Point(x: 0, y: y / 2), control2: Point(x: x, y: y / 2)),
      ]), stroke: wayStroke(to: state))
  }

  // MARK: Parts

  /// The way that was gone is drawn through, the way to go is dashed.
  private func wayStroke(to state: Path.Stop.State) -> Shape.Stroke {
    state == .ahead
      ? .init(.quiet, width: style.body * 0.16, dash: [style.body * 0.5, style.body * 0.45])
      : .init(.accent, width: style.body * 0.3)
  }

  private func words(
    of stop: Path.Stop, width: Double, alignment: StyledText.Alignment, room: Double = 0
  ) -> Frame {
    var title = stop.state == .here ? style.headingText(level: 3) : style.strongText.tight()
    title.alignment = alignment
    var text = style.bodyText.tight()
    text.alignment = alignment
    let icon = icon(stop.picture, side: style.body * 2.4)
    let heading = frame(stop.title, title, width: width)
    let words = stop.text.map { frame($0, text, width: width) }
    if alignment == .start {
      return beside(icon, width: width) { inner in
        self.stack(
          [
            self.snug(stop.title, title, width: inner),
            stop.text.map { self.snug($0, text, width: inner) },
          ].compactMap { $0 }, gap: self.style.body * 0.2, width: inner)
      }
    }
    var picture = Frame(width: width, height: room)
    if let icon { picture.add(icon, x: (width - icon.size.width) / 2, y: 0) }
    return stack(
      [room > 0 ? picture : nil, heading, words].compactMap { $0 }, gap: style.body * 0.3,
      width: width)
  }

  /// The number in a circle: with a tick when done, larger and under a flag where we are now, with a
  /// dashed edge when it is still to come.
  private func mark(_ stop: Path.Stop, number: Int) -> Frame {
    let diameter = PathMark.diameter(stop.state, style)
    // The flag stands beside the way that comes from above.
    let flag = stop.state == .here ? drawn(.flag, side: style.body * 2) : nil
    let above = flag.map { $0.size.height * 0.85 } ?? 0
    var frame = Frame(width: diameter, height: diameter + above)
    if let flag { frame.add(flag, x: diameter * 0.66, y: style.body * 0.35) }
    let circle: Shape =
      switch stop.state {
      case .done:
        .circle(
          diameter: diameter, fill: .accentSoft, stroke: .init(.accent, width: style.body / 6))
      case .here:
        .circle(diameter: diameter, fill: .warm, stroke: .init(.text, width: style.body / 5))
      case .ahead:
        .circle(
          diameter: diameter, fill: .paper,
          stroke: .init(.quiet, width: style.body / 9, dash: [style.body / 3, style.body / 4]))
      }
    frame.add(circle, x: 0, y: above)
    let text = TextStyle(
      size: stop.state == .here ? style.body * 1.4 : style.body, bold: true, lineHeight: 1,
      alignment: .centre)
    let words = set(Text("\(number)"), text, width: diameter)
    frame.add(
      words.frame, x: 0, y: above + (diameter - words.size.height) / 2, role: .label)
    if stop.state == .done {
      let side = style.body * 1.25
      frame.add(
        .circle(diameter: side, fill: .paper, stroke: .init(.plus, width: style.hairline)),
        x: diameter - side * 0.62, y: above + diameter - side * 0.7)
      let tick = drawn(.tick, side: side * 0.62)
      frame.add(
        tick, x: diameter - side * 0.62 + side * 0.19, y: above + diameter - side * 0.51)
    }
    return frame
  }
}

/// The size of a stop's circle.
private enum PathMark {
  static func diameter(_ state: Path.Stop.State, _ style: LayoutStyle) -> Double {
    style.body * (state == .here ? 3.2 : 2.4)
  }
}
