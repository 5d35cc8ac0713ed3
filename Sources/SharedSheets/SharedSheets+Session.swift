public import MethodKit

extension SharedSheets {
  /// What the shared sheets tell of a session; more than a method is told, for they bear names.
  public struct Session {
    public var details: SessionDetails
    /// The BCP-47 tag of the language in which the session file is written.
    public var language: String
    /// Names as they are to stand on the table cards; empty where nobody is named.
    public var participants: [String]
    /// Facilitators who stand in a hierarchy to clients.
    public var hierarchicalFacilitators: [String]
    public var reportBy: CalendarDate?
    public var followUp: CalendarDate?

    public init(
      _ details: SessionDetails, language: String, participants: [String] = [],
      hierarchicalFacilitators: [String] = [], reportBy: CalendarDate? = nil,
      followUp: CalendarDate? = nil
    ) {
      self.details = details
      self.language = language
      self.participants = participants
      self.hierarchicalFacilitators = hierarchicalFacilitators
      self.reportBy = reportBy
      self.followUp = followUp
    }
  }
}
