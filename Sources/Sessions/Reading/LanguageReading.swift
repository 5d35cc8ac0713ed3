import MethodDocument

/// Reads language tags.
struct LanguageReading {
  private let findings: Findings

  init(_ findings: Findings) {
    self.findings = findings
  }

  /// The session's languages: one, or two that differ; Dutch where the file does not say.
  func languages(_ node: PositionedNode?) -> [String] {
    guard let node, !node.isEmpty else { return ["nl"] }
    if node.mapping != nil {
      findings.add(FieldProblem.wrongShape(expected: .text, found: node.shape), at: node)
      return ["nl"]
    }
    let items = node.sequence ?? [node]
    let tags = items.compactMap(tag)
    if tags.count == items.count, !(1...2).contains(tags.count) || Set(tags).count < tags.count {
      findings.add(FieldProblem.wrongNumberOfLanguages, at: node)
    }
    return tags.isEmpty ? ["nl"] : tags
  }

  /// A tag of the usual form (BCP 47): a language, and perhaps a script and a region.
  func tag(_ node: PositionedNode) -> String? {
    guard let word = node.scalar?.trimmed else {
      findings.add(FieldProblem.wrongShape(expected: .text, found: node.shape), at: node)
      return nil
    }
    if Self.isTag(word) { return word }
    findings.add(FieldProblem.notALanguage(found: findings.shown(word, at: node)), at: node)
    return nil
  }

  static func isTag(_ word: String) -> Bool {
    word.wholeMatch(of: /[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*/) != nil
  }
}
