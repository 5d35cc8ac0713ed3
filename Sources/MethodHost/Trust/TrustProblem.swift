public import MethodDocument

/// What a person should know when a program by somebody else was let through.
public enum TrustProblem: Problem, Hashable {
  /// It runs without a sandbox.
  case notShutIn(method: String, Confinement.Obstacle)
  case cannotRemember(String, reason: String)
  /// There is no home.
  case nowhereToRemember

  public var severity: Diagnostic.Severity {
    switch self {
    // Whoever trusted it was told; ‘--strict’ need not stop on it every time.
    case .notShutIn: .note
    case .cannotRemember, .nowhereToRemember: .warning
    }
  }

  public var code: String {
    switch self {
    case .notShutIn: "method-not-shut-in"
    case .cannotRemember, .nowhereToRemember: "trust-not-kept"
    }
  }
}
