import Foundation
import MethodDocument
import MethodTestKit
import PageLayout
import Testing

@testable import Press

@Suite("Pictures on a page")
struct PictureShelfTests {
  @Test(
    "have no colour in grey and saver, in shapes, letters, pictograms and drawings",
    arguments: [InkMode.grey, .saver])
  func noColour(_ ink: InkMode) throws {
    let art = try #require(Assets.art("house"))
    var sheet = frame(120, 60) {
      $0.add(.box(width: 20, height: 20, fill: .wish, stroke: .init(.minus, width: 2)), x: 2, y: 2)
      $0.add(
        .picture(PlacedPicture(.emoji("🍎"), size: Size(width: 30, height: 30))), x: 30, y: 2)
      $0.add(
        .picture(PlacedPicture(.drawing(path: art), size: Size(width: 40, height: 40))), x: 70,
        y: 2)
    }
    let words = StyledText([.init("wens", ink: .wish, language: "nl")], size: 14, width: nil)
    sheet.add(
      .text(TextFragment(words, lines: 0..<1, size: Size(width: 60, height: 21))), x: 2, y: 35)
    let image = try drawn(sheet, ink)
    for y in 0..<60 {
      for x in 0..<120 {
        let pixel = try #require(image.pixel(x: x, y: y))
        #expect(pixel.red == pixel.green && pixel.green == pixel.blue, "\(x), \(y)")
      }
    }
  }

  @Test("draw a picture turned round where the page runs the other way")
  func mirrored() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "hoek.svg")
    let svg = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2">
      <path d="M0 0h1v2h-1z" fill="#0B4F6C"/><path d="M1 1h2v1h-2z" fill="#F4B942"/></svg>
      """
    try Data(svg.utf8).write(to: file)
    func placed(_ mirrored: Bool) -> Frame {
      frame(6, 4) {
        $0.add(
          .picture(
            PlacedPicture(
              .drawing(path: file.path), size: Size(width: 4, height: 2), mirrored: mirrored)),
          x: 1, y: 1)
      }
    }
    #expect(
      try letters(placed(false)) == """
        ......
        .A....
        .AYY..
        ......
        """)
    #expect(
      try letters(placed(true)) == """
        ......
        ....A.
        ..YYA.
        ......
        """)
  }
}
