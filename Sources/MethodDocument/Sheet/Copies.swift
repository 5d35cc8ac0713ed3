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
    let number =
      switch self {
      case .once: 1
      case .count(let count): count
      case .perParticipant(let spare): attendance.participants + spare
      case .perListener(let spare): attendance.listeners + spare
      case .perFacilitator: attendance.facilitators
      case .perGroup(let size, let spare):
        (attendance.participants + max(size, 1) - 1) / max(size, 1) + spare
      }
    return max(number, 1)
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
    if let count = try container.count(.count, least: 1) {
      self = count == 1 ? .once : .count(count)
      return
    }
    let spare = try container.count(.spare)
    switch try container.decode(Whom.self, forKey: .per) {
    case .participant: self = .perParticipant(spare: spare ?? 2)
    case .listener: self = .perListener(spare: spare ?? 2)
    case .facilitator: self = .perFacilitator
    case .group:
      // Without a size, the decoder says that it is missing.
      let size = try container.count(.of, least: 1) ?? container.decode(Int.self, forKey: .of)
      self = .perGroup(of: size, spare: spare ?? 0)
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
