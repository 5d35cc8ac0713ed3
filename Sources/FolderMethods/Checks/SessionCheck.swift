import MethodDocument
import MethodKit

/// Something that a method says of a session where a condition holds.
struct SessionCheck: Sendable {
  enum Moment: String, CaseIterable, Sendable { case prepare, summary }

  /// Looked at for each item of a list, which the condition and the words may name.
  var each: Expression?
  var name: String
  var condition: Expression
  var severity: Diagnostic.Severity
  /// Nil at both moments.
  var moment: Moment?
  var message: [String: TextTemplate]
  var hint: [String: TextTemplate]
  /// The field of the session that it is about.
  var field: String?

  /// What it says; nothing where the condition does not hold.
  func diagnostics(in scope: Scope) -> [Diagnostic] {
    guard let each else { return [diagnostic(in: scope)].compactMap { $0 } }
    return (each.value(in: scope).list ?? []).enumerated().compactMap { index, item in
      diagnostic(in: scope.adding(name, item).adding("n", .int(index + 1)))
    }
  }

  private func diagnostic(in scope: Scope) -> Diagnostic? {
    guard condition.value(in: scope).isTrue else { return nil }
    return Diagnostic(
      severity, "method-check", Self.wording(message, in: scope),
      hint: hint.isEmpty ? nil : Self.wording(hint, in: scope), field: field)
  }

  static func wording(_ words: [String: TextTemplate], in scope: Scope) -> Wording {
    func text(_ language: String) -> String {
      guard let template = words[language] ?? words["en"] ?? words.values.first else { return "" }
      return scope.filled(template)?.plain ?? template.words
    }
    return Wording(nl: text("nl"), en: text("en"))
  }
}
