import Foundation
import MethodDocument
import MethodTestKit
import Testing

@testable import Sessions

@Suite("A new session file")
struct SessionTemplateTests {
  static let languages = ["nl", "en", "tr"]

  private func load(_ text: String, _ schema: MethodSchema) throws -> Session {
    let folder = try TemporaryFolder()
    let file = try folder.write(text, to: "nieuw.yaml").path(percentEncoded: false)
    return try Session.load(file, known: [schema.id]) { _ in
      schema
    }
  }

  @Test("loads clean", arguments: Fixtures.methods, languages)
  func loadsClean(id: String, language: String) throws {
    let schema = try Fixtures.schema(id)
    let session = try load(SessionTemplate.make(for: schema, language: language), schema)
    #expect(session.warnings == [])
    #expect(session.languages == [language])
    #expect(session.details.duration == schema.minutes)
    #expect(!session.hasResults)
  }

  @Test("also loads clean when what comes later is filled in", arguments: Fixtures.methods)
  func loadsWithResults(id: String) throws {
    let schema = try Fixtures.schema(id)
    let lines = SessionTemplate.make(for: schema, language: "nl").split(
      separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex { $0.hasPrefix("# participants:") })
    let filled = lines.enumerated().map { index, line in
      if index < start { return line }
      return line.hasPrefix("# ")
        ? line.dropFirst(2) : line.hasPrefix("#") ? line.dropFirst() : line
    }
    let session = try load(filled.joined(separator: "\n"), schema)
    #expect(session.hasResults)
    #expect(session.participants.count == 1)
  }

  @Test("has every field of the method", arguments: Fixtures.methods)
  func hasEveryField(id: String) throws {
    let schema = try Fixtures.schema(id)
    let text = SessionTemplate.make(for: schema, language: "nl")
    func ids(_ fields: [FieldSchema]) -> [String] { fields.flatMap { [$0.id] + ids($0.fields) } }
    let all = SharedFields.session + SharedFields.print + schema.input + schema.allResults
    for id in ids(all) { #expect(text.contains("\(id):"), "\(id)") }
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  @Test("fills in what must be there, also without an example")
  func fillsRequired() throws {
    let schema = MethodSchema(
      id: "streng", minutes: 30, group: 2...3,
      input: [
        FieldSchema("a", .text, isRequired: true, min: 3),
        FieldSchema("b", .list, isRequired: true, min: 2, element: .date),
        FieldSchema("c", .int, isRequired: true, min: 7),
        FieldSchema("d", .choice, choices: ["yes", "no"], isRequired: true),
        FieldSchema("e", .time, isRequired: true),
        FieldSchema("f", .bool, isRequired: true),
        FieldSchema("g", .text, example: "met \"tekens\": en # zo\nverder"),
        FieldSchema(
          "h", .list, isRequired: true, min: 2, element: .record,
          fields: [FieldSchema("i", .text, isRequired: true)]),
        FieldSchema("j", .record, fields: [FieldSchema("k", .int, isRequired: true)]),
      ])
    let session = try load(SessionTemplate.make(for: schema, language: "en"), schema)
    #expect(session.input["c"] == 7)
    #expect(session.input["g"] == "met \"tekens\": en # zo\nverder")
    #expect(session.input["h"]?.list?.count == 2)
  }

  @Test("has the records of a list's own example, with each field explained once")
  func ownExample() throws {
    let meetings = FieldSchema(
      "meetings", .list, label: LocalizedText(nl: "Wanneer?", en: "When?"), element: .record,
      fields: [
        FieldSchema("date", .date, label: LocalizedText(nl: "Op welke dag?", en: "Which day?"))
      ])
    let schema = MethodSchema(
      id: "stappen", minutes: 30, group: 2...3,
      input: [
        FieldSchema(
          "stages", .list, label: LocalizedText(nl: "Stappen", en: "Stages"), element: .record,
          fields: [
            FieldSchema("n", .int, label: LocalizedText(nl: "Nummer?", en: "Number?")),
            FieldSchema("goal", .text, isRequired: true), meetings,
            FieldSchema("note", .text, label: LocalizedText(nl: "Opmerking?", en: "Remark?")),
          ],
          example: [
            ["n": 0, "goal": "Vertellen"],
            [
              "n": 1, "goal": "Kiezen",
              "meetings": [["date": "2026-03-10"], ["date": "2026-04-14"]],
            ],
            ["n": 2, "goal": "Doen, samen", "meetings": [["date": "2026-05-12"]]],
          ])
      ])
    let text = SessionTemplate.make(for: schema, language: "nl")
    #expect(
      text.contains(
        """
          # Stappen
          stages:
            # Nummer?
            - n: 0
              goal: Vertellen
              # Opmerking?
              note:
            - n: 1
              goal: Kiezen
              # Wanneer?
              meetings:
                # Op welke dag? (jaar-maand-dag)
                - date: 2026-03-10
                - date: 2026-04-14
            - n: 2
              goal: Doen, samen
              meetings:
                - date: 2026-05-12

        """))
    let stages = try load(text, schema).input["stages"]?.list ?? []
    #expect(stages.map { $0["n"] } == [0, 1, 2])
    #expect(stages.last?["goal"] == "Doen, samen")
  }
}
