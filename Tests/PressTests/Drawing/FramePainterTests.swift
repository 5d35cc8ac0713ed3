import Canvas
import Foundation
import PageLayout
import Testing

@testable import Press

@Suite("Painted frames")
struct FramePainterTests {
  private func frame(_ width: Double, _ height: Double, _ draw: (inout Frame) -> Void) -> Frame {
    var frame = Frame(width: width, height: height)
    draw(&frame)
    return frame
  }

  @Test("fill an area up to its edge and stroke astride it")
  func fillAndStroke() throws {
    let box = frame(10, 8) {
      $0.add(
        .box(width: 6, height: 4, fill: .accentSoft, stroke: .init(.accent, width: 2)), x: 2, y: 2)
    }
    #expect(
      try letters(box) == """
        ..........
        .+AAAAAA+.
        .AAAAAAAA.
        .AAaaaaAA.
        .AAaaaaAA.
        .AAAAAAAA.
        .+AAAAAA+.
        ..........
        """)
  }

  @Test("draw in order, each over what stands before it")
  func order() throws {
    let two = frame(6, 4) {
      $0.add(.box(width: 4, height: 3, fill: .plus))
      $0.add(.box(width: 4, height: 3, fill: .minus), x: 2, y: 1)
    }
    #expect(
      try letters(two) == """
        PPPP..
        PPMMMM
        PPMMMM
        ..MMMM
        """)
  }

  @Test("put a group where its corner is, and what is in it from there")
  func groups() throws {
    let inner = frame(2, 2) { $0.add(.box(width: 1, height: 1, fill: .text), x: 1, y: 1) }
    let outer = frame(5, 4) {
      $0.add(inner, x: 2, y: 1, role: .figure(alternative: "stip"))
      $0.add(inner, x: -1, y: -1)
    }
    #expect(
      try letters(outer) == """
        T....
        .....
        ...T.
        .....
        """)
  }

  @Test("end dashes as they begin, and lines that run through round")
  func dashes() throws {
    let lines = frame(12, 6) {
      $0.add(
        Shape(.line(to: Point(x: 8, y: 0)), stroke: .init(.text, width: 2, dash: [2, 2])), x: 2,
        y: 1)
      $0.add(Shape(.line(to: Point(x: 8, y: 0)), stroke: .init(.text, width: 2)), x: 2, y: 4)
    }
    #expect(
      try letters(lines) == """
        ..TT..TT....
        ..TT..TT....
        ............
        .+TTTTTTTT+.
        .+TTTTTTTT+.
        ............
        """)
  }

  @Test("turn what stands upside down about its middle")
  func upsideDown() throws {
    let corner = frame(4, 3) {
      $0.add(.box(width: 3, height: 1, fill: .accent))
      $0.add(.box(width: 1, height: 2, fill: .warm), y: 1)
    }
    let turned = frame(6, 5) { $0.add(.upsideDown(corner), x: 1, y: 1) }
    #expect(
      try letters(turned) == """
        ......
        ....Y.
        ....Y.
        ..AAA.
        ......
        """)
  }

  @Test("follow a path with its curves and close it")
  func paths() throws {
    let triangle = frame(7, 6) {
      $0.add(
        .polygon(
          [Point(x: 0, y: 0), Point(x: 5, y: 0), Point(x: 0, y: 5)], fill: .wish), x: 1)
      $0.add(
        Shape(
          .path([
            .move(Point(x: 6, y: 5)),
            .curve(
              Point(x: 7, y: 5), control1: Point(x: 6, y: 6), control2: Point(x: 7, y: 6)),
          ])))
    }
    #expect(
      try letters(triangle) == """
        .WWWW+.
        .WWW+..
        .WW+...
        .W+....
        .+.....
        .......
        """)
  }

  @Test("leave areas out in saver, and keep what is drawn with lines")
  func saver() throws {
    let box = frame(6, 6) {
      $0.add(.box(width: 4, height: 4, fill: .plusSoft, stroke: .init(.plus)), x: 1, y: 1)
      $0.add(.box(width: 2, height: 2, fill: .accent), x: 2, y: 2)
    }
    let saved = try letters(box, .saver)
    #expect(!saved.contains("A") && !saved.contains("a"))
    #expect(saved.split(separator: "\n")[2].dropFirst(2).prefix(2) == "..")
    #expect(saved != String(repeating: "......\n", count: 6).dropLast())
  }

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

  @Test("set the ink of each stretch of a text")
  func spans() throws {
    let text = StyledText(
      [
        .init("■", ink: .plus, language: "nl"), .init("■", ink: .minus, language: "nl"),
      ], size: 20, lineHeight: 1, width: nil)
    let metrics = try FontMeasurer().measure(text)
    let line = frame(60, 20) {
      $0.add(.text(TextFragment(text, lines: 0..<1, size: Size(width: 60, height: 20))), x: 0, y: 0)
    }
    #expect(metrics.lines.count == 1)
    let drawn = try letters(line)
    let plus = try #require(drawn.split(separator: "\n").first { $0.contains("P") })
    #expect(plus.firstIndex(of: "P") ?? plus.endIndex < plus.firstIndex(of: "M") ?? plus.startIndex)
  }

  @Test("draw only the lines that a fragment holds, the first of them on top")
  func fragments() throws {
    let text = StyledText(
      [.init("i i i", language: "nl")], size: 10, lineHeight: 1, width: 4)
    let metrics = try FontMeasurer().measure(text)
    #expect(metrics.lines.count == 3)
    func part(_ lines: Range<Int>) throws -> String {
      try letters(
        frame(6, 32) {
          $0.add(
            .text(TextFragment(text, lines: lines, size: Size(width: 6, height: 10))), x: 0, y: 0)
        })
    }
    let first = try part(0..<1)
    #expect(first == (try part(1..<2)))
    #expect(first != (try part(0..<3)))
  }
}
