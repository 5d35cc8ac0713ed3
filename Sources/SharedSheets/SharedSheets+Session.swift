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
    /// How many people come, by what they come for.
    public var attendance: Attendance
    /// What the group is asked, in the words of the session file.
    public var questions: [String]
    public var reportBy: CalendarDate?
    /// When the participants get a letter at the latest.
    public var letterBy: CalendarDate?
    public var followUp: CalendarDate?

    /// - Parameter attendance: nil takes the people who are expected, all of them as participants.
    public init(
      _ details: SessionDetails, language: String, participants: [String] = [],
      hierarchicalFacilitators: [String] = [], attendance: Attendance? = nil,
      questions: [String] = [], reportBy: CalendarDate? = nil, letterBy: CalendarDate? = nil,
      followUp: CalendarDate? = nil
    ) {
      self.details = details
      self.language = language
      self.participants = participants
      self.hierarchicalFacilitators = hierarchicalFacilitators
      self.attendance =
        attendance ?? Attendance(participants: details.expected ?? participants.count)
      self.questions = questions
      self.reportBy = reportBy
      self.letterBy = letterBy
      self.followUp = followUp
    }
  }
}
