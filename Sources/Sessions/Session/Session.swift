public import MethodDocument

/// A session file that was read and found sound.
///
/// It holds everything, also what may not be shown; only `ConsentGate` lets something out.
public struct Session: Sendable {
  /// The session file, as the user would write it.
  public let file: String
  /// The folder of the session file; every path in it is relative to this.
  public let folder: String
  public let method: MethodSchema
  /// The BCP-47 tag of the language in which the file is written; a command may print in others.
  public let ownLanguage: String
  /// One BCP-47 tag, or two for sheets in two languages; the first leads.
  public var languages: [String]
  public var details: Details
  public var print: PrintSettings
  let participants: [Participant]
  /// The method's own fields before the session, by their names.
  let input: [String: Value]
  /// The fields after it, shared and the method's own.
  let results: [String: Value]
  let files: [SafePath]
  let sources: SourceMap
  /// What is worth knowing, though nothing is wrong.
  public let warnings: [Diagnostic]

  /// True where there is something to summarise.
  public var hasResults: Bool { results.values.contains { !$0.isEmpty } }

  /// How many people come, by what they come for.
  ///
  /// A method with listeners says so in its fields `clients` and `listeners`. Those need have no
  /// bound of their own, so they get that of `session.expected`: each is printed for.
  public var attendance: Attendance {
    Attendance(
      participants: min(groupSize ?? method.group.lowerBound, SharedFields.mostPeople),
      listeners: min(input["listeners"]?.int ?? 0, SharedFields.mostPeople),
      facilitators: max(details.facilitators.count, 1))
  }

  /// How many people the group itself has, as far as the file says.
  var groupSize: Int? {
    input["clients"]?.int ?? details.expected
      ?? (participants.isEmpty ? nil : participants.count)
  }
}

extension Value {
  /// Nothing at all, or a list or record of nothing.
  fileprivate var isEmpty: Bool {
    switch self {
    case .null: true
    case .list(let items): items.allSatisfy(\.isEmpty)
    case .record(let fields): fields.values.allSatisfy(\.isEmpty)
    default: false
    }
  }
}
