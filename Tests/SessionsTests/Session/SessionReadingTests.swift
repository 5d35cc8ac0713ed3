import MethodDocument
import Testing

@testable import Sessions

@Suite("What a session file says")
struct SessionReadingTests {
  @Test("A scalar means what its field makes of it")
  func readsByType() throws {
    let session = try Sample.load(
      """
      method: sample
      language: no
      session: { title: 14:00, start: 9.30, expected: "7", duration: 075 }
      input: { senses: nee, rounds: "2", frame: NOW-DREAM }
      results:
        dream: yes
        collages:
          - { caption: no, sharing: yes }
          - { caption: null, sharing: No }
      """)
    #expect(session.languages == ["no"])
    #expect(session.details.title == "14:00")
    #expect(session.details.start == "09:30")
    #expect(session.details.expected == 7)
    #expect(session.details.duration == 75)
    #expect(session.input == ["senses": false, "rounds": 2, "frame": "now-dream"])
    #expect(session.results["dream"] == "yes")
    #expect(
      session.results["collages"]
        == [["caption": "no", "sharing": "yes"], ["caption": "null", "sharing": "no"]])
  }

  @Test("What is left out has its default")
  func fillsDefaults() throws {
    let session = try Sample.load(Sample.start)
    #expect(session.languages == ["nl"])
    #expect(session.print == PrintSettings())
    #expect(session.details.audience == .clients)
    #expect(session.details.duration == 60)
    #expect(session.input == ["frame": "single", "senses": true])
    #expect(session.results.isEmpty)
    #expect(!session.hasResults)
    #expect(session.attendance == Attendance(participants: 4, listeners: 0, facilitators: 1))
  }

  @Test("Without consent or approval, a quote has neither")
  func quotesHaveNoConsentByDefault() throws {
    let session = try Sample.load(Sample.start + "results: { quotes: [{ text: x }] }\n")
    let quote = session.results["quotes"]?.list?.first
    #expect(quote?["consent"] == false)
    #expect(quote?["approved"] == false)
    #expect(quote?["visibility"] == "group")
  }

  @Test("`by` may be words or a date")
  func readsBy() throws {
    let session = try Sample.load(
      Sample.start
        + "results: { agreements: [{ what: x, by: na de zomer }, { what: y, by: 2014-09-01 }] }\n")
    let agreements = session.results["agreements"]?.list
    #expect(agreements?.map { $0["by"]?.text } == ["na de zomer", "2014-09-01"])
    #expect(agreements?.first?["status"] == "todo")
  }

  @Test("A facilitator who stands above clients is a warning, and so is an odd group")
  func warns() throws {
    let text = MarkedText(
      """
      method: sample
      session:
        title: x
        expected: 👉12
        facilitators:
          - { name: A, hierarchical: no }
          - { name: B, hierarchical: 👉yes }
      """)
    let warnings = try Sample.load(text.text).warnings
    #expect(warnings.allSatisfy { $0.severity == .warning })
    #expect(
      warnings.map(\.summary)
        == zip(["group-size", "hierarchical-facilitator"], text.places).map { "\($0) \($1)" })
  }

  @Test("Command options change how it is printed")
  func printsAsTold() throws {
    var session = try Sample.load(Sample.start)
    session.print.ink = .saver
    #expect(ConsentGate(audience: .group).admit(session).print.ink == .saver)
  }

  @Test("A text on a sheet is found in the file")
  func findsTexts() throws {
    let session = try Sample.load(
      """
      method: sample
      session: { title: Proef }
      input:
        questions: [Hoe gaat het?, "Wat \\"nu\\"?", Wie?]
      results:
        quotes:
          - { text: "Een geheim.", consent: false }
          - { text: "Een naam.", consent: true, visibility: public }
      """)
    let sources = ConsentGate(audience: .public).admit(session).sources
    let question = try #require(sources.place(of: "Wat \"nu\"?"))
    #expect((question.line, question.column, question.length) == (4, 30, 13))
    let quote = try #require(sources.place(of: "Een naam."))
    #expect((quote.line, quote.column, quote.length) == (8, 15, 11))
    #expect(quote.excerpt == "    ··········\"Een naam.\"" + String(repeating: "·", count: 37))
    #expect(sources.place(of: "Een geheim.") == nil)
  }
}
