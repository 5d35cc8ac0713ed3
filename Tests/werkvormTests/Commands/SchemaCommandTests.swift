import Foundation
import Testing

@Suite("‘schema’") struct SchemaCommandTests {
  @Test("prints the schema of a manifest with every block")
  func manifest() async throws {
    let printed = try await Program().run("schema", "method")
    #expect(printed.code == 0)
    let schema = try #require(
      try JSONSerialization.jsonObject(with: printed.outputData) as? [String: Any])
    #expect(schema["$schema"] as? String == "http://json-schema.org/draft-07/schema#")
    for block in ["place-mat", "writing-lines", "theme-cloud"] {
      #expect(printed.output.contains("\"\(block)\""))
    }
  }

  @Test("explains fields in the language of messages", arguments: ["nl", "en"])
  func language(language: String) async throws {
    let printed = try await Program().run("schema", "session", "--language", language)
    #expect(printed.code == 0)
    #expect(
      printed.output.contains(language == "nl" ? "Waarover gaat het?" : "What is it about?"))
  }

  @Test("knows the fields of a method", arguments: Example.onePerMethod)
  func method(example: Example) async throws {
    let printed = try await Program().run("schema", example.method)
    #expect(printed.code == 0)
    #expect(printed.output.contains("\"const\" : \"\(example.method)\""))
  }

  @Test("names the nearest method where there is none such")
  func unknown() async throws {
    let printed = try await Program().run("schema", "sesion")
    #expect(printed.code == 2)
  }
}
