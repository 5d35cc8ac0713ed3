import MethodKit

/// What may be wrong with a dream image session.
enum DreamProblem: Problem {
  /// There are no results that a summary could be made of.
  case nothingToSummarise
  /// More votes than everyone together could give.
  case moreVotesThanDots(votes: Int, dots: Int)

  var severity: Diagnostic.Severity {
    switch self {
    case .nothingToSummarise: .error
    case .moreVotesThanDots: .warning
    }
  }

  var code: String {
    switch self {
    case .nothingToSummarise: "nothing-to-summarise"
    case .moreVotesThanDots: "more-votes-than-dots"
    }
  }
}
