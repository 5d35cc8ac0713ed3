import MethodTestKit
import PageLayout
import Testing

@Suite struct FrameDumpTests {
  var frame: Frame {
    let words = StyledText(
      [.init("een twee drie", bold: true, ink: .quiet, language: "nl")], size: 10, width: 40)
    var item = Frame(width: 60, height: 30)
    item.add(.circle(diameter: 10, fill: .accent), x: 0, y: 2.4)
    item.add(
      .text(TextFragment(words, lines: 0..<2, size: Size(width: 40, height: 30))), x: 20, y: 0)
    var frame = Frame(width: 100, height: 60)
    frame.add(item, x: 10, y: 5, role: .listItem)
    let slope = [Point(x: 0, y: 0), Point(x: -4, y: 8)]
    frame.add(Shape.polygon(slope, stroke: .init(.rule, dash: [2, 2])), x: 50, y: 40)
    return frame
  }

  @Test func readsAsATreeWithPlacesOnTheWholeFrame() {
    #expect(
      frame.dump() == """
        100×60
        list-item 10,5 60×30
          ellipse accent 10,7 10×10
          text 10 bold quiet "een twee" | "drie" 30,5 40×30
        path dashed:rule 46,40 4×8
        """)
  }

  @Test func leavesShapesOutWhereOnlyWordsCount() {
    #expect(
      frame.dump(shapes: false) == """
        100×60
        list-item 10,5 60×30
          text 10 bold quiet "een twee" | "drie" 30,5 40×30
        """)
  }

  @Test func findsWhatIsDrawnOutside() {
    var frame = frame
    frame.add(.box(width: 20, height: 10), x: 90, y: 0)
    #expect(frame.strays.map(\.box) == [Rect(x: 90, y: 0, width: 20, height: 10)])
  }

  @Test func saysOfWhatEachThingIsAPart() {
    #expect(frame.placements.map(\.roles) == [[.listItem], [.listItem], []])
    #expect(frame.words == ["een twee drie"])
  }
}
