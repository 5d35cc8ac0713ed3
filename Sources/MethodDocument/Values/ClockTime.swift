/// A local time of day, to the minute; it wraps at midnight.
public struct ClockTime: Hashable, Sendable, Comparable {
  /// Minutes since midnight, 0 to 1,439.
  public let minutes: Int

  public init(minutes: Int) {
    let day = 24 * 60
    self.minutes = ((minutes % day) + day) % day
  }

  /// A time written `9:05`, `09:05` or `09.05`; nil where it is none.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(whereSeparator: { $0 == ":" || $0 == "." })
    guard parts.count == 2, parts[1].count == 2,
      let hour = Int(parts[0]), let minute = Int(parts[1]),
      (0..<24).contains(hour), (0..<60).contains(minute)
    else { return nil }
    self.init(minutes: hour * 60 + minute)
  }

  public static func + (time: ClockTime, minutes: Int) -> ClockTime {
    ClockTime(minutes: time.minutes + minutes)
  }

  public static func < (one: ClockTime, other: ClockTime) -> Bool { one.minutes < other.minutes }
}

extension ClockTime: CustomStringConvertible {
  /// `09:05`.
  public var description: String {
    "\(Self.twoDigits(minutes / 60)):\(Self.twoDigits(minutes % 60))"
  }

  private static func twoDigits(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }
}

extension ClockTime: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let time = ClockTime(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a time: \(text)")
    }
    self = time
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
