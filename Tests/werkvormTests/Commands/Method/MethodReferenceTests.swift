import Canvas
import Foundation
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
        new.shareThatDiffers(from: old) < 0.003,
        "\(pictures)/\(picture) is behind the code: run ‘make reference’")
    }
  }

  private static func files(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
      .sorted()
  }
}

/// A PNG as the brightness of its dots.
private struct Dots {
  let width: Int
  let brightness: [Int]

  init(_ file: URL) throws {
    let photo = try Photo(Data(contentsOf: file))
    let image = try ImageSurface(widthPixels: photo.widthPixels, heightPixels: photo.heightPixels)
    try photo.draw(
      in: image.context(), x: 0, y: 0, width: Double(photo.widthPixels),
      height: Double(photo.heightPixels))
    width = photo.widthPixels
    brightness = (0..<photo.heightPixels).flatMap { y in
      (0..<photo.widthPixels).map { x in
        image.pixel(x: x, y: y).map { Int($0.red) + Int($0.green) + Int($0.blue) } ?? 0
      }
    }
  }

  /// From 0 to 1; a picture of another size is another picture.
  func shareThatDiffers(from other: Dots) -> Double {
    guard width == other.width, brightness.count == other.brightness.count else { return 1 }
    let apart = zip(brightness, other.brightness).filter { abs($0 - $1) > 150 }.count
    return Double(apart) / Double(max(brightness.count, 1))
  }
}
