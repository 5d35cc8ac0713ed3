public import MethodDocument

/// What can be wrong with a method's examples as a whole.
public enum ExampleProblem: Problem {
  /// There is none in this folder.
  case none(String)
  /// There is nothing to make a summary of.
  case noResults

  public var code: String {
    switch self {
    case .none: "no-example"
    case .noResults: "example-without-results"
    }
  }
}

/// What can be wrong with a method's answers, though each can be read.
enum AnswerProblem: Problem {
  enum Part {
    case sheet(String)
    case numberOfSheets, outcome, diagnostics
  }

  case differs(in: Part, afterRestart: Bool)
  case noSheet(String)

  var code: String {
    switch self {
    case .differs: "answer-differs"
    case .noSheet: "no-such-summary"
    }
  }
}

/// Sheets that are not built alike in two languages.
enum BuildProblem: Problem {
  /// These sheets are there in one language alone.
  case sheets(String, String, [String])
  /// Counted from 1.
  case blocks(sheet: String, String, String, from: Int)

  var code: String { "languages-differ" }
}

/// What the next method cannot read.
enum OutcomeProblem: Problem, Equatable {
  case none
  case notADate(String, field: String)
  case empty(field: String)

  var code: String {
    switch self {
    case .none: "no-outcome"
    case .notADate: "outcome-date"
    case .empty: "outcome-empty"
    }
  }
}

/// A text that the host looks for by itself, and does not find.
struct UnwordedProblem: Problem {
  var key: String
  var language: String

  var code: String { "missing-translation" }
}

/// A text in which something was to be filled in.
struct UnfilledProblem: Problem {
  var mark: UnfilledMark
  var language: String

  var code: String { "text-not-filled-in" }
}

/// A sheet without a title, by which the print list and the file's bookmarks call it.
struct UntitledProblem: Problem {
  var sheet: String
  var language: String

  var code: String { "sheet-without-title" }
}

/// Sentences that are too long on the whole.
struct AverageProblem: Problem {
  var language: String
  var words: Double

  var severity: Diagnostic.Severity { .warning }
  var code: String { "long-sentences-on-average" }
}

/// A method that does not say what people will do.
struct InvitationProblem: Problem {
  var language: String

  var code: String { "no-invitation" }
}

/// A drawing that cannot serve.
enum DrawingProblem: Problem {
  /// A file that was probably meant stands beside it.
  case missing(String, sheet: String, near: String?)
  case noWords(String, sheet: String, language: String)

  var code: String {
    switch self {
    case .missing: "missing-picture"
    case .noWords: "picture-without-words"
    }
  }
}

/// What a folder has and says, and nothing makes use of.
enum IdleProblem: Problem {
  /// A file in `texts` of no language that the manifest names.
  case texts(String)
  /// A sheet for each listener, while nobody says how many these are.
  case noListeners(sheet: String)
  case minutes(Int, phases: Int)

  var severity: Diagnostic.Severity { .warning }

  var code: String {
    switch self {
    case .texts: "unused-texts"
    case .noListeners: "no-listeners"
    case .minutes: "minutes-differ"
    }
  }
}

/// A text that nothing puts on paper.
struct UnusedTextProblem: Problem {
  var key: String

  var severity: Diagnostic.Severity { .warning }
  var code: String { "unused-text" }
}

/// A session that a method cannot cope with, though it is sound.
struct CopingProblem: Problem {
  enum Kind: Hashable {
    /// Only what is required, and of the results only this; nil before a meeting.
    case little(result: String?)
    /// This choice of an input field, and no more.
    case choice(String, of: String)
    case long
    case hollow
  }

  var kind: Kind
  /// What the method said of it.
  var said: Wording

  var code: String {
    switch kind {
    case .little, .choice: "fails-on-little"
    case .long, .hollow: "fails-on-much"
    }
  }
}

/// Something told in confidence that reaches too many people.
struct LeakProblem: Problem, Hashable {
  /// Where it stands in the session, such as `results.quotes.text`.
  var field: String
  var audience: Audience
  /// The sheet's id; nil in the outcome or in what is told.
  var sheet: String?

  var code: String { "secret-told" }
}
