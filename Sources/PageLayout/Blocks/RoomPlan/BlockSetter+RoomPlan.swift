import MethodDocument

extension BlockSetter {
  /// The room takes the space that is left, unless its height is given; the legend under or beside it
  /// says what each sign means.
  func set(_ block: RoomPlan, width: Double) -> [Piece] {
    if let height = block.height {
      // Lower than this there is no room for walls and a door.
      let height = max(Bounds.height.nearest(to: height), Self.lowestRoomMillimetres)
      return [Piece(bounded(block, height: .millimetres(height), width: width))]
    }
    let legend = legend(of: block, width: width)
    // A plan that is a little lower saves a page for what has to be checked in the room.
    let least = width * max(0.72 * style.density, 0.55)
    let room = Piece(atLeast: least) { height in
      self.room(block, size: Size(width: width, height: height))
        .grouped(as: .figure(alternative: self.alternative(of: block)))
    }
    return [room, Piece(legend, gapBefore: style.body * 0.8)].keptTogether()
  }

  private static let lowestRoomMillimetres = 30.0

  /// A room of this height, as wide as two rings are, and its legend where there is most space.
  private func bounded(_ block: RoomPlan, height: Double, width: Double) -> Frame {
    let roomWidth = min(width, height * Seating.oblong)
    let room = room(block, size: Size(width: roomWidth, height: height))
      .grouped(as: .figure(alternative: alternative(of: block)))
    let gap = style.gutter * 1.5
    let isBeside = width - roomWidth - gap >= style.body * 14
    guard isBeside else {
      return stack([room, legend(of: block, width: width)], gap: style.body * 0.8, width: width)
    }
    return beside(room, width: width, gap: gap) { self.legend(of: block, width: $0) }
  }

  private func room(_ block: RoomPlan, size: Size) -> Frame {
    guard !block.words.entrance.isEmpty else { return rings(block, size: size).frame }
    let door = self.door(block, width: size.width)
    let wall = style.hairline * 2.5
    let floor = Size(width: size.width - wall, height: size.height - door.size.height - wall)
    let (rings, seating) = rings(block, size: floor)
    var inside = rings
    let opening = max(Seating.Measure.passage * seating.scale, style.body * 2)
    drawWall(of: floor, opening: opening, width: wall, in: &inside)
    var frame = Frame(size: size)
    frame.add(inside, x: wall / 2, y: wall / 2)
    frame.add(door, x: 0, y: size.height - door.size.height)
    if !block.words.route.isEmpty { drawRoute(seating, door: door.size.height, in: &frame) }
    return frame
  }

  /// The chairs as they stand on a floor of this size.
  private func rings(_ block: RoomPlan, size: Size) -> (frame: Frame, seating: Seating) {
    let seating = Seating(block.numbers, room: size, largestChair: style.body * 3)
    var frame = Frame(size: size)
    for seat in seating.seats {
      for shape in seat.shapes(hairline: style.hairline) { frame.add(shape) }
      if let mark = mark(on: seat, block) {
        // The middle of the seat, in front of the chair's back.
        let middle = seat.point(0, 0.07)
        frame.add(
          mark, x: middle.x - mark.size.width / 2, y: middle.y - mark.size.height / 2)
      }
    }
    return (frame, seating)
  }

  private func drawWall(of floor: Size, opening: Double, width: Double, in frame: inout Frame) {
    let stroke = Shape.Stroke(.text, width: width)
    let left = floor.width / 2 - opening / 2
    let right = floor.width / 2 + opening / 2
    let corners = [
      Point(x: right, y: floor.height), Point(x: floor.width, y: floor.height),
      Point(x: floor.width, y: 0), Point(x: 0, y: 0), Point(x: 0, y: floor.height),
      Point(x: left, y: floor.height),
    ]
    frame.add(
      Shape(.path([.move(corners[0])] + corners.dropFirst().map { .line($0) }), stroke: stroke))
    // Two posts make the gap a door.
    for x in [left, right] {
      let post = Shape.box(width: width * 1.6, height: width * 4, fill: .text)
      frame.add(post, x: x - width * 0.8, y: floor.height - width * 2)
    }
  }

  /// The words for the entrance, on the end side of the way in.
  private func door(_ block: RoomPlan, width: Double) -> Frame {
    let left = width / 2 + style.body * 1.6
    let words = snug(block.words.entrance, style.strongText.tight(), width: width - left)
    var frame = Frame(width: width, height: words.size.height + style.body * 0.9)
    frame.add(words, x: left, y: style.body * 0.75)
    return frame
  }

  private func drawRoute(_ seating: Seating, door: Double, in frame: inout Frame) {
    let x = frame.size.width / 2
    let end = seating.centre.y + seating.inner.halfHeight - seating.side * 0.7
    let head = style.body * 0.75
    let start = frame.size.height - style.body * 0.1
    frame.add(
      Shape(.line(to: Point(x: 0, y: end + head - start)), stroke: routeStroke), x: x, y: start)
    frame.add(
      .polygon(
        [Point(x: 0, y: 0), Point(x: head * 0.7, y: head), Point(x: -head * 0.7, y: head)],
        fill: .plus, stroke: Shape.Stroke(.plus, width: style.hairline)), x: x, y: end)
  }

  private var routeStroke: Shape.Stroke {
    Shape.Stroke(.plus, width: style.hairline * 3, dash: [style.body * 0.6, style.body * 0.45])
  }

  /// A chair's number, or the first letter of what its sitter does; nil where chairs of its kind are
  /// too small to bear them.
  private func mark(on seat: Seat, _ block: RoomPlan) -> Frame? {
    let size = min(max(seat.side * 0.42, style.floor), style.body)
    let words: Text
    let longest: Int
    switch seat.kind {
    case .speaker: (words, longest) = (Text("\(seat.number)"), "\(block.speakers)".count)
    case .listener: (words, longest) = (Text("\(seat.number)"), "\(block.listeners)".count)
    case .moderator: (words, longest) = (block.words.moderator.initial, 1)
    case .noteTaker: (words, longest) = (block.words.noteTaker.initial, 1)
    }
    let room = seat.side * (seat.kind == .listener || seat.kind == .noteTaker ? 0.7 : 0.84)
    guard room >= size * max(Double(longest) * 0.62, 1) else { return nil }
    let text = TextStyle(
      size: size, bold: seat.kind != .listener, lineHeight: 1.2, alignment: .centre)
    return frame(words, text, width: seat.side * 1.6, role: nil)
  }
}

extension RoomPlan {
  var numbers: Seating.Numbers {
    Seating.Numbers(
      speakers: Bounds.chairs.nearest(to: speakers),
      listeners: Bounds.chairs.nearest(to: listeners),
      moderators: Bounds.moderators.nearest(to: moderators), noteTaker: noteTaker)
  }
}

extension Text {
  /// The first letter of the leading words, as a capital.
  fileprivate var initial: Text {
    guard let passage = passages.first, let letter = passage.plain.first else { return "" }
    return Text([.text(letter.uppercased())], language: passage.language)
  }
}
