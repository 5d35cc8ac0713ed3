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
  ]
}

extension ExpressionProblem {
  /// One of each kind.
  static let samples: [ExpressionProblem] = [
    .empty, .openQuotation, .openBracket, .tooDeep, .unexpected("a"), .functionMissing,
    .unknownFunction("a"), .argumentMissing(.most), .unknownName("a", known: ["b"]),
    .unknownField("a", known: ["b"]), .unsuited(.sum, found: .text), .notWords(.bool),
    .notWords(.record), .notAList(.number), .unknownText("a", nearest: "b"),
  ].map { ExpressionProblem($0, word: "a") }
}
