public import MethodDocument
public import MethodProtocol

/// A method that did not do its work; the host itself goes on.
public struct HostProblem: Error, Problem, Hashable {
  public enum Cause: Hashable, Sendable {
    /// No program stands where the manifest says; these places were looked at.
    case programMissing(name: String, places: [String])
    /// In the system's own words.
    case cannotStart(reason: String)
    case startOverdue(Duration)
    case answerOverdue(Duration)
    /// It ended before it had answered.
    case exited(code: Int)
    case killed(signal: Int)
    case rubbish(excerpt: String, reason: String)
    /// In bytes.
    case lineTooLong(limit: Int)
    /// In place of an answer; in bytes.
    case onlyBlankLines(limit: Int)
    case processorTimeUsedUp(seconds: Int)
    /// In bytes.
    case fileTooLarge(limit: Int)
    case otherVersion(VersionMismatch)
    /// It says that it is another method.
    case otherMethod(id: String)
    /// It answered something that was not asked; nil where it was no answer at all.
    case otherRequest(number: Int?)
    /// A sheet's id names a file, so it may hold only a–z, 0–9 and hyphens.
    case unusableSheetID(String)
    case sameSheetID(String)
    /// A program that did not come with Werkvorm, and was not trusted yet with what it holds now.
    /// The command is what to type; the date, as `2026-05-01`, is that of what was trusted before.
    case notTrusted(command: String, changedSince: String?)
    /// A person was asked, and said no.
    case declined
    /// What is to be trusted cannot be told by its contents.
    case uncheckable(ContentProblem)
    /// It was trusted, and is something else now.
    case changedSinceTrusted
    /// This kind of method comes in a later version.
    case unknownKind(String)
  }

  /// The method's id.
  public var method: String
  public var cause: Cause
  /// The end of what it said on standard error; empty where it said nothing.
  public var lastWords: String

  public init(method: String, _ cause: Cause, lastWords: String = "") {
    self.method = method
    self.cause = cause
    self.lastWords = lastWords
  }

  public var code: String {
    switch cause {
    case .programMissing: "method-program-missing"
    case .cannotStart: "method-cannot-start"
    case .startOverdue: "method-start-overdue"
    case .answerOverdue: "method-answer-overdue"
    case .exited, .killed: "method-crashed"
    case .rubbish: "method-output-unreadable"
    case .lineTooLong: "method-line-too-long"
    case .onlyBlankLines: "method-output-blank"
    case .processorTimeUsedUp, .fileTooLarge: "method-limit-reached"
    case .notTrusted, .declined, .changedSinceTrusted: "method-not-trusted"
    case .uncheckable: "method-contents"
    case .otherVersion: "method-protocol-version"
    case .otherMethod: "method-id-differs"
    case .otherRequest: "method-answer-misplaced"
    case .unusableSheetID, .sameSheetID: "method-sheet-id"
    case .unknownKind: "method-kind-unknown"
    }
  }
}
