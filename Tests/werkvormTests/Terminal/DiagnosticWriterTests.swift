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

  @Test(
    "underlines nothing that is not in the line",
    arguments: [(1, Int.max), (Int.max, 1), (.max, .max), (3, -5), (-2, 2)])
  func caret(_ column: Int, _ length: Int) {
    var diagnostic = diagnostic
    diagnostic.place?.column = column
    diagnostic.place?.length = length
    let text = DiagnosticWriter(language: .nl, hasColour: false).text(diagnostic)
    #expect(text.split(separator: "\n").allSatisfy { $0.count < 100 })
  }

  @Test("shows what could steer a terminal, and lets no word pass for a line of its own")
  func hostile() {
    let hostile = Diagnostic(
      .warning, "x", Wording(verbatim: "a\u{1B}]52;c;aGFsbG8=\u{7}\nsessie.yaml: fout: vals"),
      hint: Wording(verbatim: "\u{202E}om"),
      at: Place(file: "a\nb.yaml", line: 1, column: 1, excerpt: "\u{1B}[2Jx\u{2028}", length: 1))
    #expect(
      DiagnosticWriter(language: .nl, hasColour: false).text(hostile) == """
        a␊b.yaml:1:1: let op: a␛]52;c;aGFsbG8=␇
          sessie.yaml: fout: vals
          1 | ␛[2Jx\u{FFFD}
            | ^
          → \u{FFFD}om
        """)
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
