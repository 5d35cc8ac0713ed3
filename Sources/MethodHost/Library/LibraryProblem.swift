import MethodDocument

/// What can be wrong with the search path for methods.
enum LibraryProblem: Problem, Equatable {
  case noSuchFolder(String, SearchPath.Origin)

  var severity: Diagnostic.Severity {
    switch self {
    case .noSuchFolder(_, let origin): origin == .option ? .error : .warning
    }
  }

  var code: String { "no-such-methods-folder" }

  var message: Wording {
    switch self {
    case .noSuchFolder(let path, let origin):
      switch origin {
      case .environment:
        Wording(
          nl: "De map ‘\(path)’ uit WERKVORM_METHODS is er niet.",
          en: "The folder ‘\(path)’ of WERKVORM_METHODS does not exist.")
      default:
        Wording(
          nl: "De map met methoden ‘\(path)’ is er niet.",
          en: "The folder of methods ‘\(path)’ does not exist.")
      }
    }
  }
}
