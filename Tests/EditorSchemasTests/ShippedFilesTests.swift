import MethodHost
import Sessions
import Testing

@testable import EditorSchemas

/// An editor underlines nothing in what Werkvorm itself ships and writes.
@Suite("The schemas let through") struct ShippedFilesTests {
  @Test("every manifest in Plugins", arguments: ShippedMethods.ids)
  func manifest(id: String) throws {
    let method = try #require(ShippedMethods.method(id))
    let validator = SchemaValidator(ManifestSchema.make(language: .nl))
    let manifest = try EditorYAML.value(try method.text("method.yaml"))
    // The fields of a program's manifest are a folder's but for its sheets.
    #expect(validator.problems(manifest) == [])
  }

  @Test("every example in Plugins", arguments: ShippedMethods.ids)
  func examples(id: String) throws {
    let method = try #require(ShippedMethods.method(id))
    let own = SchemaValidator(
      SessionFileSchema.make(for: method.manifest.schema, language: .nl))
    let any = SchemaValidator(SessionFileSchema.make(for: nil, language: .en))
    #expect(!method.examples.isEmpty)
    for example in method.examples {
      let session = try EditorYAML.value(try method.text(example))
      #expect(own.problems(session) == [], "\(example)")
      #expect(any.problems(session) == [], "\(example)")
    }
  }

  @Test(
    "every new session file, also where its results are there to be filled in",
    arguments: ShippedMethods.ids)
  func newFile(id: String) throws {
    let schema = try #require(ShippedMethods.method(id)).manifest.schema
    let validator = SchemaValidator(SessionFileSchema.make(for: schema, language: .nl))
    for language in ["nl", "en"] {
      let file = SessionTemplate.make(for: schema, language: language)
      #expect(validator.problems(try EditorYAML.value(file)) == [], "\(language)")
      #expect(validator.problems(try EditorYAML.value(Self.uncommented(file))) == [], "\(language)")
    }
  }

  /// What stands behind `#` after the questions, taken up as a person would.
  private static func uncommented(_ file: String) -> String {
    var isBehind = false
    return file.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      if line.hasPrefix("## ") { isBehind = true }
      guard isBehind, line.hasPrefix("#"), !line.hasPrefix("## ") else { return String(line) }
      return String(line.dropFirst(line.hasPrefix("# ") ? 2 : 1))
    }.joined(separator: "\n")
  }
}
