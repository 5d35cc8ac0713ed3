import Foundation
import MethodTestKit
import Testing

@Suite("The reference that ‘method reference’ writes") struct MethodReferenceTests {
  @Test("is the one of the repository; ‘make reference’ renews it", arguments: ["nl", "en"])
  func upToDate(language: String) async throws {
    let folder = try TemporaryFolder()
    let ending = try await Program().run(
      [
        "method", "reference", "--language", language, "-o", "Plugins", "--pictures",
        "Assets/guide/blocks",
      ], in: folder.url)
    #expect(ending.code == 0, "\(ending.errors)")
    let kept = Program.repository
    let name = language == "nl" ? "BLOKKEN.md" : "BLOCKS.md"
    #expect(
      try Data(contentsOf: folder.url.appending(path: "Plugins/\(name)"))
        == Data(contentsOf: kept.appending(path: "Plugins/\(name)")),
      "Plugins/\(name) is behind the code: run ‘make reference’")
    let pictures = "Assets/guide/blocks"
    let made = try Self.files(in: folder.url.appending(path: pictures))
    #expect(
      try Self.files(in: kept.appending(path: pictures)) == made,
      "\(pictures) has other pictures than the code makes: run ‘make reference’")
    for picture in made {
      let old = try Dots(kept.appending(path: "\(pictures)/\(picture)"))
      let new = try Dots(folder.url.appending(path: "\(pictures)/\(picture)"))
      // Another version of FreeType or Cairo smooths letters otherwise; it moves nothing.
      #expect(
        new.shareThatDiffers(from: old) < 0.001,
        "\(pictures)/\(picture) is behind the code: run ‘make reference’")
    }
  }

  private static func files(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
      .sorted()
  }
}
