import MethodTestKit
import Testing

@testable import PageLayout

@Suite("A frame turned round")
struct MirrorTests {
  @Test("has everything at the same distance from the other edge")
  func places() {
    var frame = Frame(width: 100, height: 20)
    frame.add(.box(width: 10, height: 10, fill: .accent), x: 5, y: 1)
    frame.add(.rule(30), x: 20, y: 2)
    #expect(
      frame.mirrored().dump() == """
        100×20
        box accent 85,1 10×10
        line edge:rule 50,2 30×0
        """)
  }

  @Test("turns only pictures that point somewhere")
  func pictures() {
    let size = Size(width: 10, height: 10)
    var frame = Frame(width: 100, height: 20)
    frame.add(.picture(PlacedPicture(.emoji("🏠"), size: size)), x: 0, y: 0)
    frame.add(
      .picture(PlacedPicture(.drawing(path: "pijl"), size: size, directed: true)), x: 0, y: 0)
    let pictures = frame.mirrored().placements.compactMap(\.picture)
    #expect(pictures.map(\.mirrored) == [false, true])
  }

  @Test("twice is as it was")
  func twice() {
    var inner = Frame(width: 40, height: 10)
    inner.add(.circle(diameter: 4, fill: .warm), x: 1, y: 2)
    var frame = Frame(width: 100, height: 20)
    frame.add(inner, x: 7, y: 3, role: .section)
    frame.add(.polygon([.zero, Point(x: 5, y: 5), Point(x: 0, y: 9)], fill: .plus), x: 50, y: 0)
    #expect(frame.mirrored().mirrored() == frame)
  }
}
