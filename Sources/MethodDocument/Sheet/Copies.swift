/// How many of a sheet are needed.
///
/// In JSON: `{"per": "participant", "spare": 2}`, `{"per": "group", "of": 4}`, or `{"count": 3}`.
public enum Copies: Hashable, Sendable {
  case once
  case count(Int)
  case perParticipant(spare: Int)
  case perListener(spare: Int)
  case perFacilitator
  /// One for each group of so many participants.
  case perGroup(of: Int, spare: Int)

  /// One each and two spare (print.md 11).
  public static let perParticipant = Copies.perParticipant(spare: 2)
  public static let perListener = Copies.perListener(spare: 2)

  /// How many that is for a real meeting; never fewer than one.
  public func number(in attendance: Attendance) -> Int {
    let people = { Bounds.people.nearest(to: $0) }
    let extra = { Bounds.spareCopies.nearest(to: $0) }
    let number =
      switch self {
      case .once: 1
      case .count(let count): Bounds.copies.nearest(to: count)
      case .perParticipant(let spare): people(attendance.participants) + extra(spare)
      case .perListener(let spare): people(attendance.listeners) + extra(spare)
      case .perFacilitator: people(attendance.facilitators)
      case .perGroup(let size, let spare):
        Self.groups(of: size, among: people(attendance.participants)) + extra(spare)
      }
    return max(number, 1)
  }

  private static func groups(of size: Int, among people: Int) -> Int {
    let size = Bounds.groupSize.nearest(to: size)
    return (people + size - 1) / size
  }
}

/// How many people are expected, by what they come for.
public struct Attendance: Hashable, Sendable, Codable {
  public var participants: Int
  public var listeners: Int
  public var facilitators: Int

  public init(participants: Int, listeners: Int = 0, facilitators: Int = 1) {
    self.participants = participants
    self.listeners = listeners
    self.facilitators = facilitators
  }
}

extension Copies: Codable {
  private enum CodingKeys: CodingKey { case per, spare, of, count }

  private enum Whom: String, Codable { case participant, listener, facilitator, group }

  /// - Throws: `DecodingError` for a number that no printer could want.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    if let count = try container.numberIfPresent(.count, Bounds.copies) {
      self = count == 1 ? .once : .count(count)
      return
    }
    let whom = try container.decode(Whom.self, forKey: .per)
    let spare = try container.numberIfPresent(.spare, Bounds.spareCopies)
    switch whom {
    case .participant: self = .perParticipant(spare: spare ?? 2)
    case .listener: self = .perListener(spare: spare ?? 2)
    case .facilitator: self = .perFacilitator
    case .group:
      self = .perGroup(
        of: try container.number(.of, Bounds.groupSize),
        spare: spare ?? 0)
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .once: try container.encode(1, forKey: .count)
    case .count(let count): try container.encode(count, forKey: .count)
    case .perParticipant(let spare):
      try container.encode(Whom.participant, forKey: .per)
      try container.encode(spare, forKey: .spare)
    case .perListener(let spare):
      try container.encode(Whom.listener, forKey: .per)
      try container.encode(spare, forKey: .spare)
    case .perFacilitator: try container.encode(Whom.facilitator, forKey: .per)
    case .perGroup(let size, let spare):
      try container.encode(Whom.group, forKey: .per)
      try container.encode(size, forKey: .of)
      try container.encode(spare, forKey: .spare)
    }
  }
}
