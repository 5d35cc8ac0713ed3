public import MethodDocument
import MethodProtocol

/// What every method's session leaves behind, as far as it may reach the audience
/// (session-format.md, "Results that every method shares").
public struct SharedResults: Hashable, Sendable {
  /// How many people of a role were there.
  public struct HeadCount: Hashable, Sendable {
    /// In the plural, as the session file has it: `bewoners`.
    public var role: String
    public var number: Int

    public init(role: String, number: Int) {
      self.role = role
      self.number = number
    }
  }

  /// The largest group first.
  public var counts: [HeadCount]
  public var themes: [Outcome.Theme]
  public var quotes: [Outcome.Statement]
  public var images: [Outcome.Image]
  public var agreements: [Outcome.Agreement]
  public var followUp: CalendarDate?

  public init(_ results: Value) {
    counts = Self.counts(in: results["counts"])
    themes = results.records("themes").compactMap(Outcome.Theme.init)
    quotes = results.records("quotes").compactMap(Outcome.Statement.init)
    images = results.records("images").compactMap(Outcome.Image.init)
    agreements = results.records("agreements").compactMap(Outcome.Agreement.init)
    followUp = results.date("follow-up")
  }

  /// Who was there, as `7 bewoners, 2 facilitators`; nil where that may not be told.
  public func people(for audience: Audience) -> String? {
    list(counts(for: audience)) { "\($0.number) \($0.role)" }
  }

  /// Who was there, as `bewoners (7), verzekeraar (6)`, which also reads well where a role is no
  /// plural; nil where that may not be told.
  public func roles(for audience: Audience) -> String? {
    list(counts(for: audience)) { "\($0.role) (\($0.number))" }
  }

  /// A role of fewer than five people is not named outside the group (print.md, confidentiality 1).
  private func counts(for audience: Audience) -> [HeadCount] {
    counts.filter { $0.number > 0 && (audience == .group || $0.number >= 5) }
  }

  private func list(_ counts: [HeadCount], as words: (HeadCount) -> String) -> String? {
    counts.isEmpty ? nil : counts.map(words).joined(separator: ", ")
  }

  private static func counts(in value: Value?) -> [HeadCount] {
    let counts = (value?.record ?? [:]).compactMap { role, number in
      number.int.map { HeadCount(role: role, number: $0) }
    }
    return counts.sorted { ($1.number, $0.role) < ($0.number, $1.role) }
  }
}

extension SummaryRequest {
  public var shared: SharedResults { SharedResults(results) }
}
