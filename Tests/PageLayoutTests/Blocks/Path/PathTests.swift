import MethodDocument
import MethodTestKit
import Testing

@testable import PageLayout

@Suite struct PathTests {
  let path = Path([
    .init("Vertellen", state: .done), .init("Plannen", text: "Wat willen wij?", state: .here),
    .init("Doen", picture: .pictogram("hand")),
  ])

  @Test func standsUprightWhereItIsNarrowAndLevelWhereItIsWide() {
    let setter = BlockSetter.forTests()
    #expect(setter.pieces(path.block, width: 400).count == 3)
    #expect(setter.pieces(path.block, width: 490).count == 1)
  }

  @Test(arguments: [400.0, 490]) func countsItsStopsInOrder(width: Double) {
    let words = BlockSetter.forTests().frame(path, width: width).words
    #expect(words == ["1", "Vertellen", "2", "Plannen", "Wat willen wij?", "3", "Doen"])
  }

  @Test(arguments: [400.0, 490]) func whereWeAreIsLarger(width: Double) {
    let frame = BlockSetter.forTests().frame(path, width: width)
    func circle(_ number: String) -> Double {
      frame.placements.first { $0.words == number }?.box.width ?? 0
    }
    #expect(circle("2") > circle("1"))
    #expect(circle("1") == circle("3"))
  }

  @Test(arguments: [400.0, 490]) func theWayAheadIsDashed(width: Double) {
    let frame = BlockSetter.forTests().frame(path, width: width)
    let ways = frame.placements.filter { placement in
      guard case .path = placement.shape?.outline else { return false }
      return placement.shape?.fill == nil && !placement.roles.contains(.listItem)
    }
    #expect(ways.first?.shape?.stroke?.dash.isEmpty == true)
    #expect(ways.last?.shape?.stroke?.dash.isEmpty == false)
  }

  @Test(arguments: [300.0, 490, 1000]) func drawsNothingOutsideItself(width: Double) {
    #expect(BlockSetter.forTests().frame(path, width: width).strays.isEmpty)
  }

  @Test func piecesMeetWhereTheWayGoesOn() {
    let pieces = BlockSetter.forTests().pieces(path.block, width: 400)
    func ways(_ piece: Piece) -> [Placement] {
      piece.frame.placements.filter { placement in
        guard case .path = placement.shape?.outline else { return false }
        return placement.shape?.fill == nil && !placement.roles.contains(.listItem)
      }
    }
    for (one, next) in zip(pieces, pieces.dropFirst()) {
      #expect(ways(one).last?.box.maxY == one.frame.size.height)
      #expect(ways(next).first?.box.y == 0)
    }
  }
}
