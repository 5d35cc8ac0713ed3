import MethodKit

/// What may be amiss with a mirror meeting's content.
enum MeetingProblem {
  /// Listeners should be at least as many as clients (dexpeditie.nl).
  case fewListeners(listeners: Int, clients: Int)
  case noFindings
}

extension MeetingProblem: Problem {
  var severity: Diagnostic.Severity { .warning }

  var code: String {
    switch self {
    case .fewListeners: "few-listeners"
    case .noFindings: "no-findings"
    }
  }
}
