import MethodKit

/// What may be amiss with the content of either meeting.
enum PanelProblem {
  /// Meeting 2 starts from the bottlenecks that the panel released, and there are none.
  case nothingReleased
  case noFindings(Meeting.Kind)
}

extension PanelProblem: Problem {
  var severity: Diagnostic.Severity { .warning }

  var code: String {
    switch self {
    case .nothingReleased: "nothing-released"
    case .noFindings: "no-findings"
    }
  }
}
