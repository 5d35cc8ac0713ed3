public import MethodDocument

/// Why the phases cannot be laid on the clock; its place is the session's duration.
public enum PhaseScheduleProblem: Problem, Error, Hashable {
  case tooShort(minutes: Int, phases: Int)
  case tooLong(minutes: Int)

  public var code: String {
    switch self {
    case .tooShort: "duration-too-short"
    case .tooLong: "duration-too-long"
    }
  }
}
