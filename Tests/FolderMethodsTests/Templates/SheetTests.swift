import MethodDocument
import Sessions
import Testing

@testable import FolderMethods

@Suite("A sheet in YAML") struct SheetTests {
  private let folder = Folder(
    texts: [
      "title": "Over {{session.title}}", "dots.one": "1 stip", "dots.other": "{{n}} stippen",
      "rules.1": "Niets moet.", "rules.2": "Alles mag.", "wish": "Wens van {{wish.who}}",
      "plain": "Gewoon",
    ],
    input: [
      FieldSchema("mode", .choice, choices: ["pairs", "group"]),
      FieldSchema("dots", .int), FieldSchema("words", .list, element: .text),
    ],
    results: [
      FieldSchema(
        "wishes", .list, element: .record,
        fields: [
          FieldSchema("text", .text), FieldSchema("who", .text), FieldSchema("votes", .int),
          FieldSchema("by", .date),
        ])
    ])

  @Test("takes words from the texts and fills in the session")
  func texts() throws {
    #expect(try folder.prepared("- heading: title\n  level: 1") == "heading 1: Over Proef")
  }

  @Test("counts in the form of the language")
  func plural() throws {
    let blocks = "- text: { text: dots, count: input.dots }"
    #expect(try folder.prepared(blocks, ["dots": 1]) == "body: 1 stip")
    #expect(try folder.prepared(blocks, ["dots": 3]) == "body: 3 stippen")
  }

  @Test("repeats a block, and numbers what it repeats")
  func each() throws {
    let blocks = """
      - each: input.words
        as: word
        question: "{{word}}"
        number: "{{n}}"
      """
    #expect(
      try folder.prepared(blocks, ["words": ["licht", "rust"]])
        == "question 1: licht\nquestion 2: rust")
  }

  @Test("puts several blocks under one condition")
  func group() throws {
    let blocks = """
      - when: input.mode = group
        blocks:
          - heading: plain
          - text: plain
      - when: input.mode != group
        text: plain
      """
    #expect(
      try folder.prepared(blocks, ["mode": "group"]) == "heading 2: Gewoon\nbody: Gewoon")
    #expect(try folder.prepared(blocks, ["mode": "pairs"]) == "body: Gewoon")
  }

  @Test("looks at `when` for each item of `each`")
  func eachWhen() throws {
    let blocks = """
      - checklist:
          - each: results.wishes
            as: wish
            when: wish.votes > 2
            text: "{{wish.text}}"
      """
    let wishes: Value = [["text": "tuin", "votes": 1], ["text": "zee", "votes": 4]]
    #expect(try folder.summarised(blocks, ["wishes": wishes]).contains("zee"))
    #expect(try !folder.summarised(blocks, ["wishes": wishes]).contains("tuin"))
  }

  @Test("takes a whole list from the data or from the texts")
  func wholeLists() throws {
    #expect(
      try folder.prepared("- steps: texts.rules") == "step 1: Niets moet.\nstep 2: Alles mag.")
    let wishes: Value = [["text": "tuin", "votes": 1], ["text": "zee", "votes": 4]]
    let votes = try folder.summarised("- votes: results.wishes | most votes", ["wishes": wishes])
    #expect(votes.split(separator: "\n").map { $0.contains("zee") } == [true, false])
  }

  @Test("leaves out what has nothing to say")
  func nothing() throws {
    let blocks = """
      - votes: results.wishes
      - text: "{{results.follow-up}}"
      - quotes: results.quotes
      - text: plain
      """
    #expect(try folder.summarised(blocks, [:]) == "body: Gewoon")
  }

  @Test("puts dates into words")
  func dates() throws {
    let blocks = "- each: results.wishes\n  as: wish\n  text: \"{{wish.by}}\""
    #expect(
      try folder.summarised(blocks, ["wishes": [["by": "2026-06-10"]]]) == "body: 10 juni 2026")
  }

  @Test("keeps the place of a participant’s name for the host")
  func participant() throws {
    #expect(
      try folder.prepared("- text: \"{{participant.name}}\"") == "body: {{participant.name}}")
  }

  @Test("leaves a cell without words to write in")
  func cells() throws {
    let blocks = """
      - table: [plain, plain]
        rows:
          - each: results.wishes
            as: wish
            cells: ["{{wish.text}}", ""]
      """
    let answer = try folder.method(Folder.sheet(blocks, under: "summaries"))
      .summarise(folder.message(["wishes": [["text": "tuin"]]]))
    guard case .table(let table)? = answer.sheets.first?.blocks.first else {
      Issue.record("no table")
      return
    }
    #expect(table.rows == [["tuin", ""]])
  }

  @Test("says in which language something was said")
  func foreign() throws {
    let quotes: Value = [["text": "Mi wani sabi", "language": "srn", "approved": true]]
    let answer = try folder.method(Folder.sheet("- quotes: results.quotes", under: "summaries"))
      .summarise(folder.message(["quotes": quotes]))
    guard case .quotes(let block)? = answer.sheets.first?.blocks.first else {
      Issue.record("no quotes")
      return
    }
    #expect(block.items.map(\.text) == [Text([.foreign("Mi wani sabi", language: "srn")])])
  }

  @Test("can be repeated as a whole")
  func repeated() throws {
    let yaml = """
      sheets:
        - each: input.words
          as: word
          id: "card-{{n}}"
          title: "{{word}}"
          reader: table
          copies: 2
          blocks:
            - heading: "{{word}}"
      """
    let sheets = try folder.method(yaml).prepare(folder.request(["words": ["a", "b"]])).sheets
    #expect(sheets.map(\.id) == ["card-1", "card-2"])
    #expect(sheets.map(\.copies) == [.count(2), .count(2)])
  }

  @Test("keeps a number from the data within what a sheet can hold")
  func numbers() throws {
    let folder = Folder(texts: ["title": "Wat?"], input: [FieldSchema("count", .int)])
    func lines(_ count: Int) throws -> Int? {
      let yaml = Folder.sheet("- question: title\n  lines: \"{{input.count}}\"", under: "sheets")
      let answer = try folder.method(yaml).prepare(folder.request(["count": .int(count)]))
      guard case .question(let question)? = answer.sheets.first?.blocks.first else { return nil }
      return question.lines
    }
    #expect(try lines(3) == 3)
    #expect(try lines(-5) == 0)
    #expect(try lines(1_000_000_000) ?? .max < 100)
  }
}
