import MethodDocument
import Sessions
import Testing

@testable import FolderMethods

@Suite("A slip in an expression") struct ExpressionErrorsTests {
  private let folder = Folder(
    texts: ["title": "Titel", "status.todo": "nog te doen"],
    results: [
      FieldSchema(
        "wishes", .list, element: .record,
        fields: [
          FieldSchema("text", .text), FieldSchema("votes", .int), FieldSchema("kept", .bool),
        ])
    ])

  private func problem(_ expression: String) throws -> Diagnostic? {
    try folder.problems("- votes: \(expression)", under: "summaries").first
  }

  @Test(
    "is told with the nearest word",
    arguments: [
      ("results.wishs", "There is no field ‘wishs’.", "wishes"),
      ("result.wishes", "The name ‘result’ is not known here.", "results"),
      ("results.wishes | mst votes", "There is no function ‘mst’.", "most"),
      ("results.wishes | most vote", "There is no field ‘vote’.", "votes"),
    ])
  func nearest(expression: String, message: String, nearest: String) throws {
    let problem = try #require(try problem(expression))
    #expect(problem.message.en == message)
    #expect(problem.hint?.en.contains("‘\(nearest)’") == true)
    #expect(problem.hint?.nl.contains("Bedoelt u ‘\(nearest)’") == true)
  }

  @Test(
    "is told for what it is",
    arguments: [
      ("results.wishes | most", "Something is missing after ‘most’."),
      ("results.wishes |", "A function belongs after ‘|’."),
      ("results.wishes votes", "‘votes’ does not fit here."),
      ("results.wishes | where text 'tuin", "A quotation mark is not closed."),
      ("(results.wishes", "A bracket is not closed."),
      ("results.follow-up", "A list belongs here, but this is a text."),
      ("results.follow-up | count | times | sum votes", "There is no field ‘votes’."),
      ("session.title | sum votes", "‘sum’ does not work on a text."),
    ])
  func cause(expression: String, message: String) throws {
    #expect(try problem(expression)?.message.en == message)
  }

  @Test(
    "in another language is told with the word that is meant",
    arguments: [
      ("results.wishes and results.wishes == 3", "="), ("results.wishes en results.quotes", "and"),
      ("results.wishes of results.quotes", "or"),
    ])
  func instead(expression: String, word: String) throws {
    #expect(try problem(expression)?.hint?.en == "Write only ‘\(word)’ here.")
  }

  @Test("stands under the very word that is wrong")
  func place() throws {
    let problem = try #require(try problem("results.wishes | most vote"))
    let place = try #require(problem.place)
    #expect(place.file == "method.yaml")
    let excerpt = try #require(place.excerpt)
    #expect(String(excerpt.dropFirst(place.column - 1).prefix(place.length)) == "vote")
  }

  @Test("stands under the word itself, not under a longer one that has it")
  func wholeWord() throws {
    let place = try #require(try problem("results.wishes | most wish")?.place)
    let excerpt = try #require(place.excerpt)
    #expect(excerpt.dropFirst(place.column - 1) == "wish")
  }

  @Test("in a text of several lines stands in the line that has it")
  func folded() throws {
    let place = try #require(
      try folder.problems(
        "- text: >-\n    Er waren\n    {{results.wish}} wensen", under: "summaries"
      ).first?.place)
    let excerpt = try #require(place.excerpt)
    #expect(excerpt.dropFirst(place.column - 1).hasPrefix("results.wish}}"))
  }

  @Test("with a thousand functions is refused, not followed")
  func length() throws {
    let pipes = "results.wishes" + String(repeating: " | unique", count: 1000)
    #expect(try problem(pipes)?.message.en == "Here are more than 200 words and signs.")
  }

  @Test(
    "of a text that names itself, or texts within texts within texts, is told and goes nowhere",
    arguments: [
      ["title": "Wij {{texts.title}}"], ["title": "Wij {{texts.b}}", "b": "en {{texts.title}}"],
      [
        "title": "{{texts.a}}", "a": "{{texts.b}}", "b": "{{texts.c}}", "c": "{{texts.d}}",
        "d": "Einde",
      ],
    ])
  func textsInTexts(texts: [String: String]) throws {
    let folder = Folder(texts: texts)
    let method = try folder.method(Folder.sheet("- text: title", under: "sheets"))
    #expect(method.diagnostics.hasErrors)
    #expect(Set(method.diagnostics.map(\.code)) == ["texts-too-deep"])
    _ = method.previewSheets(folder.request())
  }

  @Test("is none where a text takes its word from another")
  func oneTextInAnother() throws {
    let folder = Folder(texts: ["title": "Voor {{texts.who}}", "who": "de bewoners"])
    #expect(try folder.prepared("- text: title").contains("Voor de bewoners"))
  }

  @Test("with a hundred brackets is refused, not followed")
  func depth() throws {
    let brackets = String(repeating: "(", count: 100) + "results.wishes"
    #expect(try problem(brackets)?.message.en == "There are too many brackets.")
  }

  @Test("in a text points into the file of texts, for every language")
  func inTexts() throws {
    var folder = folder
    folder.texts["nl"]?["title"] = "Wens van {{results.wish}}"
    let problems = try folder.problems("- heading: title", under: "summaries")
    #expect(problems.map(\.place?.file) == ["texts/nl.yaml"])
    #expect(problems.map(\.message.en) == ["There is no field ‘wish’."])
  }

  @Test("about a yes or a group of fields where words belong says what to do")
  func notWords() throws {
    let loop = "- each: results.wishes\n  as: wish\n  text: "
    let yes = try folder.problems(loop + "\"{{wish.kept}}\"", under: "summaries").first
    #expect(yes?.hint?.en.contains("| word") == true)
    let fields = try folder.problems(loop + "\"{{wish}}\"", under: "summaries").first
    #expect(fields?.message.en == "Words belong here, but this is a group of fields.")
  }
}
