import Foundation
import MethodDocument
import MethodTestKit
import Testing

@Suite("A sheet", .timeLimit(.minutes(15)))
struct FormatsTests {
  private func print(
    _ arguments: [String], change: (String) -> String = { $0 }
  ) async throws -> TemporaryFolder {
    let (folder, file) = try Example.any.changed(change)
    let ending = try await Program().run(
      ["prepare", file, "-o", folder.path("out"), "--sheet", "consent-sheet"] + arguments)
    #expect(ending.code == 0, "\(ending.errors)")
    return folder
  }

  @Test("is a picture of as many dots as the paper has inches", arguments: [50, 96, 144])
  func png(dpi: Int) async throws {
    let folder = try await print(["--format", "png", "--dpi", "\(dpi)"])
    let names = folder.names(in: "out")
    let page = try #require(names.first { $0.hasPrefix("consent-sheet") && $0.hasSuffix(".png") })
    #expect(!names.contains { $0.hasSuffix(".pdf") })
    // PNG specification, 11.2.2: width and height stand at 16 and 20, the highest byte first.
    let bytes = [UInt8](try folder.data("out/\(page)"))
    #expect(bytes.prefix(8) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    let number = { (start: Int) in bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } }
    #expect(abs(Double(number(16)) - 210 / 25.4 * Double(dpi)) <= 1)
    #expect(abs(Double(number(20)) - 297 / 25.4 * Double(dpi)) <= 1)
  }

  @Test("is a drawing of lines and letters as SVG, without a raster")
  func svg() async throws {
    let folder = try await print(["--format", "svg"]) {
      $0.replacing("pictograms: true", with: "pictograms: false")
    }
    let page = try #require(folder.names(in: "out").first { $0.hasSuffix(".svg") })
    let svg = try folder.text("out/\(page)")
    #expect(svg.contains("<svg "))
    #expect(!svg.contains("<image"))
    #expect(svg.split(separator: "<use ").count > 300, "each letter is a shape of its own")
  }

  @Test("is written in each format that is asked for, once")
  func several() async throws {
    let folder = try await print(
      ["--format", "svg", "--format", "pdf", "--format", "svg", "--format", "png", "--dpi", "40"])
    let names = folder.names(in: "out")
    let pages = names.filter { $0.hasSuffix(".svg") }.map { $0.dropLast(4) }
    #expect(!pages.isEmpty)
    let images = pages.flatMap { ["\($0).png", "\($0).svg"] }
    #expect(names == (images + ["consent-sheet.pdf", "pack.json", "pack.pdf"]).sorted())
  }

  @Test("is a value in pack.json, which another program reads")
  func json() async throws {
    let folder = try await print(["--format", "pdf"])
    let pack = try PackFile(folder.data("out/pack.json"))
    #expect(pack.format == 1)
    #expect(pack.languages == ["nl"])
    #expect(pack.sheets.map(\.id) == ["consent-sheet"])
    #expect(pack.sheets.first?.blocks.isEmpty == false)
  }
}
