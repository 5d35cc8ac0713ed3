import MethodDocument
import Sessions
import Testing

@testable import FolderMethods

@Suite("What a folder says of a session") struct ChecksTests {
  private let folder = Folder(
    texts: ["title": "Titel"],
    input: [
      FieldSchema(
        "stages", .list, element: .record,
        fields: [FieldSchema("n", .int), FieldSchema("done", .bool)])
    ],
    results: [
      FieldSchema(
        "wishes", .list, element: .record,
        fields: [FieldSchema("text", .text), FieldSchema("date", .date)])
    ])

  private let held = """
    sheets:
      - id: plan
        title: title
        reader: table
        hold:
          until: input.stages | where n 3 | where done yes
          why: { nl: Eerst stap 3., en: Step 3 first. }
        blocks: [ { text: title } ]
    """

  @Test("holds a sheet back until its condition is met, and says why")
  func hold() throws {
    let early = try folder.method(held).prepare(folder.request(["stages": [["n": 1]]]))
    #expect(early.sheets.isEmpty)
    #expect(early.diagnostics.map(\.code) == ["sheet-held"])
    #expect(early.diagnostics.map(\.severity) == [.warning])
    #expect(early.diagnostics.first?.message.nl.contains("Eerst stap 3.") == true)
    #expect(early.diagnostics.first?.hint?.en.contains("--even-so") == true)
    let ready = folder.request(["stages": [["n": 3, "done": true]]])
    #expect(try folder.method(held).prepare(ready).sheets.map(\.id) == ["plan"])
  }

  @Test("prints a held sheet where that is wanted even so")
  func evenSo() throws {
    let answer = try folder.method(held).prepare(folder.request(evenSo: true))
    #expect(answer.sheets.map(\.id) == ["plan"])
    #expect(answer.diagnostics.isEmpty)
  }

  @Test("warns of each item that its check is about, with the item’s words")
  func eachItem() throws {
    let yaml = """
      checks:
        - each: results.wishes
          as: wish
          when: wish.date < session.date
          at: results.wishes
          say: { nl: "‘{{wish.text}}’ is te laat.", en: "‘{{wish.text}}’ is late." }
          do: { nl: Vertel het vandaag., en: Tell it today. }
      """
    var message = folder.message([
      "wishes": [["text": "tuin", "date": "2026-01-01"], ["text": "zee", "date": "2027-01-01"]]
    ])
    message.request.session = ["title": "Proef", "date": "2026-06-01"]
    let said = try folder.method(yaml).summarise(message).diagnostics
    #expect(said.map(\.message.en) == ["‘tuin’ is late."])
    #expect(said.map(\.field) == ["results.wishes"])
    #expect(said.map(\.severity) == [.warning])
    #expect(said.first?.hint?.nl == "Vertel het vandaag.")
    // Before the meeting there is nothing to say of results.
    #expect(try folder.method(yaml).prepare(folder.request()).diagnostics.isEmpty)
  }

  /// Once where only the summary can tell, twice where both moments can.
  @Test(
    "is made at both moments, but for what is only there after the meeting",
    arguments: [
      ("session.audience = clients", 2), ("input.audience = 'results.wishes'", 2),
      ("audience = group", 1), ("people", 1), ("held-back.quotes = 2", 1),
      ("results.wishes", 1), ("not (input.stages or results.wishes)", 0),
      ("input.stages | where n results.follow-up", 1), ("{{ results.wishes }}", 1),
    ])
  func moments(condition: String, times: Int) throws {
    var folder = folder
    folder.input.append(FieldSchema("audience", .text))
    let method = try folder.method(
      "checks:\n  - when: \"\(condition)\"\n    say: { nl: Let op., en: Mind. }")
    #expect(method.diagnostics.isEmpty)
    let input: Value = ["audience": "results.wishes", "stages": [["n": 1]]]
    let session: Value = ["title": "Proef", "audience": "clients"]
    var message = folder.message(
      ["wishes": [["text": "tuin"]], "follow-up": 1, "counts": ["bewoners": 6]], input: input,
      heldBack: ["quotes": 2])
    message.request.session = session
    let said =
      method.prepare(folder.request(input, session: session)).diagnostics
      + method.summarise(message).diagnostics
    #expect(said.count == times)
  }

  @Test("is made before the meeting where its loop has the name of something known after it")
  func loopName() throws {
    let yaml = """
      checks:
        - each: input.stages
          as: people
          when: people.n = 1
          say: { nl: Let op., en: Mind. }
      """
    let request = folder.request(["stages": [["n": 1]]])
    #expect(try folder.method(yaml).prepare(request).diagnostics.map(\.message.en) == ["Mind."])
  }

  @Test("wants its words in Dutch and English, and no words as a key")
  func words() throws {
    let one = try folder.method("checks:\n  - { when: input.stages, say: { nl: Let op. } }")
    #expect(one.diagnostics.map(\.message.en) == ["‘en’ is missing."])
    let comma = try folder.method(
      "checks:\n  - { when: input.stages, say: { nl: Let op, straks, en: Mind } }")
    #expect(comma.diagnostics.map(\.message.en) == ["‘straks’ is not known here."])
  }

  @Test("adds what it found to what every method finds")
  func outcome() throws {
    let yaml = """
      outcome:
        themes:
          - each: results.wishes
            as: wish
            title: "{{wish.text}}"
            kind: wish
        agreements:
          - each: results.wishes
            as: wish
            what: "{{wish.text}}"
            by: "{{wish.date}}"
      """
    let results: Value = [
      "themes": [["title": "licht", "kind": "plus"]],
      "wishes": [["text": "tuin", "date": "2026-06-01"]], "follow-up": "2026-07-01",
    ]
    let outcome = try #require(try folder.method(yaml).summarise(folder.message(results)).outcome)
    #expect(outcome.themes.map(\.title) == ["licht", "tuin"])
    #expect(outcome.themes.map(\.kind) == [.plus, .wish])
    #expect(outcome.agreements == [Outcome.Agreement(what: "tuin", by: "2026-06-01")])
    #expect(outcome.followUp == "2026-07-01")
  }

  @Test("counts on the summary what is kept from its reader")
  func heldBack() throws {
    let blocks = "- text: title"
    let counted = try folder.summarised(
      blocks, [:], audience: .staff, heldBack: ["quotes": 2, "wishes": 1, "images": 0])
    #expect(counted.contains("‹withheld.quotes.other›"))
    #expect(counted.contains("‹withheld.items.one›"))
    #expect(!counted.contains("pictures"))
    #expect(try folder.summarised(blocks, [:]) == "body: Titel")
  }
}
