import MethodDocument
import PageLayout
import Testing

@testable import Press

@Suite("Painted frames")
struct FramePainterTests {
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

  @Test("leave areas out in saver, and tell what they told by their edge")
  func saver() throws {
    let box = frame(8, 8) {
      $0.add(.box(width: 6, height: 6, fill: .accent), x: 1, y: 1)
    }
    let rows = try letters(box, .saver).split(separator: "\n").map { Array($0) }
    #expect(rows[1...6].allSatisfy { $0[1] != "." && $0[6] != "." })
    #expect(rows[3][3] == "." && rows[4][4] == ".")
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
