import MethodDocument
import Testing

@testable import Sessions

@Suite("A session file's problems")
struct SessionProblemsTests {
  @Test("All are reported at once, each at its place")
  func reportsAll() {
    let (got, wanted) = Sample.reports(
      """
      method: sample
      👉languag: nl
      session:
        title: Proef
        👉organisaton: Huis
        date: 👉13-05-2014
        start: 👉25:00
        duration: 👉een uur
        audience: 👉client
        expected: 👉0
      print: { size: 👉huge, 👉inks: grey }
      input:
        frame: 👉now-dreem
        questions: 👉[een]
        rounds: 👉7
        senses: 👉misschien
      results:
        follow-up: 👉2014-02-30
        👉quots: []
      """,
      "unknown-key", "unknown-key", "not-a-date", "not-a-time", "not-a-number", "unknown-choice",
      "number-out-of-range", "unknown-choice", "unknown-key", "unknown-choice",
      "wrong-number-of-items", "number-out-of-range", "not-a-bool", "not-a-date", "unknown-key")
    #expect(got == wanted)
  }

  @Test(
    "One mistake at a time",
    arguments: [
      ("method: 👉collage\nsession: { title: x }\n", "unknown-method"),
      ("method: 👉sampel\nsession: { title: x }\n", "unknown-method"),
      ("👉session: { title: x }\n", "missing-key"),
      ("👉method: sample\n", "missing-key"),
      ("method: sample\nsession: 👉{ theme: x }\n", "missing-key"),
      ("method: sample\nsession: { 👉title: }\n", "missing-key"),
      ("method: sample\nsession: 👉[title]\n", "wrong-shape"),
      ("👉- method\n", "wrong-shape"),
      ("👉een tekst\n", "wrong-shape"),
      (Sample.start + "language: 👉Nederlands\n", "not-a-language"),
      (Sample.start + "language: 👉[nl, tr, ar]\n", "wrong-number-of-languages"),
      (Sample.start + "language: 👉[nl, nl]\n", "wrong-number-of-languages"),
      (Sample.start + "input: { questions: 👉een }\n", "wrong-shape"),
      (Sample.start + "input:\n  questions: [a, b, 👉c: d]\n", "colon-in-text"),
      (Sample.start + "input: { report-by: 👉14 mei 2014 }\n", "not-a-date"),
      (Sample.start + "input: { pictures: [👉../geheim.jpg] }\n", "path-leaves-folder"),
      (Sample.start + "input: { pictures: [👉/etc/passwd] }\n", "path-is-absolute"),
      (Sample.start + "input: { pictures: [👉tuin.jpg] }\n", "missing-file"),
      (Sample.start + "results: { counts: { bewoners: 👉veel } }\n", "not-a-number"),
      (Sample.start + "results: { counts: { bewoners: 👉-1 } }\n", "number-out-of-range"),
      (Sample.start + "results:\n  quotes:\n    - 👉{ role: bewoner }\n", "missing-key"),
      (
        Sample.start + "results:\n  quotes:\n    - { text: x, language: 👉Nederlands }\n",
        "not-a-language"
      ),
      (
        Sample.start + "results:\n  agreements:\n    - { what: x, by: 👉31-02-2014 }\n",
        "not-a-date"
      ),
    ])
  func reportsOne(marked: String, code: String) {
    let (got, wanted) = Sample.reports(marked, code)
    #expect(got == wanted)
  }

  @Test("A slip of the keyboard is told with the word that was meant")
  func namesNearest() throws {
    let problems = Sample.problems(
      "method: smaple\nsesion: { title: x }\nprint: { ink: gray }\n")
    let hints = problems.compactMap(\.hint?.en)
    #expect(hints.contains { $0.hasPrefix("Did you mean “sample”?") })
    #expect(hints.contains { $0.hasPrefix("Did you mean “session”?") })
    #expect(hints.contains { $0.hasPrefix("Did you mean “grey”? It can be: colour, grey, saver") })
    #expect(problems.allSatisfy { !$0.message.nl.isEmpty && !$0.message.en.isEmpty })
  }

  @Test("A date in another order is told as it should be")
  func suggestsDates() throws {
    let problems = Sample.problems(
      "method: sample\nsession: { title: x, date: 13 mei 2014 }\n")
    #expect(problems.first?.hint?.en == "Did you mean 2014-05-13?")
  }

  @Test("The excerpt is the line itself, and the caret is as wide as the word")
  func givesExcerpts() throws {
    let place = try #require(
      Sample.problems("method: sample\nsession: { title: x }\nprint: { ink: gray }\n").first?.place)
    #expect(place.excerpt == "print: { ink: gray }")
    #expect((place.file, place.line, place.column, place.length) == ("session.yaml", 3, 15, 4))
  }
}
