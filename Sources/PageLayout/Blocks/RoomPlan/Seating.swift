/// Where the chairs of a mirror meeting stand in a room: two rings, and a way in from the entrance
/// in the middle of the bottom wall.
///
/// Distances are planned in millimetres of the real room and then brought to the paper, so that the
/// plan is to scale.
struct Seating {
  var seats: [Seat] = []
  var inner: Ring
  /// Nil where nobody sits behind the speakers.
  var outer: Ring?
  /// The side of a chair on the paper, in points.
  var side = 0.0
  var centre: Point
  /// Points for a millimetre.
  var scale = 1.0

  /// How many sit where.
  struct Numbers: Hashable {
    var speakers: Int
    var listeners: Int
    var moderators: Int
    var noteTaker: Bool

    var inner: Int { max(speakers, 0) + max(moderators, 0) }
    var outer: Int { max(listeners, 0) + (noteTaker ? 1 : 0) }
  }

  /// In millimetres.
  enum Measure {
    static let chair = 550.0
    /// What a wheelchair needs to pass.
    static let passage = 900.0
    /// From chair to chair, so that one empty place leaves a passage between its neighbours.
    static let pitch = (chair + passage) / 2
    static let toWall = 350.0
  }

  /// How much wider than high, or the other way round, a ring may be and still be one talk.
  static let oblong = 1.35

  /// - Parameters:
  ///   - room: in points.
  ///   - largestChair: in points; where there is space to spare, the rings grow rather than the
  ///     chairs.
  init(_ numbers: Numbers, room: Size, largestChair: Double) {
    let aspect = min(max(room.width / room.height, 1 / Self.oblong), Self.oblong)
    centre = Point(x: room.width / 2, y: room.height / 2)
    let front = Self.Row(inner: numbers.inner)
    let behind = Self.Row(slots: numbers.outer + 1, empty: 1)
    inner = front.cleared(front.ring(aspect: aspect))
    if numbers.outer > 0 {
      let around = inner.widened(by: Measure.chair + Measure.passage)
      let least = behind.ring(aspect: aspect)
      let wide = behind.cleared(around.scaled(by: max(1, least.length / around.length)))
      outer = wide
      // Speakers sit a little wider where the listeners' ring is large anyhow.
      let room = (wide.halfHeight - Measure.chair - Measure.passage) / inner.halfHeight
      inner = inner.scaled(by: min(max(room, 1), 1.25))
    }
    fit(room, largestChair: largestChair)
    place(numbers, front, behind)
  }

  private mutating func fit(_ room: Size, largestChair: Double) {
    let widest = outer ?? inner
    let edge = Measure.chair / 2 + Measure.toWall
    scale = min(
      room.width / 2 / (widest.halfWidth + edge), room.height / 2 / (widest.halfHeight + edge))
    var spread = 1.0
    if scale * Measure.chair > largestChair {
      scale = largestChair / Measure.chair
      spread = min(
        (room.width / 2 / scale - edge) / widest.halfWidth,
        (room.height / 2 / scale - edge) / widest.halfHeight, 1.5)
    }
    side = Measure.chair * scale
    inner = inner.scaled(by: scale * spread)
    outer = outer?.scaled(by: scale * spread)
  }

  private mutating func place(_ numbers: Numbers, _ front: Row, _ behind: Row) {
    let moderators = Self.moderators(numbers.moderators, slots: front.slots, front.taken)
    for (index, spot) in zip(front.taken, front.spots(on: inner)) {
      add(moderators.contains(index) ? .moderator : .speaker, at: spot)
    }
    guard let outer else { return }
    // The note-taker sits opposite the entrance and sees everyone.
    let noteTaker = numbers.noteTaker ? (behind.slots + 1) / 2 : nil
    for (index, spot) in zip(behind.taken, behind.spots(on: outer)) {
      add(index == noteTaker ? .noteTaker : .listener, at: spot)
    }
  }

  /// At equal distances round the ring, the first on the start side.
  private static func moderators(_ count: Int, slots: Int, _ taken: Range<Int>) -> Set<Int> {
    guard count > 0, !taken.isEmpty else { return [] }
    let first = max(slots / (count == 1 ? 2 : 4), taken.lowerBound)
    var chosen: Set<Int> = []
    for number in 0..<min(count, taken.count) {
      var index = first + number * slots / count
      while !taken.contains(index % slots) || chosen.contains(index % slots) { index += 1 }
      chosen.insert(index % slots)
    }
    return chosen
  }

  private mutating func add(_ kind: Seat.Kind, at spot: Ring.Spot) {
    let number = seats.count { $0.kind == kind } + 1
    let place = Point(x: centre.x + spot.place.x, y: centre.y + spot.place.y)
    seats.append(
      Seat(kind: kind, number: number, centre: place, facing: spot.inwards, side: side))
  }
}

extension Seating {
  /// Places at equal distances round a ring, those at the bottom left empty as the way in.
  fileprivate struct Row {
    var slots: Int
    /// One place right at the bottom, or two on either side of it.
    var empty: Int

    init(slots: Int, empty: Int) {
      self.slots = slots
      self.empty = empty
    }

    /// An even number of places, so that two moderators can sit right opposite each other.
    init(inner: Int) {
      let empty = inner % 2 == 1 ? 1 : 2
      self.init(slots: inner + empty, empty: empty)
    }

    var taken: Range<Int> { 1..<(empty == 2 ? slots - 1 : slots) }

    /// The places that are taken.
    func spots(on ring: Ring) -> ArraySlice<Ring.Spot> {
      ring.spots(slots, shift: empty == 2 ? 0.5 : 0)[taken]
    }

    /// A ring on which the chairs stand close.
    func ring(aspect: Double) -> Ring {
      Ring(length: Double(max(slots, 4)) * Measure.pitch, aspect: aspect)
    }

    /// The ring, larger where chairs would touch or the way in would be too narrow.
    func cleared(_ ring: Ring) -> Ring {
      var ring = ring
      while !isClear(ring) { ring = ring.scaled(by: 1.02) }
      return ring
    }

    private func isClear(_ ring: Ring) -> Bool {
      // A little air about each chair, so that people can get up.
      let seats = spots(on: ring).map {
        Seat(
          kind: .speaker, number: 0, centre: $0.place, facing: $0.inwards,
          side: Measure.chair * 1.06)
      }
      let isApart = zip(seats, seats.dropFirst()).allSatisfy { !$0.overlaps($1) }
      let isPassable = seats.filter { $0.centre.y > 0 }.allSatisfy { seat in
        let side = seat.centre.x < 0 ? -1.0 : 1
        return seat.corners.allSatisfy { $0.x * side >= Measure.passage / 2 }
      }
      return isApart && isPassable
    }
  }
}
