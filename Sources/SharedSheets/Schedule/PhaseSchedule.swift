public import MethodDocument

/// When each phase of a meeting starts and how long it lasts.
///
/// The phases during the meeting are scaled to its duration, each to whole minutes, and add up to it
/// exactly. What comes before ends as the meeting starts, what comes after begins as it ends; both
/// keep the minutes that the method gives them.
public struct PhaseSchedule: Hashable, Sendable {
  /// Whether a phase belongs to the meeting itself.
  public enum Moment: String, Hashable, Sendable, Codable, CaseIterable {
    case before, during, after
  }

  /// A phase as the method plans it.
  public struct Phase: Hashable, Sendable {
    public var id: String
    /// As planned; only its share counts where the phase is scaled.
    public var minutes: Int
    public var at: Moment
    /// A word for a pictogram.
    public var picture: String?

    public init(_ id: String, minutes: Int, at: Moment = .during, picture: String? = nil) {
      self.id = id
      self.minutes = minutes
      self.at = at
      self.picture = picture
    }
  }

  /// A phase with its place on the clock.
  public struct Slot: Hashable, Sendable {
    public var phase: Phase
    public var start: ClockTime
    public var minutes: Int

    public var end: ClockTime { start + minutes }
  }

  public let before: [Slot]
  public let during: [Slot]
  public let after: [Slot]
  public let start: ClockTime
  public let end: ClockTime

  /// Lays the phases on the clock, in their own order.
  ///
  /// - Parameters:
  ///   - phases: only those that take place, so without those that another variant has.
  ///   - duration: minutes of the meeting itself; nil takes what the method plans.
  /// - Throws: where the duration leaves a phase less than a minute, or exceeds a day.
  public init(
    _ phases: [Phase], start: ClockTime, duration: Int? = nil
  ) throws(PhaseScheduleProblem) {
    let meeting = phases.filter { $0.at == .during }
    let minutes: [Int]
    if let duration {
      guard duration >= max(meeting.count, 1) else {
        throw .tooShort(minutes: duration, phases: meeting.count)
      }
      guard duration <= Self.longest else { throw .tooLong(minutes: duration) }
      minutes = Apportionment.shares(of: duration, by: meeting.map(\.minutes))
    } else {
      minutes = meeting.map { $0.minutes.clamped(to: 1...Self.longest) }
    }

    let earlier = phases.filter { $0.at == .before }
    let earlierMinutes = earlier.map { $0.minutes.clamped(to: 0...Self.longest) }
    let later = phases.filter { $0.at == .after }
    self.start = start
    end = start + (duration ?? minutes.reduce(0, +))
    before = Self.slots(earlier, earlierMinutes, from: start + -earlierMinutes.reduce(0, +))
    during = Self.slots(meeting, minutes, from: start)
    after = Self.slots(
      later, later.map { $0.minutes.clamped(to: 0...Self.longest) }, from: end)
  }

  /// A meeting ends on its own day, or the clock times would mislead.
  static let longest = 24 * 60

  private static func slots(_ phases: [Phase], _ minutes: [Int], from start: ClockTime) -> [Slot] {
    var next = start
    return zip(phases, minutes).map { phase, minutes in
      defer { next = next + minutes }
      return Slot(phase: phase, start: next, minutes: minutes)
    }
  }
}

extension Comparable {
  /// The nearest value that is within the range.
  func clamped(to range: ClosedRange<Self>) -> Self {
    min(max(self, range.lowerBound), range.upperBound)
  }
}
