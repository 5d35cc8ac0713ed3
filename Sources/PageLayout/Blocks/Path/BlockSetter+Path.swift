import MethodDocument

extension BlockSetter {
  /// Stops on a winding way: beside each other where their words have room there, else one under the
  /// other.
  func set(_ block: Path, width: Double) -> [Piece] {
    let stops = block.stops.stated
    let level = levelSetter(stops, width: width)?.levelPath(stops, width: width)
    return level.map { [$0] } ?? uprightPath(stops, width: width)
  }

  /// The way that was gone is drawn through, as is one of which nothing is said; the way to go is
  /// dashed.
  func wayStroke(to state: Path.Stop.State?) -> Shape.Stroke {
    state == .ahead
      ? .init(.quiet, width: style.body * 0.16, dash: [style.body * 0.5, style.body * 0.45])
      : .init(.accent, width: style.body * 0.3)
  }

  func words(
    of stop: Path.Stop, width: Double, alignment: StyledText.Alignment, room: Double = 0
  ) -> Frame {
    var title = stop.state == .here ? style.headingText(level: 3) : style.strongText.tight()
    (title.alignment, title.isBalanced) = (alignment, true)
    var text = style.bodyText.tight()
    (text.alignment, text.isBalanced) = (alignment, alignment == .centre)
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
  /// dashed edge when it is still to come. White under its colour, for where ink is saved the way
  /// would run through the number.
  func mark(_ stop: Path.Stop, number: Int) -> Frame {
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
      case nil:
        .circle(diameter: diameter, fill: .paper, stroke: .init(.accent, width: style.body / 6))
      }
    frame.add(.circle(diameter: diameter, fill: .paper), x: 0, y: above)
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
enum PathMark {
  static func diameter(_ state: Path.Stop.State?, _ style: LayoutStyle) -> Double {
    style.body * (state == .here ? 3.2 : 2.4)
  }
}

extension [Path.Stop] {
  /// The stops as they are drawn: where a state is said of any, those without one are still to come.
  fileprivate var stated: [Path.Stop] {
    guard contains(where: { $0.state != nil }) else { return self }
    return map { stop in
      var stop = stop
      stop.state = stop.state ?? .ahead
      return stop
    }
  }
}
