public import MethodDocument

/// What an audience may know of a session, and the only thing that a request is made from.
///
/// Only `ConsentGate` makes one. Texts, pictures and roles that were held back are not in it, and
/// neither is any name of a participant, except in `names`.
public struct GatedSession: Sendable {
  public let audience: Audience
  /// The session file, as the user would write it.
  public let file: String
  /// The method's id.
  public let method: String
  /// The language in which the session file is written, which need not be that of the sheets.
  public let ownLanguage: String
  /// One BCP-47 tag, or two for sheets in two languages; the first leads.
  public let languages: [String]
  public let details: Session.Details
  public let print: PrintSettings
  public let attendance: Attendance
  /// The method's own fields before the session.
  public let input: Value
  /// The fields after the session; empty where it still has to be held.
  public let results: Value
  /// How many entries of a list are kept from this audience, by the list's id (`quotes`).
  public let heldBack: [String: Int]
  /// How many participants the file lists, and how many speak each language; a
  /// language of fewer than five people is not named beyond the group.
  public let participantCount: Int
  public let participantLanguages: [String: Int]
  /// The participants' names, for the host to fill in on their own sheets; never part of a
  /// request, and only there for the group.
  public let names: [String]
  /// The names of those participants who agreed that this audience reads them, for what is handed
  /// out after the session.
  public let agreedNames: [String]
  /// The pictures that may be shown, by the path that the session file gives.
  public let files: [SafePath]
  /// Where each text that may be shown stands in the session file.
  public let sources: SourceMap
  /// Names that stand in texts which would be shown, by place only.
  public let warnings: [Diagnostic]

  init(
    audience: Audience, session: Session, input: Value, results: Value, heldBack: [String: Int],
    files: [SafePath], sources: SourceMap, warnings: [Diagnostic]
  ) {
    self.audience = audience
    file = session.file
    method = session.method.id
    ownLanguage = session.ownLanguage
    languages = session.languages
    details = session.details
    print = session.print
    attendance = session.attendance
    self.input = input
    self.results = results
    self.heldBack = heldBack
    participantCount = session.participants.count
    let speakers = session.participants.reduce(into: [String: Int]()) { speakers, participant in
      if let language = participant.language { speakers[language, default: 0] += 1 }
    }
    participantLanguages = speakers.filter {
      audience == .group || $0.value >= RoleGate.leastPeople
    }
    names = audience == .group ? session.participants.map(\.name) : []
    agreedNames = session.participants
      .filter { $0.reach.map { $0 >= audience } ?? false }.map(\.name)
    self.files = files
    self.sources = sources
    self.warnings = warnings
  }

  /// The session's own fields as a record, by the names of the session file.
  public var session: Value { details.value }

  /// All that a method may be told, by the names of the session file; nothing in it is a name of
  /// a participant.
  public var requestValue: Value {
    [
      "audience": .text(audience.rawValue),
      "languages": .list(languages.map(Value.text)),
      "session": session,
      "print": print.value,
      "participants": [
        "count": .int(participantCount),
        "languages": .record(participantLanguages.mapValues(Value.int)),
      ],
      "input": input,
      "results": results,
      "held-back": .record(heldBack.mapValues(Value.int)),
    ]
  }
}
