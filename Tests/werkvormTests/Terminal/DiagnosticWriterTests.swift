import MethodDocument
import Testing

@testable import werkvorm

@Suite("A diagnostic on the terminal")
struct DiagnosticWriterTests {
  private let diagnostic = Diagnostic(
    .error, "unknown-key",
    Wording(nl: "‘titel’ bestaat hier niet.", en: "‘titel’ is not known here."),
    hint: Wording(nl: "Bedoelt u ‘title’?", en: "Did you mean ‘title’?"),
    at: Place(file: "sessie.yaml", line: 12, column: 3, excerpt: "  titel: Ons huis", length: 5))

  @Test("says the place, what is wrong, where in the line, and what to do")
  func dutch() {
    #expect(
      DiagnosticWriter(language: .nl, hasColour: false).text(diagnostic) == """
        sessie.yaml:12:3: fout: ‘titel’ bestaat hier niet.
          12 |   titel: Ons huis
             |   ^~~~~
          → Bedoelt u ‘title’?
        """)
  }

  @Test("is coloured only where that is wanted")
  func colour() {
    let plain = DiagnosticWriter(language: .en, hasColour: false).text(diagnostic)
    let coloured = DiagnosticWriter(language: .en, hasColour: true).text(diagnostic)
    #expect(!plain.contains("\u{1B}"))
    #expect(coloured.contains("\u{1B}[1;31merror\u{1B}[0m"))
  }

  @Test("is counted with the others")
  func summary() {
    let warning = Diagnostic(.warning, "x", Wording(verbatim: "x"))
    let writer = DiagnosticWriter(language: .nl, hasColour: false)
    #expect(writer.summary([diagnostic, diagnostic, warning]) == "2 fouten, 1 waarschuwing")
    #expect(writer.summary([diagnostic]) == "1 fout")
    #expect(writer.summary([]) == nil)
  }
}
