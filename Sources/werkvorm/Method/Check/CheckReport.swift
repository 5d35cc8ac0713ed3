import MethodDocument
import MethodTestKit

/// What ‘method check’ says in the end.
struct CheckReport {
  private let console: Console
  private let candidate: Candidate
  private let sheets: Int
  private let written: [String]
  private let diagnostics: [Diagnostic]
  /// The diagnostics of the print, by what they were before they were judged.
  private let limits: [Wording?]

  /// - Parameters:
  ///   - sheets: How many were printed.
  ///   - written: The files that were approved.
  init(
    console: Console, candidate: Candidate, sheets: Int, written: [String],
    diagnostics: [Diagnostic], findings: VariantFindings, isStrict: Bool
  ) {
    self.console = console
    self.candidate = candidate
    self.sheets = sheets
    self.written = written
    limits = diagnostics.map(findings.limits)
    self.diagnostics = diagnostics.map { diagnostic in
      var diagnostic = diagnostic
      if isStrict, diagnostic.severity == .warning { diagnostic.severity = .error }
      return diagnostic
    }
  }

  var hasErrors: Bool { diagnostics.hasErrors }

  func show() {
    let writer = DiagnosticWriter(language: console.language, hasColour: console.hasColour)
    for (diagnostic, limits) in zip(diagnostics, limits) {
      console.warn(writer.text(diagnostic))
      if let limits { console.warn("  (\(limits.text(in: console.language)))") }
    }
    for file in written {
      console.tell(Wording(nl: "\(file): goedgekeurd", en: "\(file): approved"))
    }
    let problems =
      writer.summary(diagnostics)
      ?? Wording(nl: "geen problemen", en: "no problems").text(in: console.language)
    console.tell(summary(problems))
  }

  private func summary(_ problems: String) -> Wording {
    let examples = candidate.examples.count
    let languages = candidate.method.manifest.languages.joined(separator: ", ")
    let statements = Statement.all.count
    return Wording(
      nl: "\(candidate.method.id): \(examples) \(examples == 1 ? "voorbeeld" : "voorbeelden") in "
        + "\(languages), \(sheets) vellen, op \(statements) punten bekeken: \(problems)",
      en: "\(candidate.method.id): \(examples) \(examples == 1 ? "example" : "examples") in "
        + "\(languages), \(sheets) sheets, \(statements) points looked at: \(problems)")
  }
}
