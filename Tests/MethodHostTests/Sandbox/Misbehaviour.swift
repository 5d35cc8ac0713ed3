import MethodDocument

@testable import MethodHost

/// Something that a program may do wrong, and what the host makes of it.
struct Misbehaviour: Sendable, CustomStringConvertible {
  enum Ending: Sendable {
    /// It answers all the same, with one of these words on its sheet.
    case answers([String])
    /// A problem of this code, whose Dutch message holds these words.
    case fails(code: String, says: String)
  }

  /// As the fixtures call it.
  var name: String
  var ending: Ending
  var deadlines = ample

  var description: String { name }

  /// Long enough for the method that is asked after it, also on a busy machine.
  private static let short = Deadlines(
    request: .milliseconds(1500), farewell: .milliseconds(200), grace: .milliseconds(100))
  private static let soon = Deadlines(
    start: .milliseconds(1500), farewell: .milliseconds(200), grace: .milliseconds(100))

  /// What the host survives with a sandbox and without one.
  static let everywhere = [
    Misbehaviour(
      name: "never-greets",
      ending: .fails(code: "method-start-overdue", says: "geen teken van leven"), deadlines: soon),
    Misbehaviour(
      name: "never-answers",
      ending: .fails(code: "method-answer-overdue", says: "geen antwoord"), deadlines: short),
    Misbehaviour(
      name: "eat-processor",
      ending: .fails(code: "method-answer-overdue", says: "geen antwoord"), deadlines: short),
    Misbehaviour(
      name: "other-version",
      ending: .fails(
        code: "method-protocol-version",
        says: "spreekt werkvorm 2; deze Werkvorm spreekt werkvorm 1")),
    Misbehaviour(
      name: "rubbish",
      ending: .fails(code: "method-output-unreadable", says: "geen bericht is: ‘{\"type\"")),
    Misbehaviour(
      name: "noise",
      ending: .fails(code: "method-output-unreadable", says: "‘Welkom bij mijn programma!’")),
    Misbehaviour(
      name: "flood-output",
      ending: .fails(code: "method-line-too-long", says: "een regel van meer dan 8 MB")),
    Misbehaviour(
      name: "flood-lines",
      ending: .fails(code: "method-output-blank", says: "meer dan 64 kB lege regels")),
    Misbehaviour(name: "flood-errors", ending: .answers(["done"])),
    Misbehaviour(
      name: "crash-halfway",
      ending: .fails(code: "method-output-unreadable", says: "geen bericht is: ‘{\"type\"")),
    Misbehaviour(name: "leaves-child", ending: .fails(code: "method-crashed", says: "(code 3)")),
    Misbehaviour(name: "fork", ending: .answers(["done"])),
    Misbehaviour(name: "eat-memory", ending: .fails(code: "method-crashed", says: "stopte")),
  ]

  /// What only a sandbox forbids. A write to a folder that is not there fails, and one to a `/tmp` of
  /// its own does no harm: what counts is that nothing comes of it outside.
  static let inSandbox = [
    Misbehaviour(name: "read", ending: .answers(["refused"])),
    Misbehaviour(name: "write", ending: .answers(["refused", "done"])),
    Misbehaviour(name: "connect", ending: .answers(["refused"])),
    Misbehaviour(name: "fill-temporary", ending: .answers(["refused"])),
  ]

  /// What the same attempts come to without a sandbox, which shows that they are real ones.
  static let outOfSandbox = [
    Misbehaviour(name: "read", ending: .answers(["geheim"])),
    Misbehaviour(name: "write", ending: .answers(["done"])),
    Misbehaviour(name: "connect", ending: .answers(["done"])),
  ]
}

/// A fixture in one of the languages that methods are written in.
enum Fixture: String, CaseIterable, Sendable {
  case swift, python

  var id: String { self == .swift ? "fixture" : "python-method" }
}
