import Foundation
import MethodDocument
import Sessions
import Testing

@testable import FolderMethods
@testable import MethodReference

/// What the reference shows has to work where a trainer copies it.
@Suite("The examples of the reference") struct SnippetsTests {
  static let ofBlocks = [
    Snippets.pictures, Snippets.words, Snippets.each, Snippets.when, Snippets.items,
  ]

  @Test("are sound as blocks of a sheet", arguments: ofBlocks)
  func blocks(snippet: String) throws {
    let isPictures = snippet == Snippets.pictures
    let indented = snippet.indented(by: isPictures ? 8 : 4)
    let loop = "      - each: results.images\n        as: image\n        blocks:\n"
    try expectSound(
      "summaries:\n  - id: summary\n    title: worksheet.title\n    reader: participant\n"
        + "    blocks:\n" + (isPictures ? loop : "") + indented)
  }

  @Test(
    "are sound as parts of a manifest",
    arguments: [Snippets.sheet, Snippets.check, Snippets.outcome])
  func parts(snippet: String) throws { try expectSound(snippet) }

  @Test("are sound as what a sheet waits for")
  func hold() throws {
    try expectSound(
      "sheets:\n  - id: plan\n    title: worksheet.title\n    reader: participant\n    blocks: []\n"
        + Snippets.hold.indented(by: 4))
  }

  @Test("are sound as fields", arguments: [Snippets.input, Snippets.gate])
  func fields(snippet: String) throws {
    let yaml = try YAMLFile(text: snippet, named: "method.yaml")
    let node = try #require(yaml.root["input"] ?? yaml.root["results"])
    let (fields, problems) = FieldSchema.list(from: node, in: yaml.source)
    #expect(fields.count == 1 && problems.isEmpty, "\(problems.map(\.message.en))")
  }

  @Test("show every comparison, and ‘and’, ‘or’ and ‘not’")
  func conditions() throws {
    let examples = Condition.all.map(\.example)
    let signs = Expression.Comparison.allCases.map(\.rawValue) + ["and", "or", "not"]
    for sign in signs {
      #expect(examples.contains { $0.split(separator: " ").contains(Substring(sign)) }, "\(sign)")
    }
    for example in examples {
      let expression = try ExpressionParser.parse(example)
      _ = try expression.shape(in: Sample.names)
    }
  }

  @Test("of functions are sound", arguments: Function.allCases)
  func functions(function: Function) throws {
    _ = try ExpressionParser.parse(function.example)
  }

  private func expectSound(_ manifest: String) throws {
    let yaml = try YAMLFile(text: manifest, named: "method.yaml")
    let method = FolderMethod(
      yaml.root, in: yaml.source, input: Sample.input, results: Sample.results, texts: Sample.texts)
    #expect(method.diagnostics.isEmpty, "\(method.diagnostics.map(\.message.en))")
  }
}

/// A method that has what the examples name.
private enum Sample {
  static let input = [
    FieldSchema("questions", .list, element: .text), FieldSchema("dots", .int),
    FieldSchema("icon", .text), FieldSchema("joint-meeting", .date),
    FieldSchema("place", .choice, choices: ["inside", "outside"]),
  ]
  static let results =
    SharedFields.results + [
      FieldSchema(
        "wishes", .list, element: .record,
        fields: [FieldSchema("text", .text), FieldSchema("votes", .int)])
    ]
  static let texts: MethodTexts = {
    let keys = [
      "worksheet.title", "worksheet.lead", "dots.lead.one", "dots.lead.other", "cards.sheet",
      "cards.title", "summary.quotes",
    ]
    let entry = MethodTexts.Entry("…", at: Place(file: "nl.yaml"))
    return MethodTexts(["nl": Dictionary(uniqueKeysWithValues: keys.map { ($0, entry) })])
  }()
  static let names = NameTable(input: input, results: results, texts: texts)
}

extension String {
  fileprivate func indented(by count: Int) -> String {
    split(separator: "\n").map { String(repeating: " ", count: count) + $0 }
      .joined(separator: "\n")
  }
}
