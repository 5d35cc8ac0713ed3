import MethodDocument
import Sessions
import Testing

@testable import FolderMethods

@Suite("A slip in a sheet") struct SheetErrorsTests {
  private let folder = Folder(
    texts: ["title": "Titel", "card.lead": "Kaart"],
    input: [FieldSchema("words", .list, element: .text)])

  @Test(
    "is told with what to write instead",
    arguments: [
      ("- headng: title", "There is no block ‘headng’.", "heading"),
      ("- heading: title\n  levle: 1", "‘levle’ is not known here.", "level"),
      ("- text: title\n  style: leed", "‘leed’ is not one of the choices.", "lead"),
      ("- text: card.leed", "There is no text ‘card.leed’ in ‘texts’.", "card.lead"),
      ("- heading: title\n  level: 4", "‘4’ is not a number from 1 to 3.", nil),
      ("- text: title\n  heading: title", "‘text’ and ‘heading’ are two blocks.", nil),
      ("- each: input.words\n  text: title", "‘each’ lacks ‘as’.", nil),
      ("- each: input.words\n  as: input\n  text: title", "The name ‘input’ is taken.", nil),
      ("- callout: tip", "‘blocks’ is missing.", nil),
      ("- text: [a, b]", "Words belong here.", nil),
      ("- steps:\n    text: title", "A list belongs here.", nil),
      ("- Gewoon wat woorden", "A block belongs here.", nil),
    ])
  func told(blocks: String, message: String, nearest: String?) throws {
    let problem = try #require(try folder.problems(blocks).first)
    #expect(problem.message.en == message)
    #expect(problem.place?.line ?? 0 > 0)
    if let nearest { #expect(problem.hint?.en.contains("‘\(nearest)’") == true) }
  }

  @Test("does not hide the next one")
  func all() throws {
    let problems = try folder.problems(
      "- headng: title\n- text: nergens\n- text: title\n  stlye: lead")
    #expect(problems.count == 3)
  }

  @Test("spoils no other sheet of a preview")
  func apart() throws {
    let yaml = """
      sheets:
        - { id: good, title: title, reader: table, blocks: [ { text: title } ] }
        - { id: bad, title: title, reader: table, blocks: [ { txet: title } ] }
      """
    let made = try folder.method(yaml).previewSheets(folder.request())
    #expect(made.map(\.id) == ["good", "bad"])
    #expect(made.map(\.sheets.count) == [1, 0])
    #expect(made.map(\.diagnostics.hasErrors) == [false, true])
  }

  @Test("keeps a method from printing anything")
  func nothing() throws {
    let answer = try folder.method(Folder.sheet("- txet: title", under: "sheets"))
      .prepare(folder.request())
    #expect(answer.sheets.isEmpty)
    #expect(answer.diagnostics.hasErrors)
  }

  @Test("that would never end is stopped, and said")
  func runaway() throws {
    let blocks = """
      - each: 500 | times
        as: one
        blocks:
          - each: 500 | times
            as: two
            blocks:
              - each: 500 | times
                as: three
                text: title
      """
    let answer = try folder.method(Folder.sheet(blocks, under: "sheets"))
      .prepare(folder.request())
    #expect(answer.diagnostics.map(\.code) == ["too-much"])
  }

  @Test("that would print a library is stopped, and said")
  func letters() throws {
    let folder = Folder(texts: ["title": String(repeating: "een rustige zin ", count: 20_000)])
    let blocks = "- each: 100 | times\n  as: one\n  text: title"
    let answer = try folder.method(Folder.sheet(blocks, under: "sheets"))
      .prepare(folder.request())
    #expect(answer.diagnostics.map(\.code) == ["too-much"])
  }

  @Test(
    "of an id is told, for it becomes a file's name", arguments: ["../../foto", "Mijn vel", "a/b"])
  func ids(id: String) throws {
    func codes(_ id: String, _ method: FolderMethod) -> [String] {
      method.previewSheets(folder.request()).flatMap(\.diagnostics).map(\.code)
    }
    func sheets(_ id: String) -> String {
      "sheets:\n  - { id: \"\(id)\", title: title, reader: table, blocks: [ { text: title } ] }"
    }
    let written = try folder.method(sheets(id))
    #expect(written.diagnostics.map(\.message.en) == ["‘\(id)’ cannot be a file’s name."])
    let made = try folder.method(sheets("{{session.title}}"))
    #expect(made.diagnostics.isEmpty)
    let request = folder.request(session: ["title": .text(id)])
    let sheet = try #require(made.previewSheets(request).first)
    #expect(sheet.sheets.isEmpty && sheet.diagnostics.map(\.code) == ["sheet-id"])
  }

  @Test("of two sheets with one id is told, unless one of them is not always there")
  func sameID() throws {
    func codes(_ more: String) throws -> [String] {
      let sheet = "title: title, reader: table, blocks: [ { text: title } ]"
      return try folder.method("sheets:\n  - { id: a, \(sheet) }\n  - { id: a, \(sheet)\(more) }")
        .diagnostics.map(\.code)
    }
    #expect(try codes("") == ["sheet-id"])
    #expect(try codes(", when: input.words") == [])
  }

  @Test("of a summary that waits is told")
  func summaryWaits() throws {
    let yaml = Folder.sheet("- text: title", under: "summaries").replacing(
      "    reader:",
      with: "    hold: { until: input.words, why: { nl: Wacht., en: Wait. } }\n    reader:")
    #expect(try folder.method(yaml).diagnostics.map(\.code) == ["summary-waits"])
  }

  @Test("has a message in each language", arguments: TemplateProblem.samples)
  func languages(problem: TemplateProblem) {
    #expect(!problem.message.nl.isEmpty && problem.message.nl != problem.message.en)
    if let hint = problem.hint { #expect(!hint.nl.isEmpty && hint.nl != hint.en) }
  }

  @Test("of an expression has a message in each language", arguments: ExpressionProblem.samples)
  func languages(problem: ExpressionProblem) {
    #expect(!problem.message.nl.isEmpty && problem.message.nl != problem.message.en)
    if let hint = problem.hint { #expect(!hint.nl.isEmpty && hint.nl != hint.en) }
  }
}

extension TemplateProblem {
  /// One of each kind.
  static let samples: [TemplateProblem] = [
    .unknownKey("a", nearest: nil, allowed: ["b"]), .missingKey("a"), .wrongShape(.list),
    .wrongShape(.record), .wrongShape(.words), .noBlock(allowed: ["text"]),
    .unknownBlock("a", nearest: nil, allowed: ["text"]), .twoBlocks("a", "b"),
    .unknownChoice("a", nearest: nil, allowed: ["b"]), .notANumber("a", 1...2),
    .notAMeasure("a"), .notATime("a"), .eachWithoutName, .nameWithoutEach,
    .nameTaken("a"), .wordsInsteadOfKey("a", nearest: nil), .wordsInsteadOfKey("a", nearest: "b"),
    .emptyCopies(allowed: ["once"]), .spent(limit: 1), .notADocument("a"),
    .notASheetID("a"), .sameSheetID("a"), .summaryWaits,
  ]
}

extension ExpressionProblem {
  /// One of each kind.
  static let samples: [ExpressionProblem] = [
    .empty, .openQuotation, .openBracket, .tooDeep, .tooLong, .textsTooDeep, .unexpected("a"),
    .functionMissing,
    .unknownFunction("a"), .argumentMissing(.most), .unknownName("a", known: ["b"]),
    .unknownField("a", known: ["b"]), .unsuited(.sum, found: .text), .notWords(.bool),
    .notWords(.record), .notAList(.number), .unknownText("a", nearest: "b"),
  ].map { ExpressionProblem($0, word: "a") }
}
