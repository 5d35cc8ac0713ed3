import MethodDocument
import MethodTestKit
import Testing

@testable import PageLayout

@Suite struct LadderTests {
  let plain = Ladder([
    .init("Meeweten", text: "U krijgt uitleg.", marks: ["nu"]), .init("Meedenken"),
    .init("Meebeslissen", marks: ["wens", "nu"]),
  ])
  let table = Ladder(
    [
      .init("Meeweten", cells: ["team", "team"]), .init("Meedenken", cells: ["cliënt"]),
      .init("Meebeslissen"),
    ], columns: ["Wie kiest?", "Wie doet het?"])

  @Test func standsOnItsLowestRung() {
    let frame = BlockSetter.forTests().frame(plain, width: 490)
    let titles: Set = ["Meeweten", "Meedenken", "Meebeslissen"]
    let shown = frame.placements.filter { titles.contains($0.words ?? "") }
    #expect(shown.map(\.words) == ["Meebeslissen", "Meedenken", "Meeweten"])
    #expect(shown.map(\.box.y) == shown.map(\.box.y).sorted())
    let numbers = frame.placements.filter { $0.roles.last == .label }.compactMap(\.words)
    #expect(numbers == ["3", "2", "1"])
  }

  @Test func railsGoOnFromPieceToPiece() {
    let pieces = BlockSetter.forTests().pieces(plain.block, width: 490)
    func rails(_ piece: Piece) -> [Rect] {
      piece.frame.placements.filter {
        $0.shape?.stroke?.ink == .accent && $0.box.width == 0 && $0.box.height > 0
      }.map(\.box)
    }
    for (one, next) in zip(pieces, pieces.dropFirst()) {
      #expect(next.gapBefore == 0)
      #expect(rails(one).map(\.maxY) == [one.frame.size.height, one.frame.size.height])
      #expect(rails(next).map(\.y) == [0, 0])
      #expect(rails(one).map(\.x) == rails(next).map(\.x))
    }
  }

  @Test func oneMarkHasOneShapeAndAnotherAnother() {
    let frame = BlockSetter.forTests().frame(plain, width: 490)
    let placements = frame.placements
    func outline(before word: String) -> [Shape.Outline?] {
      placements.indices.filter { placements[$0].words == word }.map {
        placements[$0 - 1].shape?.outline
      }
    }
    let (now, wish) = (outline(before: "nu"), outline(before: "wens"))
    #expect(now.count == 2 && now[0] == now[1])
    #expect(wish.count == 1 && wish[0] != now[0])
  }

  @Test func marksStandBeforeTheLadderOrWithTheWordsWhereItIsNarrow() {
    func places(_ width: Double) -> (mark: Double, title: Double) {
      let placements = BlockSetter.forTests().frame(plain, width: width).placements
      func x(_ word: String) -> Double { placements.first { $0.words == word }?.box.x ?? 0 }
      return (x("nu"), x("Meedenken"))
    }
    #expect(places(490).mark < places(490).title)
    #expect(places(250).mark > places(250).title)
  }

  @Test func isATableWhereItHasCells() {
    let frame = BlockSetter.forTests().frame(table, width: 740)
    #expect(
      frame.words == [
        "Wie kiest?", "Wie doet het?", "3", "Meebeslissen", "2", "Meedenken", "cliënt", "1",
        "Meeweten", "team", "team",
      ])
    let roles = frame.placements.filter { $0.words == "cliënt" }.map(\.roles)
    #expect(roles == [[.table, .row, .cell, .paragraph]])
  }

  @Test func emptyCellsGrowToBeWrittenIn() {
    let pieces = BlockSetter.forTests().pieces(table.block, width: 740)
    #expect(pieces.map { $0.stretch != nil } == [false, true, true, false])
    #expect(pieces[1].frame.size.height >= .millimetres(16))
  }

  @Test func cellsStandUnderTheWordsWhereTheyHaveNoRoomBesideThem() {
    let setter = BlockSetter.forTests()
    let frame = setter.frame(table, width: 260)
    #expect(frame.words.filter { $0.hasPrefix("Wie kiest?") }.count == 3)
    #expect(frame.words.contains("Wie kiest? cliënt"))
    #expect(frame.strays.isEmpty)
  }

  @Test(arguments: [200.0, 300, 490, 1090]) func drawsNothingOutsideItself(width: Double) {
    for ladder in [plain, table] {
      #expect(BlockSetter.forTests().frame(ladder, width: width).strays.isEmpty)
    }
  }

  @Test func withoutRungsIsNothing() {
    #expect(BlockSetter.forTests().pieces(Ladder([]).block, width: 490).isEmpty)
  }
}
