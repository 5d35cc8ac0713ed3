import Foundation
import Testing

@testable import Canvas

@Suite struct DrawingTests {
  private func picture(_ drawing: Drawing) throws -> String {
    try drawn(width: 8, height: 4) {
      try drawing.draw(in: $0, x: 0, y: 0, width: 8, height: 4)
    }
  }

  @Test func coloursAreReplacedByUse() throws {
    let drawing = try Drawing(PictureFixtures.svg) { paint in
      switch (paint.use, paint.hex) {
      case (.fill, "#F4B942"): "#FF0000"
      case (.stroke, "#0B4F6C"): "#0000FF"
      default: paint.hex
      }
    }
    #expect(drawing.aspectRatio == 2)
    let rows = try picture(drawing).split(separator: "\n")
    #expect(rows[0] == "RRRR....")
    #expect(rows[1].contains("R") && !rows[1].contains("K"))
  }

  @Test func fillsCanBeLeftOut() throws {
    let drawing = try Drawing(PictureFixtures.svg) { $0.use == .fill ? "none" : $0.hex }
    #expect(try picture(drawing).hasPrefix("........"))
  }

  @Test func nothingOutsideTheFileIsRead() throws {
    let file = FileManager.default.temporaryDirectory.appending(
      path: "canvas-\(UUID().uuidString).png")
    let black = try ImageSurface(widthPixels: 4, heightPixels: 4)
    try black.context().fillAll(.black)
    try black.pngData().write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let svg = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 4">
      <image width="8" height="4" href="\(file.absoluteString)"/></svg>
      """
    let drawing = try Drawing(Data(svg.utf8))
    #expect(!(try picture(drawing)).contains("K"))
  }

  @Test func brokenAndHugeSourcesAreErrors() {
    #expect(throws: CanvasError.self) { try Drawing(Data("<svg".utf8)) }
    #expect(throws: CanvasError.self) { try Drawing(Data()) }
    #expect(throws: CanvasError.drawingTooLarge(bytes: 30, limit: 20)) {
      try Drawing(Data(count: 30), byteLimit: 20)
    }
  }
}
