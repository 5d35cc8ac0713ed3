import MethodDocument
import MethodTestKit
import Testing

@testable import PageLayout

@Suite("Frames to draw in")
struct DrawingFrameTests {
  @Test(
    "take the whole space in any proportions",
    arguments: [DrawingFrame.Shape.house, .window, .table, .path], [300.0, 900])
  func whole(_ shape: DrawingFrame.Shape, _ width: Double) throws {
    let frame = BlockSetter.forTests().frame(DrawingFrame(shape), width: width, height: 400)
    let boxes = frame.placements.map(\.box)
    let left = try #require(boxes.map(\.x).min())
    let right = try #require(boxes.map(\.maxX).max())
    #expect(left < 20 && right > width - 20)
    #expect(frame.strays.isEmpty)
  }

  @Test("have their zones under the roof")
  func zones() throws {
    let house = DrawingFrame(.house, zones: [.init("Nu"), .init("Ooit")])
    let placements = BlockSetter.forTests().frame(house, width: 600, height: 400).placements
    let template = SceneTemplate(.house, size: Size(width: 600, height: 400), unit: 14)
    for words in ["Nu", "Ooit"] {
      let box = try #require(placements.first { $0.words == words }).box
      #expect(box.y > template.room.y && box.x > template.room.x)
      #expect(box.maxX <= template.room.maxX)
    }
  }
}
