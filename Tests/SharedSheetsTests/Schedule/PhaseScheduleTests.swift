import MethodTestKit
import MethodDocument
import Testing

@testable import SharedSheets

@Suite("A schedule of phases")
struct PhaseScheduleTests {
  typealias Phase = PhaseSchedule.Phase

  let twoOClock = ClockTime(minutes: 14 * 60)

  static let dreamImage = [
    Phase("welcome", minutes: 10), Phase("chafes", minutes: 15), Phase("imagine", minutes: 25),
    Phase("share", minutes: 20), Phase("choose", minutes: 10), Phase("close", minutes: 5),
  ]

  @Test("keeps what the method plans where the session lasts as long")
  func keepsThePlan() throws {
    let schedule = try PhaseSchedule(Self.dreamImage, start: twoOClock, duration: 85)
    #expect(schedule.during.map(\.minutes) == [10, 15, 25, 20, 10, 5])
    #expect(
      schedule.during.map(\.start.description)
        == ["14:00", "14:10", "14:25", "14:50", "15:10", "15:20"])
    #expect(schedule.end.description == "15:25")
  }

  @Test("takes the method's own minutes where no duration is given")
  func withoutDuration() throws {
    let schedule = try PhaseSchedule(Self.dreamImage, start: twoOClock)
    #expect(schedule.during.map(\.minutes) == [10, 15, 25, 20, 10, 5])
    #expect(schedule.end.description == "15:25")
  }

  @Test("gives the minutes that are left to the largest remainders")
  func largestRemainders() throws {
    // 60/85 of the plan is 7.06, 10.59, 17.65, 14.12, 7.06, 3.53.
    let schedule = try PhaseSchedule(Self.dreamImage, start: twoOClock, duration: 60)
    #expect(schedule.during.map(\.minutes) == [7, 11, 18, 14, 7, 3])
  }

  @Test("settles equal remainders by order")
  func ties() throws {
    let phases = ["a", "b", "c"].map { Phase($0, minutes: 10) }
    let schedule = try PhaseSchedule(phases, start: twoOClock, duration: 31)
    #expect(schedule.during.map(\.minutes) == [11, 10, 10])
  }

  @Test("leaves no phase without a minute")
  func atLeastAMinute() throws {
    let phases = [
      Phase("short", minutes: 1), Phase("none", minutes: 0), Phase("long", minutes: 98),
    ]
    let schedule = try PhaseSchedule(phases, start: twoOClock, duration: 10)
    #expect(schedule.during.map(\.minutes) == [1, 1, 8])
  }

  @Test("lets what comes before end at the start, and what comes after begin at the end")
  func beforeAndAfter() throws {
    let schedule = try PhaseSchedule(
      [
        Phase("receive", minutes: 15, at: .before), Phase("talk", minutes: 90),
        Phase("debrief", minutes: 30, at: .after), Phase("set-up", minutes: 20, at: .before),
        Phase("write", minutes: 5, at: .after),
      ], start: twoOClock, duration: 60)
    #expect(schedule.before.map(\.start.description) == ["13:25", "13:40"])
    #expect(schedule.before.map(\.minutes) == [15, 20])
    #expect(schedule.during.map(\.minutes) == [60])
    #expect(schedule.after.map(\.start.description) == ["15:00", "15:30"])
    #expect(schedule.after.map(\.minutes) == [30, 5])
  }

  @Test("refuses a duration that is too short or longer than a day", arguments: [-5, 0, 5, 1441])
  func refuses(duration: Int) {
    let problem: PhaseScheduleProblem =
      duration > 5 ? .tooLong(minutes: duration) : .tooShort(minutes: duration, phases: 6)
    #expect(throws: problem) {
      try PhaseSchedule(Self.dreamImage, start: twoOClock, duration: duration)
    }
  }

  @Test("survives plans without sense")
  func nonsense() throws {
    let schedule = try PhaseSchedule(
      [
        Phase("huge", minutes: .max), Phase("negative", minutes: .min),
        Phase("earlier", minutes: .max, at: .before), Phase("later", minutes: .min, at: .after),
      ], start: twoOClock, duration: 30)
    #expect(schedule.during.map(\.minutes) == [29, 1])
    #expect(schedule.after.map(\.minutes) == [0])
    #expect(try PhaseSchedule([], start: twoOClock, duration: 30).end.description == "14:30")
  }

  /// A plan and a duration that it can have.
  struct Plan: CustomTestStringConvertible {
    let minutes: [Int]
    let duration: Int
    let start: ClockTime

    var testDescription: String { "\(minutes) in \(duration) from \(start)" }

    static let random: [Plan] = {
      var generator = SeededGenerator(seed: 85)
      return (0..<500).map { _ in
        let count = Int.random(in: 1...12, using: &generator)
        let longest = Bool.random(using: &generator) ? 40 : 400
        return Plan(
          minutes: (0..<count).map { _ in Int.random(in: 1...longest, using: &generator) },
          duration: Int.random(in: count...480, using: &generator),
          start: ClockTime(minutes: Int.random(in: 0..<1440, using: &generator)))
      }
    }()

    func schedule() throws -> PhaseSchedule {
      try PhaseSchedule(
        minutes.enumerated().map { Phase("phase-\($0)", minutes: $1) }, start: start,
        duration: duration)
    }
  }

  @Test("adds up exactly, in whole minutes of at least one, without a gap")
  func addsUp() throws {
    for plan in Plan.random {
      let schedule = try plan.schedule()
      #expect(schedule.during.map(\.minutes).reduce(0, +) == plan.duration, "\(plan)")
      #expect(schedule.during.allSatisfy { $0.minutes >= 1 }, "\(plan)")
      #expect(schedule.during.map(\.phase.minutes) == plan.minutes, "\(plan)")
      #expect(schedule.during.first?.start == plan.start, "\(plan)")
      for (slot, next) in zip(schedule.during, schedule.during.dropFirst()) {
        #expect(slot.end == next.start, "\(plan)")
      }
      #expect(schedule.during.last?.end == schedule.end, "\(plan)")
      #expect(schedule.end == plan.start + plan.duration, "\(plan)")
    }
  }

  @Test(
    "never gives a longer phase less than a shorter one, nor an earlier equal less than a later")
  func keepsTheOrder() throws {
    for plan in Plan.random {
      let slots = try plan.schedule().during
      for (index, one) in slots.enumerated() {
        for other in slots[(index + 1)...] {
          if one.phase.minutes >= other.phase.minutes {
            #expect(one.minutes >= other.minutes, "\(plan)")
          } else {
            #expect(one.minutes <= other.minutes, "\(plan)")
          }
        }
      }
    }
  }

  @Test("stays within a minute of each phase's exact share")
  func nearTheShare() throws {
    for plan in Plan.random {
      let sum = plan.minutes.reduce(0, +)
      // Where one phase must be lifted to a minute, the others give way and may differ more.
      guard plan.minutes.allSatisfy({ $0 * plan.duration >= sum }) else { continue }
      for slot in try plan.schedule().during {
        let exact = Double(slot.phase.minutes * plan.duration) / Double(sum)
        #expect(abs(Double(slot.minutes) - exact) < 1, "\(plan)")
      }
    }
  }

  @Test("changes nothing when scaled again to the same duration")
  func stable() throws {
    for plan in Plan.random {
      let minutes = try plan.schedule().during.map(\.minutes)
      let again = Plan(minutes: minutes, duration: plan.duration, start: plan.start)
      #expect(try again.schedule().during.map(\.minutes) == minutes, "\(plan)")
    }
  }
}
