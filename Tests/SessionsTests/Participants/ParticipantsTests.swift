import Foundation
import MethodDocument
import Testing

@testable import Sessions

@Suite("Participants")
struct ParticipantsTests {
  private func table(_ text: String) -> ParticipantTable {
    ParticipantTable(Data(text.utf8), named: "deelnemers.csv")
  }

  @Test("stand in the session file itself")
  func readsInline() throws {
    let session = try Sample.load(
      Sample.start
        + """
        participants:
          - { name: Mevrouw A., role: bewoner, language: nl }
          - { name: Nee, consent: yes, visibility: public }
        """)
    #expect(session.participants.map(\.name) == ["Mevrouw A.", "Nee"])
    #expect(session.participants.map(\.reach) == [nil, .public])
  }

  @Test(
    "or in a table, whoever made it",
    arguments: [
      "naam,rol,taal\nMevrouw A.,bewoner,nl\nDe heer B.,,tr\n",
      "naam;rol;taal\r\nMevrouw A.;bewoner;nl\r\nDe heer B.;;tr\r\n",
      "\u{FEFF}Name;Role;Language\nMevrouw A.;bewoner;nl\n\nDe heer B.;;tr",
      "taal;naam;functie\nnl;\"Mevrouw A.\";\"bewoner\"\ntr;De heer B.;\n",
      "name\trole\tlanguage\nMevrouw A.\tbewoner\tnl\nDe heer B.\t\ttr\n",
    ])
  func readsTables(text: String) {
    let table = table(text)
    #expect(table.problems == [])
    #expect(table.participants.map(\.name) == ["Mevrouw A.", "De heer B."])
    #expect(table.participants.map(\.role) == ["bewoner", nil])
    #expect(table.participants.map(\.language) == ["nl", "tr"])
  }

  @Test("with quotation marks, separators and line ends within a cell")
  func readsQuotedCells() {
    let table = table(
      "naam;rol\n\"Jan \"\"de\"\" Wit; senior\";\"vrijwilliger\nen buur\"\nPiet;x\n")
    #expect(table.problems == [])
    #expect(table.participants.map(\.name) == ["Jan \"de\" Wit; senior", "Piet"])
    #expect(table.participants.first?.role == "vrijwilliger\nen buur")
  }

  @Test("in Windows-1252, as an old Excel writes")
  func readsWindows1252() {
    let bytes =
      Data("naam;rol\nRen".utf8) + [0xE9] + Data(";pati".utf8) + [0xEB] + Data("nt\n".utf8)
    let table = ParticipantTable(bytes, named: "a.csv")
    #expect(table.participants.map(\.name) == ["René"])
    #expect(table.participants.map(\.role) == ["patiënt"])
  }

  @Test("with consent in Dutch")
  func readsConsent() {
    let table = table(
      "naam;toestemming;zichtbaarheid\nA;ja;iedereen\nB;nee;openbaar\nC;ja;\nD;ja;groep\n")
    #expect(table.problems == [])
    #expect(table.participants.map(\.reach) == [.public, nil, .group, .group])
  }

  @Test(
    "with a place for every problem, and no name in it",
    arguments: [
      ("naam;👉rool\nJansen;x\n", ["table-unknown-column"]),
      ("👉Jansen;bewoner\nPietersen;bewoner\n", ["table-unknown-column"]),
      ("naam;👉naam\nJansen;x\n", ["table-column-twice"]),
      ("naam;rol\n👉;bewoner\n", ["missing-key"]),
      ("naam;taal\nJansen;👉Nederlands\n", ["not-a-language"]),
      ("naam;toestemming\nJansen;👉misschien\n", ["not-a-bool"]),
      ("naam;zichtbaarheid\nJansen;👉grop\n", ["unknown-choice"]),
      ("naam;rol\nJansen;bewoner;👉extra\n", ["table-too-many-cells"]),
      ("naam;rol\nA;b\n👉\"Jansen;bewoner\n", ["table-open-quotation"]),
      ("", ["table-no-header"]),
    ])
  func placesProblems(marked: String, codes: [String]) {
    let text = MarkedText(marked)
    let problems = table(text.text).problems
    let wanted = zip(codes, text.places).map { "\($0) \($1)" }
    #expect(wanted.allSatisfy(problems.map(\.summary).contains))
    #expect(Set(codes).isSubset(of: problems.map(\.code)))
    #expect(problems.allSatisfy { !$0.everything.contains("Jansen") })
    #expect(problems.allSatisfy { !$0.everything.contains("Pietersen") })
  }

  @Test("of a table stay inside the folder")
  func staysInside() throws {
    for path in ["../deelnemers.csv", "/etc/passwd", "sub/../../x.csv", "~/x.csv"] {
      let codes = Sample.problems(Sample.start + "participants: { file: \(path) }\n").map(\.code)
      #expect(codes == ["path-leaves-folder"] || codes == ["path-is-absolute"], "\(path)")
    }
  }

  @Test("of a table are named by the table's own place")
  func namesTable() throws {
    let problems = Sample.problems(
      Sample.start + "participants: { file: deelnemers.csv }\n",
      files: ["deelnemers.csv": "naam;toestemming\nA;ja\nB;soms\n"])
    #expect(
      problems.map { "\($0.place?.file ?? "") \($0.summary)" } == ["deelnemers.csv not-a-bool 3:3"])
  }

  @Test("may be many, but not without bound")
  func boundsRows() {
    let rows = { (count: Int) in "naam\n" + (1...count).map { "P\($0)\n" }.joined() }
    #expect(table(rows(5_000)).participants.count == 5_000)
    #expect(table(rows(5_001)).problems.map(\.code) == ["table-too-many-rows"])
  }
}
