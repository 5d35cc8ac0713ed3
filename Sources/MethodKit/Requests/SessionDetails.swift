public import MethodDocument

/// The fields that every session has.
public struct SessionDetails: Hashable, Sendable {
  public struct Facilitator: Hashable, Sendable {
    public var name: String
    public var role: String?

    public init(name: String, role: String? = nil) {
      self.name = name
      self.role = role
    }
  }

  public var title: String
  public var theme: String?
  public var organisation: String?
  public var location: String?
  public var date: CalendarDate?
  public var start: ClockTime?
  public var durationMinutes: Int?
  /// Whom the session is for: `clients`, `staff`, `family`, `volunteers`, `joint` or `council`.
  public var audience: String?
  /// People expected.
  public var expected: Int?
  public var facilitators: [Facilitator]

  public init(_ session: Value) {
    title = session.text("title") ?? ""
    theme = session.text("theme")
    organisation = session.text("organisation")
    location = session.text("location")
    date = session.date("date")
    start = session.time("start")
    durationMinutes = session.int("duration")
    audience = session.text("audience")
    expected = session.int("expected")
    facilitators = session.records("facilitators").compactMap { record in
      record.text("name").map { Facilitator(name: $0, role: record.text("role")) }
    }
  }

  /// When it ends, where start and duration are known.
  public var end: ClockTime? {
    guard let start, let durationMinutes else { return nil }
    return start + durationMinutes
  }

  /// A field in words for `{{session.…}}` in a text; nil where the session leaves it open.
  func words(for field: String, in language: String) -> String? {
    switch field {
    case "title": title.isEmpty ? nil : title
    case "theme": theme
    case "organisation": organisation
    case "location": location
    case "date": date?.words(in: language)
    case "start": start?.words(in: language)
    case "end": end?.words(in: language)
    case "duration": durationMinutes.map { "\($0)" }
    case "expected": expected.map { "\($0)" }
    default: nil
    }
  }

  static let wordedFields: Set = [
    "title", "theme", "organisation", "location", "date", "start", "end", "duration", "expected",
  ]
}
