import MethodDocument

/// Stops beside each other.
extension BlockSetter {
  /// The setter with which the stops stand beside each other; nil where they do not.
  ///
  /// On a sheet that lies, the letters may be smaller for it, but never under 14 pt (print.md 1).
  func levelSetter(_ stops: [Path.Stop], width: Double) -> BlockSetter? {
    let isLying = pageHeight.map { width > $0 } ?? false
    let smaller = (isLying ? [0.87, 0.75] : []).map {
      style.scaled(by: $0, density: style.density)
    }
    return ([style] + smaller.filter { $0.body >= 14 }).lazy.map { style in
      var setter = self
      setter.style = style
      return setter
    }.first { $0.standsLevel(stops, width: width) }
  }

  /// True where every word has room in its stop's column and no stop's words make a tower: more than
  /// about six lines, and higher than they are wide.
  private func standsLevel(_ stops: [Path.Stop], width: Double) -> Bool {
    guard !stops.isEmpty else { return false }
    let column = width / Double(stops.count)
    // So that two marks beside each other have some way between them.
    guard column >= style.body * 6 else { return false }
    let inner = column - style.gutter
    let tower = max(style.body * 8, inner)
    return stops.allSatisfy { stop in
      let attempt = trying()
      let words = attempt.words(of: stop, width: inner, alignment: .centre)
      return !attempt.notes.hasMisfits && words.size.height <= tower
    }
  }

  func levelPath(_ stops: [Path.Stop], width: Double) -> Piece {
    let column = width / Double(stops.count)
    let marks = stops.enumerated().map {
      mark($0.element, number: $0.element.number ?? $0.offset + 1)
    }
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
}
