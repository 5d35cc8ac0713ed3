import Foundation
import MethodTestKit
import Testing

@Suite("‘method new’") struct NewMethodTests {
  @Test(
    "makes a folder that shows itself at once",
    arguments: ["folder", "python"], ["nl", "en"])
  func preview(kind: String, language: String) async throws {
    let folder = try TemporaryFolder()
    let made = try await Program().run(
      ["method", "new", "samen-koken", "--kind", kind, "--language", language], in: folder.url)
    #expect(made.code == 0)
    #expect(made.output.contains("method preview samen-koken"))
    let shown = try await Program().run(
      ["method", "preview", "samen-koken", "--trust"], in: folder.url)
    #expect(shown.code == 0, "\(shown.errors)")
    #expect(shown.errors.isEmpty)
    #expect(folder.has("samen-koken-preview/contact-sheet.png"))
    #expect(folder.has("samen-koken-preview/pages/summary.png"))
  }

  @Test("speaks one language in its comments", arguments: ["folder", "swift", "python"])
  func comments(kind: String) async throws {
    let folder = try TemporaryFolder()
    for language in ["nl", "en"] {
      try await Program().run(
        ["method", "new", "idee-\(language)", "--kind", kind, "--language", language],
        in: folder.url)
    }
    let dutch = try folder.text("idee-nl/method.yaml")
    let english = try folder.text("idee-en/method.yaml")
    #expect(dutch.contains("Wat de begeleider vooraf invult"))
    #expect(english.contains("What the facilitator fills in"))
    #expect(try folder.text("idee-nl/examples/first.yaml").contains("language: nl"))
    #expect(try folder.text("idee-en/examples/first.yaml").contains("language: en"))
    #expect(folder.names(in: "idee-en/examples") == ["first.yaml"])
    for text in [dutch, english] {
      #expect(text.firstMatch(of: #/#(nl|en) /#) == nil)
      #expect(!text.contains("my-method"))
    }
  }

  @Test("leaves what is there alone, and wants an id", arguments: ["nl", "en"])
  func refuses(language: String) async throws {
    let folder = try TemporaryFolder()
    let arguments = ["--language", language]
    try await Program().run(["method", "new", "idee"] + arguments, in: folder.url)
    let twice = try await Program().run(["method", "new", "idee"] + arguments, in: folder.url)
    #expect(twice.code == 2)
    #expect(twice.errors.contains(language == "nl" ? "bestaat al" : "exists already"))
    let named = try await Program().run(["method", "new", "Mijn Idee"] + arguments, in: folder.url)
    #expect(named.code == 2)
    #expect(named.errors.contains(language == "nl" ? "kleine letters" : "small letters"))
  }

  @Test("gives a Python method of fewer than 60 lines", arguments: ["nl", "en"])
  func short(language: String) async throws {
    let folder = try TemporaryFolder()
    try await Program().run(
      ["method", "new", "idee", "--kind", "python", "--language", language], in: folder.url)
    #expect(try folder.text("idee/method.py").split(separator: "\n").count < 60)
  }

  @Test("helps the editor with schemas that the files name")
  func schemas() async throws {
    let folder = try TemporaryFolder()
    try await Program().run(["method", "new", "idee"], in: folder.url)
    for (file, schema) in [
      ("idee/method.yaml", ".werkvorm/method.schema.json"),
      ("idee/examples/first.yaml", "../.werkvorm/session.schema.json"),
    ] {
      let first = try folder.text(file).split(separator: "\n").first
      #expect(first == "# yaml-language-server: $schema=\(schema)")
      let path = URL(filePath: file, relativeTo: folder.url).deletingLastPathComponent()
        .appending(path: schema)
      let data = try Data(contentsOf: path)
      #expect(try JSONSerialization.jsonObject(with: data) is [String: Any])
    }
  }
}
