import MethodDocument

/// What a preview does not show, although it would be printed.
enum PreviewProblem: Problem, Hashable {
  case onlyFirst(Int, of: Int, sheet: String)

  var severity: Diagnostic.Severity { .note }

  var code: String { "preview-cut" }

  var message: Wording {
    switch self {
    case .onlyFirst(let shown, let count, let sheet):
      Wording(
        nl: "Van ‘\(sheet)’ staan hier de eerste \(shown) van \(count) bladzijden.",
        en: "Of ‘\(sheet)’, these are the first \(shown) of \(count) pages.")
    }
  }

  var hint: Wording? {
    Wording(
      nl: "‘werkvorm prepare’ drukt ze allemaal af. Zijn het er te veel, kijk dan naar ‘each’.",
      en: "‘werkvorm prepare’ prints all of them. If they are too many, look at ‘each’.")
  }
}
