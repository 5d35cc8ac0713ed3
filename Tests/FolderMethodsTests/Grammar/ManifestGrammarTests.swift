import MethodDocument
import Sessions
import Testing

@testable import FolderMethods

@Suite("The grammar of a manifest") struct ManifestGrammarTests {
  @Test("has the names that sheets know, before a meeting and after it")
  func names() {
    let texts = MethodTexts([:])
    let before = NameTable(input: [], results: nil, texts: texts).names
    let after = NameTable(input: [], results: [], texts: texts).names
    #expect(KnownName.all.filter { !$0.isOnlyAfter }.map(\.name).sorted() == before)
    #expect(KnownName.all.map(\.name).sorted() == after)
  }

  @Test("has the keys that a field may have, and those of its gate")
  func fieldKeys() throws {
    let manifest = """
      - id: wishes
        type: list
        of: record
        no-such-key: 1
        gate: { field: text, no-such-key: [yes] }
        fields: [ { id: text, type: text } ]
      """
    let yaml = try YAMLFile(text: manifest, named: "method.yaml")
    let (_, problems) = FieldSchema.list(from: yaml.root, in: yaml.source)
    let hints = problems.filter { $0.code == "unknown-key" }.compactMap(\.hint?.en)
    try #require(hints.count == 2, "\(problems.map(\.message.en))")
    #expect(Set(hints[0].words) == Set(ManifestGrammar.field.names))
    #expect(Set(hints[1].words) == Set(ManifestGrammar.gate.names))
  }

  @Test("explains everything in both languages")
  func meanings() {
    let keys =
      ManifestGrammar.common + ManifestGrammar.ofFolder + ManifestGrammar.phase
      + ManifestGrammar.field + ManifestGrammar.gate + ManifestGrammar.item + ManifestGrammar.hold
      + ManifestGrammar.check
    for key in keys { #expect(!key.meaning.nl.isEmpty && !key.meaning.en.isEmpty, "\(key.name)") }
  }
}

extension String {
  /// The words that a hint lists behind its colon.
  fileprivate var words: [String] {
    let list = split(separator: ":").last ?? ""
    return list.split(separator: ",").map { String($0.trimmingPrefix(" ")).replacing(".", with: "") }
  }
}
