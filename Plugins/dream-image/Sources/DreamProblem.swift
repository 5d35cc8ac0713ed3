import MethodKit

/// What may be wrong with a dream image session.
enum DreamProblem: Problem {
  /// There are no results that a summary could be made of.
  case nothingToSummarise

  var code: String {
    switch self {
    case .nothingToSummarise: "nothing-to-summarise"
    }
  }
}
