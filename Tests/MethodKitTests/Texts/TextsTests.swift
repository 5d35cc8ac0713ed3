import MethodKit
import Testing

@Suite struct TextsTests {
  private let reporter = Reporter()

  private func texts(_ table: [String: String], language: String = "nl") -> Texts {
    let session: Value = [
      "title": "Ons huis", "date": "2014-05-13", "start": "14:00", "duration": 85,
      "theme": "{{n}} en {{session.title}}",
    ]
    return Texts(
      table, language: language, session: SessionDetails(session), reporter: reporter)
  }

  @Test func argumentsAndSessionAreFilledIn() {
    let t = texts(["vote": "{{n}} stemmen op {{ session.title }}, {{session.date}}"])
    #expect(t["vote", ["n": "3"]] == "3 stemmen op Ons huis, dinsdag 13 mei 2014")
    #expect(reporter.diagnostics.isEmpty)
  }

  @Test func theEndOfTheSessionFollowsFromStartAndDuration() {
    let t = texts(["when": "Van {{session.start}} tot {{session.end}}"])
    #expect(t["when"] == "Van 14.00 uur tot 15.25 uur")
  }

  @Test func aParticipantsNameStaysAFieldForTheHost() {
    let t = texts(["hello": "Dag {{participant.name}}!"])
    #expect(t["hello"] == Text([.text("Dag "), .field("participant.name"), .text("!")]))
  }

  @Test func whatTheSessionSaysIsNotReadAsATemplate() {
    let t = texts(["theme": "Thema: {{session.theme}}"])
    #expect(t["theme", ["n": "9"]] == "Thema: {{n}} en {{session.title}}")
  }

  @Test func aMissingTextIsMarkedAndReportedOnce() {
    let t = texts([:], language: "tr")
    #expect(t["base.title"] == "⟦base.title⟧")
    #expect(t.string("base.title") == "⟦base.title⟧")
    #expect(reporter.diagnostics.map(\.code) == ["missing-translation"])
    #expect(reporter.diagnostics.first?.severity == .error)
    #expect(reporter.diagnostics.first?.message.nl.contains("‘base.title’") == true)
    #expect(reporter.diagnostics.first?.message.nl.contains("‘tr’") == true)
  }

  @Test func aNameThatNothingFillsInIsMarkedAndReported() {
    let t = texts(["a": "Kies {{aantal}}"])
    #expect(t["a"] == "Kies ⟦aantal⟧")
    #expect(reporter.diagnostics.map(\.code) == ["unknown-name-in-text"])
  }

  @Test func aFieldThatTheSessionLeavesOpenBecomesALineToWriteOn() {
    let t = texts(["where": "Plaats: {{session.location}}"])
    #expect(t.string("where").hasSuffix("……"))
    #expect(reporter.diagnostics.map(\.severity) == [.warning])
  }

  @Test func aListIsReadUpToItsFirstGap() {
    let t = texts(["say.1": "Een", "say.2": "Twee {{n}}", "say.4": "Vier"])
    #expect(t.list("say", ["n": "keer"]) == ["Een", "Twee keer"])
  }

  @Test func anEmptyListIsReported() {
    #expect(texts([:]).list("say") == ["⟦say.1⟧"])
    #expect(reporter.diagnostics.count == 1)
  }

  @Test func aLoneBraceIsAnOrdinaryCharacter() {
    #expect(texts(["a": "{{ open en } dicht"])["a"] == "{{ open en } dicht")
  }

  @Test(arguments: [
    ("nl", 1, "een"), ("nl", 0, "0 veel"), ("nl", 5, "5 veel"),
    ("ar", 2, "twee"), ("ar", 5, "5 enkele"), ("ar", 11, "11 veel"), ("ar", 103, "103 enkele"),
  ])
  func aNumberTakesTheFormOfItsLanguage(language: String, number: Int, words: String) {
    let t = texts(
      ["q.one": "een", "q.two": "twee", "q.few": "{{n}} enkele", "q.other": "{{n}} veel"],
      language: language)
    #expect(t.counted("q", number).plain == words)
  }
}
