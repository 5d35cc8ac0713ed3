import MethodDocument
import Testing

@testable import PageLayout

@Suite struct SeatingTests {
  static let rooms = [
    Size(width: 480, height: 340), Size(width: 480, height: 520), Size(width: 750, height: 360),
    Size(width: 340, height: 260), Size(width: 1100, height: 900),
  ]

  /// Every plan that a mirror meeting may ask for.
  static let all: [Seating.Numbers] = (5...14).flatMap { speakers in
    (0...30).map { listeners in
      Seating.Numbers(
        speakers: speakers, listeners: listeners, moderators: listeners % 4 == 3 ? 1 : 2,
        noteTaker: (speakers + listeners) % 3 > 0)
    }
  }

  static let seatings: [Size: [(Seating, Seating.Numbers)]] = Dictionary(
    uniqueKeysWithValues: rooms.map { room in
      (room, all.map { (Seating($0, room: room, largestChair: 42), $0) })
    })

  /// The plans for which something does not hold.
  func failures(_ room: Size, where holds: (Seating, Seating.Numbers) -> Bool) -> [Seating.Numbers]
  {
    (Self.seatings[room] ?? []).filter { !holds($0.0, $0.1) }.map(\.1)
  }

  @Test(arguments: rooms) func everyoneHasAChair(room: Size) {
    let failures = failures(room) { seating, numbers in
      let found = Dictionary(grouping: seating.seats, by: \.kind).mapValues(\.count)
      return found[.speaker] == numbers.speakers
        && found[.listener, default: 0] == numbers.listeners
        && found[.moderator] == numbers.moderators
        && found[.noteTaker, default: 0] == (numbers.noteTaker ? 1 : 0)
    }
    #expect(failures.isEmpty)
  }

  @Test(arguments: rooms) func noTwoChairsTouch(room: Size) {
    let failures = failures(room) { seating, _ in
      seating.seats.enumerated().allSatisfy { index, seat in
        seating.seats[(index + 1)...].allSatisfy { other in
          // Squares whose middles are two sides apart cannot touch.
          abs(seat.centre.x - other.centre.x) > 2 * seating.side
            || abs(seat.centre.y - other.centre.y) > 2 * seating.side || !seat.overlaps(other)
        }
      }
    }
    #expect(failures.isEmpty)
  }

  @Test(arguments: rooms) func everyChairStandsInTheRoom(room: Size) {
    let failures = failures(room) { seating, _ in
      seating.seats.flatMap(\.corners).allSatisfy {
        $0.x > 0 && $0.x < room.width && $0.y > 0 && $0.y < room.height
      }
    }
    #expect(failures.isEmpty)
  }

  @Test(arguments: rooms) func aWheelchairPassesFromTheEntranceToTheTalk(room: Size) {
    let failures = failures(room) { seating, _ in
      let half = Seating.Measure.passage * seating.scale / 2 - 0.01
      let front = seating.seats.filter { $0.centre.y > seating.centre.y }
      return front.flatMap(\.corners).allSatisfy { abs($0.x - room.width / 2) >= half }
    }
    #expect(failures.isEmpty)
  }

  @Test(arguments: rooms) func twoModeratorsSitRightOppositeEachOther(room: Size) {
    let failures = failures(room) { seating, _ in
      let places = seating.seats.filter { $0.kind == .moderator }.map(\.centre)
      return places.count != 2
        || abs(places[0].x + places[1].x - room.width) < 0.5
          && abs(places[0].y + places[1].y - room.height) < 0.5
    }
    #expect(failures.isEmpty)
  }

  @Test func listenersSitBehindTheSpeakersAtADistance() {
    let numbers = Seating.Numbers(speakers: 7, listeners: 11, moderators: 2, noteTaker: true)
    let room = Size(width: 480, height: 480)
    let seating = Seating(numbers, room: room, largestChair: 42)
    let inner = seating.seats.filter { [.speaker, .moderator].contains($0.kind) }
    let outer = seating.seats.filter { [.listener, .noteTaker].contains($0.kind) }
    for listener in outer {
      let nearest = inner.map { seat in
        let (x, y) = (seat.centre.x - listener.centre.x, seat.centre.y - listener.centre.y)
        return (x * x + y * y).squareRoot()
      }.min()
      #expect((nearest ?? 0) > 2 * seating.side)
    }
  }

  @Test func turnedSquaresOverlapOnlyWhereTheyShareGround() {
    func seat(x: Double, facing: Point) -> Seat {
      Seat(
        kind: .speaker, number: 1, centre: Point(x: x, y: 0), facing: facing, side: 10)
    }
    let straight = seat(x: 0, facing: Point(x: 0, y: 1))
    let turned = Point(x: 0.5.squareRoot(), y: 0.5.squareRoot())
    #expect(straight.overlaps(seat(x: 9.9, facing: Point(x: 0, y: 1))))
    #expect(!straight.overlaps(seat(x: 10.1, facing: Point(x: 0, y: 1))))
    #expect(straight.overlaps(seat(x: 12, facing: turned)))
    #expect(!straight.overlaps(seat(x: 12.2, facing: turned)))
  }
}
