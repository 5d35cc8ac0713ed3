import MethodDocument
import Sessions
import Testing

@testable import EditorSchemas

@Suite("The schema of a session file") struct SessionFileSchemaTests {
  private let method = MethodSchema(
    id: "idee", minutes: 60, group: 4...8,
    input: [
      FieldSchema(
        "mode", .choice, label: LocalizedText(nl: "Hoe?", en: "How?"),
        choices: ["pairs", "group"], isRequired: true),
      FieldSchema("words", .list, min: 1, max: 4, element: .text),
    ],
    results: [
      FieldSchema(
        "wishes", .list, element: .record,
        fields: [FieldSchema("text", .text, isRequired: true), FieldSchema("votes", .int, min: 0)])
    ])

  private func schema(_ language: WordingLanguage = .en) -> Value {
    SessionFileSchema.make(for: method, language: language)
  }

  @Test("is of the method, and allows no other key")
  func ofMethod() {
    #expect(schema()["properties"]?["method"] == ["const": "idee"])
    #expect(schema()["additionalProperties"] == false)
    #expect(schema()["properties"]?["input"]?["additionalProperties"] == false)
  }

  @Test("says what a field takes")
  func fields() {
    let input = schema()["properties"]?["input"]
    #expect(input?["required"] == ["mode"])
    #expect(input?["properties"]?["mode"]?["enum"] == ["pairs", "group"])
    let words = input?["properties"]?["words"]
    #expect(words?["minItems"] == 1)
    #expect(words?["maxItems"] == 4)
    let wish = schema()["properties"]?["results"]?["properties"]?["wishes"]?["items"]
    let votes = wish?["properties"]?["votes"]
    #expect(votes?["type"] == ["integer", "string", "null"])
    #expect(votes?["minimum"] == 0)
    #expect(wish?["required"] == ["text"])
  }

  @Test("has the results that every method shares")
  func shared() {
    let results = schema()["properties"]?["results"]?["properties"]
    for field in ["counts", "themes", "quotes", "images", "agreements", "follow-up"] {
      #expect(results?[field] != nil, "\(field)")
    }
  }

  @Test("explains in the language that is asked for")
  func explains() {
    let mode = schema(.nl)["properties"]?["input"]?["properties"]?["mode"]
    #expect(mode?["description"] == "Hoe?")
  }

  @Test("leaves a method’s own fields open where no method is named")
  func open() {
    let open = SessionFileSchema.make(for: nil, language: .nl)
    #expect(open["properties"]?["input"]?["additionalProperties"] == nil)
  }
}
