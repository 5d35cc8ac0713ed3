import MethodDocument
import MethodTestKit
import Testing

@testable import PageLayout

@Suite struct PathTests {
  static let narrow = 240.0
  static let wide = 490.0

  let path = Path([
    .init("Vertellen", state: .done), .init("Plannen", text: "Wat willen wij?", state: .here),
    .init("Doen", picture: .pictogram("hand")),
  ])

  func isLevel(_ path: Path, _ setter: BlockSetter = .forTests(), width: Double) -> Bool {
    setter.pieces(path.block, width: width).count == 1
  }

  @Test func standsUprightWhereItIsNarrowAndLevelWhereItIsWide() {
    #expect(!isLevel(path, width: Self.narrow))
    #expect(isLevel(path, width: Self.wide))
  }

  @Test func standsUprightForAWordThatHasNoRoomInItsColumn() {
    // 20 squares of 7 points: they have room in a third of 490 and none in a third of 400.
    var long = path
    long.stops[1].title = "Verantwoordelijkheid"
    #expect(isLevel(path, width: 400))
    #expect(!isLevel(long, width: 400))
    #expect(isLevel(long, width: 490))
  }

  @Test func standsUprightForWordsThatWouldBeATower() {
    var long = path
    long.stops[0].text = Text(Array(repeating: "vertellen", count: 24).joined(separator: " "))
    #expect(isLevel(path, width: 490))
    #expect(!isLevel(long, width: 490))
    #expect(isLevel(long, width: 1090))
  }

  @Test(arguments: PrintSize.allCases, [Reader.table, .wall]) func sixStopsLieOnALandscapeA3(
    size: PrintSize, reader: Reader
  ) {
    var setter = BlockSetter.forTests(size: size, reader: reader, paper: .a3)
    setter.pageHeight = Size(.a3, .landscape).height
    let day = Path((1...6).map { Path.Stop(Text("Bewoners \($0)"), text: "maken een plan") })
    let width = Size(.a3, .landscape).width - .millimetres(36)
    #expect(isLevel(day, setter, width: width))
    #expect(setter.notes.problems.isEmpty)
  }

  @Test(arguments: [narrow, wide]) func countsItsStopsInOrder(width: Double) {
    let words = BlockSetter.forTests().frame(path, width: width).words
    #expect(words == ["1", "Vertellen", "2", "Plannen", "Wat willen wij?", "3", "Doen"])
  }

  @Test(arguments: [narrow, wide]) func whereWeAreIsLarger(width: Double) {
    let frame = BlockSetter.forTests().frame(path, width: width)
    func circle(_ number: String) -> Double {
      frame.placements.first { $0.words == number }?.box.width ?? 0
    }
    #expect(circle("2") > circle("1"))
    #expect(circle("1") == circle("3"))
  }

  @Test(arguments: [narrow, wide]) func theWayAheadIsDashed(width: Double) {
    let frame = BlockSetter.forTests().frame(path, width: width)
    let ways = ways(frame)
    #expect(ways.first?.shape?.stroke?.dash.isEmpty == true)
    #expect(ways.last?.shape?.stroke?.dash.isEmpty == false)
  }

  @Test(arguments: [narrow, wide]) func withoutStatesNothingIsTickedOrDashed(width: Double) {
    let plain = Path(path.stops.map { .init($0.title, text: $0.text) })
    let frame = BlockSetter.forTests().frame(plain, width: width)
    #expect(frame.placements.allSatisfy { $0.shape?.stroke?.dash.isEmpty != false })
    #expect(Set(ways(frame).map(\.shape?.stroke)).count == 1)
    // Besides its words a stop is a circle, white and edged.
    let circles = frame.placements.filter { $0.shape != nil && $0.roles.contains(.listItem) }
    #expect(circles.allSatisfy { $0.shape?.fill == .paper })
  }

  @Test func whatHasNoStateIsAheadWhereOthersHaveOne() {
    var said = path
    said.stops[2].state = .ahead
    let setter = BlockSetter.forTests()
    #expect(
      setter.frame(path, width: Self.wide).placements
        == setter.frame(said, width: Self.wide).placements)
  }

  @Test(arguments: [narrow, wide]) func theWayEndsUnderTheWhiteOfItsMarks(width: Double) {
    let placements = BlockSetter.forTests().frame(path, width: width).placements
    for (index, number) in placements.enumerated() where number.words.flatMap({ Int($0) }) != nil {
      let white = placements[..<index].lastIndex {
        $0.shape?.fill == .paper && $0.box.width >= number.box.width
          && $0.box.overlaps(number.box)
      }
      let way = placements.indices.last {
        isWay(placements[$0]) && placements[$0].box.overlaps(number.box)
      }
      #expect((way ?? 0) < (white ?? 0))
    }
  }

  @Test(arguments: [narrow, wide, 1000]) func drawsNothingOutsideItself(width: Double) {
    #expect(BlockSetter.forTests().frame(path, width: width).strays.isEmpty)
  }

  func ways(_ frame: Frame) -> [Placement] { frame.placements.filter(isWay) }

  func isWay(_ placement: Placement) -> Bool {
    guard case .path = placement.shape?.outline else { return false }
    return placement.shape?.fill == nil && !placement.roles.contains(.listItem)
  }

  @Test func piecesMeetWhereTheWayGoesOn() {
    let pieces = BlockSetter.forTests().pieces(path.block, width: Self.narrow)
    for (one, next) in zip(pieces, pieces.dropFirst()) {
      #expect(ways(one.frame).last?.box.maxY == one.frame.size.height)
      #expect(ways(next.frame).first?.box.y == 0)
    }
  }
}
