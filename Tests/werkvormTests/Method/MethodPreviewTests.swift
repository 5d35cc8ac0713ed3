import Foundation
import MethodTestKit
import Testing

@Suite("‘method preview’") struct MethodPreviewTests {
  private func newMethod() async throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try await Program().run(["method", "new", "idee", "--language", "nl"], in: folder.url)
    return folder
  }

  @Test("shows an error in the place of the page that it spoils, and the others as they are")
  func errorInPlace() async throws {
    let folder = try await newMethod()
    let manifest = try folder.text("idee/method.yaml")
    try folder.write(
      manifest.replacing("- text: worksheet.lead", with: "- txt: worksheet.lead"),
      to: "idee/method.yaml")
    let shown = try await Program().run(["method", "preview", "idee"], in: folder.url)
    #expect(shown.code == 1)
    #expect(shown.errors.contains("There is no block ‘txt’."))
    #expect(folder.has("idee-preview/pages/worksheet.png"))
    #expect(folder.has("idee-preview/pages/summary.png"))
    #expect(folder.has("idee-preview/contact-sheet.png"))
  }

  @Test("draws the first pages of hundreds that a slip makes, and says so")
  func hundreds() async throws {
    let folder = try await newMethod()
    let manifest = try folder.text("idee/method.yaml")
    let card = "          - blocks:\n              - heading: cards.title"
    #expect(manifest.contains(card))
    try folder.write(
      manifest.replacing(
        card,
        with: "          - each: 400 | times\n            as: number\n"
          + card.replacing("- blocks:", with: "  blocks:")),
      to: "idee/method.yaml")
    let shown = try await Program().run(["method", "preview", "idee"], in: folder.url)
    #expect(shown.code == 0)
    #expect(shown.errors.contains("the first 200 of 400 pages"))
    #expect(folder.has("idee-preview/pages/wish-cards-200.png"))
    #expect(!folder.has("idee-preview/pages/wish-cards-201.png"))
  }

  @Test("shows an error where nothing can be read")
  func unreadable() async throws {
    let folder = try await newMethod()
    try folder.write("id: [idee", to: "idee/method.yaml")
    let shown = try await Program().run(["method", "preview", "idee"], in: folder.url)
    #expect(shown.code == 1)
    #expect(folder.has("idee-preview/pages/error.png"))
  }

  @Test("goes on and shows what is saved")
  func watch() async throws {
    let folder = try await newMethod()
    let page = folder.url.appending(path: "idee-preview/pages/worksheet.png")
    let texts = folder.url.appending(path: "idee/texts/nl.yaml")
    let ended = try await Program().run(
      ["method", "preview", "idee", "--watch"], in: folder.url
    ) { process in
      Task.detached {
        let first = await Self.change(of: page, from: nil)
        if let words = try? String(contentsOf: texts, encoding: .utf8) {
          try? words.replacing("title: Wat vindt u?", with: "title: Wat wilt u?")
            .write(to: texts, atomically: true, encoding: .utf8)
        }
        _ = await Self.change(of: page, from: first)
        process.terminate()
      }
    }
    #expect(ended.code == nil)
    #expect(ended.output.split(separator: "\n").count { $0.contains(" ms") } >= 2)
  }

  /// Waits until a file is there that is not as it was; nil after a while.
  private static func change(of file: URL, from old: Data?) async -> Data? {
    for _ in 0..<600 {
      if let data = try? Data(contentsOf: file), data != old { return data }
      try? await Task.sleep(for: .milliseconds(50))
    }
    return nil
  }

  @Test("takes away pages that are no more")
  func removed() async throws {
    let folder = try await newMethod()
    try await Program().run(["method", "preview", "idee"], in: folder.url)
    #expect(folder.has("idee-preview/pages/wish-cards.png"))
    let manifest = try folder.text("idee/method.yaml")
    try folder.write(
      manifest.replacing("id: wish-cards", with: "id: wishes"), to: "idee/method.yaml")
    try await Program().run(["method", "preview", "idee"], in: folder.url)
    #expect(!folder.has("idee-preview/pages/wish-cards.png"))
    #expect(folder.has("idee-preview/pages/wishes.png"))
  }

  @Test("wants an example that is there")
  func example() async throws {
    let folder = try await newMethod()
    let other = try await Program().run(
      ["method", "preview", "idee", "--example", "tweede"], in: folder.url)
    #expect(other.code == 2)
    #expect(other.errors.contains("Choose from: first."))
  }

  @Test("stands beside the method, also for who works in its folder")
  func beside() async throws {
    let folder = try await newMethod()
    let shown = try await Program().run(
      ["method", "preview", "."], in: folder.url.appending(path: "idee"))
    #expect(shown.code == 0)
    #expect(folder.has("idee-preview/contact-sheet.png"))
    #expect(!folder.has("idee/idee-preview"))
  }

  @Test("makes nothing of a folder that is not there")
  func nowhere() async throws {
    let folder = try TemporaryFolder()
    let shown = try await Program().run(["method", "preview", "idee"], in: folder.url)
    #expect(shown.code == 1)
    #expect(shown.errors.contains("There is no folder ‘idee’."))
    #expect(try folder.contents().isEmpty)
  }

  @Test("ends with 3 where the method’s program fails or is not trusted")
  func program() async throws {
    let method = try ScriptedMethod("exit 7")
    let folder = method.folder.path("methods/wobbly")
    try method.folder.write(
      String(contentsOfFile: method.session, encoding: .utf8),
      to: "methods/wobbly/examples/first.yaml")
    for trust in [[], ["--trust"]] {
      let ending = try await Program().run(
        ["method", "preview", folder, "-o", method.folder.path("out")] + trust)
      #expect(ending.code == 3, "\(ending.errors)")
      #expect(method.folder.names(in: "out/pages") == ["error.png"])
    }
  }

  @Test("leaves alone what no preview made, and writes nothing beside it")
  func foreign() async throws {
    let folder = try await newMethod()
    for (file, path) in [("pages/holiday.png", "one"), ("contact-sheet.png", "two")] {
      try folder.write("precious", to: "\(path)/\(file)")
      let refused = try await Program().run(
        ["method", "preview", "idee", "-o", path], in: folder.url)
      #expect(refused.code == 2)
      #expect(refused.errors.contains("no preview made it"), "\(refused.errors)")
      #expect(try folder.contents(of: path) == [file: Data("precious".utf8)])
    }
  }

  @Test("removes only its own pages from a folder that it made")
  func ownPages() async throws {
    let folder = try await newMethod()
    try await Program().run(["method", "preview", "idee"], in: folder.url)
    try folder.write("precious", to: "idee-preview/pages/holiday.png")
    let again = try await Program().run(["method", "preview", "idee"], in: folder.url)
    #expect(again.code == 0, "\(again.errors)")
    #expect(try folder.text("idee-preview/pages/holiday.png") == "precious")
    #expect(folder.has("idee-preview/pages/worksheet.png"))
  }

  @Test("is not packed with the method in whose folder it was made")
  func packed() async throws {
    let folder = try await newMethod()
    let inside = folder.url.appending(path: "idee")
    func pack(_ name: String) async throws -> Data {
      let packed = try await Program().run(["method", "pack", ".", "-o", "../\(name)"], in: inside)
      #expect(packed.code == 0, "\(packed.errors)")
      return try Data(contentsOf: folder.url.appending(path: name))
    }
    let before = try await pack("a.werkvorm")
    let shown = try await Program().run(
      ["method", "preview", ".", "-o", "idee-preview"], in: inside)
    #expect(shown.code == 0, "\(shown.errors)")
    #expect(folder.has("idee/idee-preview/contact-sheet.png"))
    #expect(try await pack("b.werkvorm") == before)
  }
}
