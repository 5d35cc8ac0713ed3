import MethodDocument

/// Writes a diagnostic as a person reads it: the place, what is wrong, the line with a caret, and
/// what to do.
struct DiagnosticWriter {
  let language: WordingLanguage
  let hasColour: Bool

  func text(_ diagnostic: Diagnostic) -> String {
    var lines = [
      place(diagnostic.place)
        + coloured(word(diagnostic.severity), code(diagnostic.severity))
        + ": \(shown(diagnostic.message))"
    ]
    if let place = diagnostic.place, let excerpt = place.excerpt, place.line > 0 {
      let number = String(place.line)
      let margin = String(repeating: " ", count: number.count)
      lines.append("  \(number) | \(excerpt.onTerminal())")
      if place.column > 0 {
        let (lead, marks) = caret(under: excerpt, place)
        lines.append("  \(margin) | \(lead)\(coloured(marks, code(diagnostic.severity)))")
      }
    }
    if let hint = diagnostic.hint { lines.append("  → \(shown(hint))") }
    return lines.joined(separator: "\n")
  }

  /// Words of whoever; a line after the first is set in, so that it cannot pass for a diagnostic.
  private func shown(_ wording: Wording) -> String {
    wording.text(in: language).linesOnTerminal
      .split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated().map { $0 > 0 && !$1.isEmpty ? "  \($1)" : "\($1)" }
      .joined(separator: "\n")
  }

  /// Spaces and marks within the excerpt, or right after it.
  private func caret(under excerpt: String, _ place: Place) -> (lead: String, marks: String) {
    let start = (0...excerpt.count).nearest(to: place.column - 1)
    let length = (1...max(excerpt.count - start, 1)).nearest(to: place.length)
    return (
      String(repeating: " ", count: start), "^" + String(repeating: "~", count: length - 1)
    )
  }

  /// How many there are of each kind; nil where there are none.
  func summary(_ diagnostics: [Diagnostic]) -> String? {
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count { $0.severity == .warning }
    let parts = [
      errors == 0
        ? nil : counted(errors, Wording(nl: "fout", en: "error"), plural: ("fouten", "errors")),
      warnings == 0
        ? nil
        : counted(
          warnings, Wording(nl: "waarschuwing", en: "warning"),
          plural: ("waarschuwingen", "warnings")),
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private func counted(_ number: Int, _ one: Wording, plural: (String, String)) -> String {
    let many = Wording(nl: plural.0, en: plural.1)
    return "\(number) \((number == 1 ? one : many).text(in: language))"
  }

  private func place(_ place: Place?) -> String {
    guard let place else { return "" }
    let parts =
      [place.file.onTerminal()] + [place.line, place.column].filter { $0 > 0 }.map(String.init)
    return parts.joined(separator: ":") + ": "
  }

  private func word(_ severity: Diagnostic.Severity) -> String {
    let wording =
      switch severity {
      case .error: Wording(nl: "fout", en: "error")
      case .warning: Wording(nl: "let op", en: "warning")
      case .note: Wording(nl: "opmerking", en: "note")
      }
    return wording.text(in: language)
  }

  /// Colours of a terminal (ECMA-48): red, yellow, blue; bold.
  private func code(_ severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: "1;31"
    case .warning: "1;33"
    case .note: "1;34"
    }
  }

  private func coloured(_ text: String, _ code: String) -> String {
    hasColour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
