public import MethodDocument

/// The one way out for what a session holds: lets through what may reach an audience.
///
/// A record with `consent` needs it, and a `visibility` that reaches (session-format.md); a record
/// with a gate of its own needs the right word. What is held back is counted, never shown.
public struct ConsentGate: Sendable {
  public let audience: Audience

  public init(audience: Audience) {
    self.audience = audience
  }

  /// The session as this audience may know it.
  public func admit(_ session: Session) -> GatedSession {
    let roles = RoleGate(counts: session.results[SharedFields.countsKey], audience: audience)
    var input = RecordGate(audience: audience, roles: roles)
    var results = input
    let inputPath = FieldPath("input")
    let resultsPath = FieldPath("results")
    let schema = session.method
    // A picture that is refused once is refused wherever it stands.
    let refused =
      input.refusedFiles(session.input, schema.input)
      .union(results.refusedFiles(session.results, schema.allResults))
    input.refused = refused
    results.refused = refused

    let admittedInput = input.admit(session.input, schema.input, at: inputPath)
    var admittedResults = results.admit(session.results, schema.allResults, at: resultsPath)
    if let counts = admittedResults[SharedFields.countsKey] {
      admittedResults[SharedFields.countsKey] = roles.admit(counts)
    }
    var sources = session.sources
    sources.remove(under: input.withheld.union(results.withheld))
    let admittedFiles = input.files.union(results.files)
    let nameCheck = NameCheck(session.participants, audience: audience)
    return GatedSession(
      audience: audience, session: session, input: .record(admittedInput),
      results: .record(admittedResults),
      heldBack: input.heldBack.merging(results.heldBack) { _, results in results },
      files: session.files.filter { admittedFiles.contains($0.relative) }, sources: sources,
      warnings: nameCheck.warnings(in: sources))
  }
}
