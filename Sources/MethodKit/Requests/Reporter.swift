public import MethodDocument

/// Collects what is wrong with the content while sheets are made; the same problem counts once.
public final class Reporter {
  public private(set) var diagnostics: [Diagnostic] = []
  private var seen: Set<Diagnostic> = []

  public init() {}

  public func report(_ diagnostic: Diagnostic) {
    if seen.insert(diagnostic).inserted { diagnostics.append(diagnostic) }
  }

  public func report(_ problem: some Problem) {
    report(problem.diagnostic())
  }
}
