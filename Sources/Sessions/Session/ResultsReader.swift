import MethodDocument

/// Reads `results`: what every method shares, and the method's own.
struct ResultsReader {
  private let findings: Findings
  private let reader: FieldReader

  init(_ findings: Findings, _ reader: FieldReader) {
    self.findings = findings
    self.reader = reader
  }

  /// Empty where the session still has to be held.
  func results(_ node: PositionedNode?, schema: MethodSchema) -> [String: Value] {
    guard let node, !node.isEmpty, node.mapping?.isEmpty != true else { return [:] }
    let path = FieldPath("results")
    var results = reader.record(
      node, fields: schema.allResults, path: path, ignoring: [SharedFields.countsKey])
    if let counts = node[SharedFields.countsKey], !counts.isEmpty {
      results[SharedFields.countsKey] = self.counts(counts)
    }
    for quote in node["quotes"]?.sequence ?? [] {
      if let language = quote["language"], !language.isEmpty {
        _ = LanguageReading(findings).tag(language)
      }
    }
    for agreement in node["agreements"]?.sequence ?? [] { checkDate(agreement["by"]) }
    return results
  }

  /// How many people came, by role; the roles are the file's own words.
  private func counts(_ node: PositionedNode) -> Value? {
    guard let entries = node.mapping else {
      findings.add(FieldProblem.wrongShape(expected: .record, found: node.shape), at: node)
      return nil
    }
    var counts: [String: Value] = [:]
    for entry in entries {
      let field = SharedFields.count(of: entry.key)
      if entry.value.isEmpty { continue }
      counts[entry.key] = reader.value(
        entry.value, as: field, path: FieldPath("results", SharedFields.countsKey, entry.key))
    }
    return .record(counts)
  }

  /// `by` may be words (“na de zomer”), but what looks like a date has to be one.
  private func checkDate(_ node: PositionedNode?) {
    guard let node, let word = node.scalar?.trimmed, ScalarReading.looksLikeDate(word),
      ScalarReading.date(word) == nil
    else { return }
    findings.add(
      FieldProblem.notADate(
        found: findings.shown(word, at: node), meant: ScalarReading.suggestedDate(word)),
      at: node)
  }
}
