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
        + ": \(diagnostic.message.text(in: language))"
    ]
    if let place = diagnostic.place, let excerpt = place.excerpt, place.line > 0 {
      let number = String(place.line)
      let margin = String(repeating: " ", count: number.count)
      lines.append("  \(number) | \(excerpt)")
      if place.column > 0 {
        let marks = "^" + String(repeating: "~", count: max(place.length, 1) - 1)
        let lead = String(repeating: " ", count: place.column - 1)
        lines.append("  \(margin) | \(lead)\(coloured(marks, code(diagnostic.severity)))")
      }
    }
    if let hint = diagnostic.hint { lines.append("  → \(hint.text(in: language))") }
    return lines.joined(separator: "\n")
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
    let parts = [place.file] + [place.line, place.column].filter { $0 > 0 }.map(String.init)
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
