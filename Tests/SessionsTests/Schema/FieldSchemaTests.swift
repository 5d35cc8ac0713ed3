import MethodDocument
import Testing

@testable import Sessions

@Suite("The fields of a manifest")
struct FieldSchemaTests {
  private func read(_ text: String) throws -> (fields: [FieldSchema], problems: [String]) {
    let file = try YAMLFile(text: text, named: "method.yaml")
    let (fields, problems) = FieldSchema.list(from: file.root, in: file.source)
    return (fields, problems.map(\.summary))
  }

  @Test("say all that a field can")
  func readsFields() throws {
    let (fields, problems) = try read(
      """
      - id: frame
        type: choice
        label: { nl: Welk vlak?, en: Which area? }
        choices: [single, yes]
        default: yes
        required: true
      - id: collages
        type: list
        of: record
        min: 1
        max: 24
        gate: { field: sharing, public: [yes], group: [group] }
        fields:
          - { id: sharing, type: choice, choices: [yes, group, no] }
          - { id: rank, type: int, min: 1 }
        example: [{ sharing: group, rank: 2 }]
      """)
    #expect(problems == [])
    let frame = try #require(fields.first)
    #expect(frame.label.text(in: "en-GB") == "Which area?")
    #expect(frame.label.text(in: "tr") == "Which area?")
    #expect(frame.defaultValue == "yes")
    #expect(frame.isRequired)
    let collages = try #require(fields.last)
    #expect(collages.element == .record)
    #expect((collages.min, collages.max) == (1, 24))
    #expect(collages.example == [["sharing": "group", "rank": 2]])
    #expect(
      collages.gates.first
        == FieldGate(
          field: "sharing", reaches: [.public: ["yes"], .staff: [], .group: ["group"]]))
  }

  @Test(
    "tell what is wrong with them",
    arguments: [
      ("- 👉{ type: int }\n", ["missing-key"]),
      ("- { id: a, type: 👉integer }\n", ["unknown-choice"]),
      ("- { id: a, type: int, 👉defualt: 3 }\n", ["unknown-key"]),
      ("- { id: a, type: int, default: 👉drie }\n", ["not-a-number"]),
      ("- { id: a, type: 👉choice }\n", ["incomplete-field"]),
      ("- { id: a, type: 👉list }\n", ["incomplete-field"]),
      ("- { id: 👉A b, type: int }\n", ["not-kebab-case"]),
      ("- { id: a, type: int, min: 👉5, max: 3 }\n", ["range-turned"]),
      ("- { id: a, type: int }\n- { id: 👉a, type: int }\n", ["field-twice"]),
      (
        "- { id: a, type: record, fields: [{ id: b, type: int }], gate: { field: 👉c } }\n",
        ["unknown-gate-field"]
      ),
      ("👉a: b\n", ["wrong-shape"]),
    ])
  func reportsProblems(marked: String, codes: [String]) throws {
    let text = MarkedText(marked)
    let wanted = zip(codes, text.places).map { "\($0) \($1)" }
    #expect(try read(text.text).problems == wanted)
  }

  @Test("of the four methods are sound", arguments: Fixtures.methods)
  func readsMethods(id: String) throws {
    #expect(try !Fixtures.schema(id).input.isEmpty)
  }
}
