import MethodDocument
import MethodProtocol
import Sessions

@testable import FolderMethods

/// A folder method made of a few lines of YAML.
struct Folder {
  var texts: [String: [String: String]] = ["nl": [:], "en": [:]]
  var input: [FieldSchema] = []
  var results: [FieldSchema] = []

  /// The same words in both languages.
  init(
    texts: [String: String] = [:], input: [FieldSchema] = [], results: [FieldSchema] = []
  ) {
    self.texts = ["nl": texts, "en": texts]
    self.input = input
    self.results = results
  }

  func method(_ yaml: String) throws -> FolderMethod {
    let file = try YAMLFile(text: yaml, named: "method.yaml")
    let entries = texts.map { language, words in
      (
        language,
        words.mapValues {
          MethodTexts.Entry($0, at: Place(file: "texts/\(language).yaml", line: 1))
        }
      )
    }
    return FolderMethod(
      file.root, in: file.source, input: input, results: SharedFields.results + results,
      texts: MethodTexts(Dictionary(uniqueKeysWithValues: entries)))
  }

  func request(
    _ input: Value = [:], session: Value = ["title": "Proef"], evenSo: Bool = false
  ) -> Request {
    Request(
      number: 1, language: "nl", session: session, input: input,
      texts: HostTexts.any.merging(texts["nl"] ?? [:]) { $1 }, evenSo: evenSo)
  }

  func message(
    _ results: Value, input: Value = [:], audience: Audience = .group,
    heldBack: [String: Int] = [:]
  ) -> SummaryMessage {
    SummaryMessage(request(input), for: audience, results: results, heldBack: heldBack)
  }

  /// The blocks of the first sheet, as text.
  func prepared(_ blocks: String, _ input: Value = [:]) throws -> String {
    let answer = try method(Self.sheet(blocks, under: "sheets")).prepare(request(input))
    return Self.dump(answer)
  }

  /// The blocks of the summary, as text.
  func summarised(
    _ blocks: String, _ results: Value, audience: Audience = .group, heldBack: [String: Int] = [:]
  ) throws -> String {
    let answer = try method(Self.sheet(blocks, under: "summaries"))
      .summarise(message(results, audience: audience, heldBack: heldBack))
    return Self.dump(answer)
  }

  /// What is wrong with a sheet that has these blocks.
  func problems(_ blocks: String, under key: String = "sheets") throws -> [Diagnostic] {
    try method(Self.sheet(blocks, under: key)).diagnostics
  }

  static func sheet(_ blocks: String, under key: String) -> String {
    let indented = blocks.split(separator: "\n", omittingEmptySubsequences: false)
      .map { "      \($0)" }.joined(separator: "\n")
    return """
      \(key):
        - id: \(key == "sheets" ? "sheet" : "summary")
          title: "{{session.title}}"
          reader: participant
          blocks:
      \(indented)
      """
  }

  private static func dump(_ answer: Answer) -> String {
    let errors = answer.diagnostics.filter { $0.severity == .error }.map(\.message.en)
    let lines = answer.sheets.first?.dump.split(separator: "\n").dropFirst()
      .map { String($0.dropFirst(2)) }
    return (errors + (lines ?? [])).joined(separator: "\n")
  }
}
