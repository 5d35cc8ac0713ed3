import MethodDocument

extension SharedSheets {
  /// What the shared sheets tell of a session, as its file has it.
  public struct Session: Sendable {
    public struct Facilitator: Hashable, Sendable {
      public var name: String
      public var role: String?
      /// Stands in a hierarchy to clients, which may keep them from speaking freely.
      public var hierarchical: Bool

      public init(name: String, role: String? = nil, hierarchical: Bool = false) {
        self.name = name
        self.role = role
        self.hierarchical = hierarchical
      }
    }

    public var title: String
    /// The BCP-47 tag of the language in which the file is written.
    public var language: String
    public var theme: String?
    public var organisation: String?
    public var location: String?
    /// Dates are `yyyy-mm-dd`.
    public var date: String?
    /// How many people are expected.
    public var expected: Int
    public var facilitators: [Facilitator]
    /// Names as they are to stand on the table cards; empty where nobody is named.
    public var participants: [String]
    public var reportBy: String?
    public var followUp: String?

    public init(
      title: String, language: String, theme: String? = nil, organisation: String? = nil,
      location: String? = nil, date: String? = nil, expected: Int,
      facilitators: [Facilitator] = [], participants: [String] = [], reportBy: String? = nil,
      followUp: String? = nil
    ) {
      self.title = title
      self.language = language
      self.theme = theme
      self.organisation = organisation
      self.location = location
      self.date = date
      self.expected = expected
      self.facilitators = facilitators
      self.participants = participants
      self.reportBy = reportBy
      self.followUp = followUp
    }
  }
}

extension SharedSheets.Session {
  /// Words of the file on a sheet of a language.
  func inlines(_ words: String, in sheetLanguage: String) -> [Inline] {
    words.isEmpty || language == sheetLanguage
      ? [.text(words)] : [.foreign(words, language: language)]
  }

  /// What `{{session.…}}` stands for in every text.
  func values(
    _ schedule: PhaseSchedule, in sheetLanguage: String, dates texts: SharedTexts
  ) -> [String: [Inline]] {
    var values: [String: [Inline]] = [
      "session.start": [.text("\(schedule.start)")],
      "session.end": [.text("\(schedule.end)")],
      "session.expected": [.text("\(expected)")],
    ]
    let own = [
      "title": title, "theme": theme, "organisation": organisation, "location": location,
    ]
    for (key, words) in own {
      if let words { values["session.\(key)"] = inlines(words, in: sheetLanguage) }
    }
    if let date { values["session.date"] = texts.date(date) }
    return values
  }
}
