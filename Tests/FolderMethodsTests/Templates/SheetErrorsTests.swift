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
      ("- question: title\n  lines: vier", "‘vier’ is not a number from 0 to 40.", nil),
      (
        "- heading: title\n  picture: art/huis.svg",
        "‘art/huis.svg’ is a file; a word belongs here.", nil
      ),
      (
        "- illustration: { art: huis.svg, alt: title }",
        "‘huis.svg’ is not the name of a drawing.", "huis"
      ),
    ])
  func told(blocks: String, message: String, nearest: String?) throws {
    let problem = try #require(try folder.problems(blocks).first)
    #expect(problem.message.en == message)
    #expect(problem.place?.line ?? 0 > 0)
    if let nearest { #expect(problem.hint?.en.contains("‘\(nearest)’") == true) }
  }

  @Test(
    "in the name of a loop makes no further problem",
    arguments: [
      "- each: input.words\n  text: \"{{n}} {{word}}\"", "- as: word\n  text: \"{{n}} {{word}}\"",
    ])
  func loopName(blocks: String) throws {
    let problems = try folder.problems(blocks)
    #expect(problems.map(\.code) == ["each-without-name"])
  }

  @Test("in a sheet’s id is told at the id")
  func ids() throws {
    let yaml = """
      sheets:
        - { id: good, title: title, reader: table, blocks: [ { text: title } ] }
        - { id: good, title: title, reader: table, blocks: [ { text: title } ] }
        - { id: Wens kaartjes, title: title, reader: table, blocks: [ { text: title } ] }
      """
    let problems = try folder.method(yaml).diagnostics
    #expect(
      problems.map(\.message.en) == [
        "There is a sheet with the id ‘good’ already.", "‘Wens kaartjes’ cannot be an id.",
      ])
    #expect(problems.map { $0.place?.line } == [3, 4])
    #expect(problems.allSatisfy { $0.place?.column == 11 && $0.hint != nil })
  }

  @Test("in the braces of a text is told at the text")
  func braces() throws {
    let folder = Folder(
      texts: [
        "open": "Over {{session.theme}.", "single": "Over {session.theme}.", "set": "Kies {a}.",
      ])
    let open = try folder.problems("- text: open")
    #expect(open.map(\.code) == ["braces", "braces"])
    #expect(open.allSatisfy { $0.severity == .error && $0.place?.file.hasPrefix("texts/") == true })
    let single = try #require(try folder.problems("- text: single").first)
    #expect(single.severity == .warning)
    #expect(single.hint?.en.contains("{{session.theme}}") == true)
    #expect(try folder.problems("- text: set").isEmpty)
  }

  @Test("in the number of copies is told with the words and numbers there are")
  func copies() throws {
    func hint(_ copies: String) throws -> String? {
      let yaml = Folder.sheet("- text: title", under: "sheets")
        .replacing("reader: participant", with: "reader: participant\n    copies: \(copies)")
      return try folder.method(yaml).diagnostics.first?.hint?.en
    }
    #expect(try hint("per-participent") == "Did you mean ‘per-participant’?")
    #expect(try hint("-1")?.hasPrefix("Write a number from 1 to 500, or: once") == true)
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
    #expect(written.diagnostics.map(\.message.en) == ["‘\(id)’ cannot be an id."])
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
    .emptyCopies("a", allowed: ["once"]), .emptyCopies("onec", allowed: ["once"]),
    .openBraces, .singleBraces("a"), .notASheetID("a b"), .sameSheetID("a"), .summaryWaits,
    .fileAsPicture("a.svg"),
    .fileAsArt("a.svg", name: "a"), .spent(limit: 1), .notADocument("a"),
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
