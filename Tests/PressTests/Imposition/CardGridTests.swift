import MethodDocument
import Testing

@testable import PageLayout
@testable import Press

@Suite("Cards to cut")
struct CardGridTests {
  private func faces(_ count: Int, _ size: Size, backs: Bool = false) -> [SetSheet.Face] {
    (1...count).map { number in
      SetSheet.Face(
        front: .page("voor \(number)", size), back: backs ? .page("achter \(number)", size) : nil)
    }
  }

  private static let cards: [(Paper, Orientation)] = [Paper.a5, .a6, .a7].flatMap { paper in
    [(paper, .portrait), (paper, .landscape)]
  }

  @Test(
    "come two, four and eight to an A4, held either way",
    arguments: [(Paper.a5, 2), (.a6, 4), (.a7, 8)])
  func counts(_ paper: Paper, _ count: Int) {
    for orientation in [Orientation.portrait, .landscape] {
      let grid = CardGrid(card: Size(paper, orientation), duplex: .longEdge)
      #expect(grid.perSide == count)
    }
  }

  @Test("stay on the paper and off each other", arguments: cards)
  func room(_ paper: Paper, _ orientation: Orientation) {
    let size = Size(paper, orientation)
    let grid = CardGrid(card: size, duplex: .longEdge)
    for side in grid.sides(faces(grid.perSide, size)) {
      let boxes = side.placements.map(\.box)
      for (index, box) in boxes.enumerated() {
        // Two A5 are a millimetre less than an A4, or more, by the rounding of ISO 216.
        let spill = Double.millimetres(1)
        #expect(box.x > -spill && box.maxX < side.size.width + spill)
        #expect(box.y > -spill && box.maxY < side.size.height + spill)
        let shrunk = Rect(
          x: box.x + 0.01, y: box.y + 0.01, width: box.width - 0.02, height: box.height - 0.02)
        #expect(!boxes.dropFirst(index + 1).contains { $0.overlaps(shrunk) })
      }
    }
  }

  @Test(
    "are in order when the stack was cut at once and the piles put on each other",
    arguments: cards)
  func stackOrder(_ paper: Paper, _ orientation: Orientation) {
    let size = Size(paper, orientation)
    for count in [1, 2, 5, 8, 9, 23] {
      let sides = CardGrid(card: size, duplex: .longEdge).sides(faces(count, size))
      #expect(sides.cut().map(\.front) == (1...count).map { "voor \($0)" })
    }
  }

  @Test(
    "have their own backs, the right way up, whichever edge the printer turns on",
    arguments: cards, [Duplex.longEdge, .shortEdge])
  func backs(_ card: (Paper, Orientation), _ duplex: Duplex) {
    let size = Size(card.0, card.1)
    let grid = CardGrid(card: size, duplex: duplex)
    let isPortrait = grid.paper.height > grid.paper.width
    let turnsAboutUpright = (duplex == .longEdge) == isPortrait
    let sides = grid.sides(faces(11, size, backs: true))
    #expect(
      sides.cut(backs: turnsAboutUpright)
        == (1...11).map { CutCard(front: "voor \($0)", back: "achter \($0)") })
  }

  @Test("have their backs behind them once the sheet is folded", arguments: cards)
  func foldOver(_ paper: Paper, _ orientation: Orientation) {
    let size = Size(paper, orientation)
    let grid = CardGrid(card: size, duplex: .foldOver)
    let sides = grid.sides(faces(9, size, backs: true))
    let folded = sides.folded(upright: grid.columns > 1)
    #expect(folded == (1...9).map { CutCard(front: "voor \($0)", back: "achter \($0)") })
  }

  @Test("are printed on one side where none has a back", arguments: Duplex.allCases)
  func oneSided(_ duplex: Duplex) {
    let size = Size(.a6)
    let sides = CardGrid(card: size, duplex: duplex).sides(faces(8, size))
    #expect(sides.count == 2)
    #expect(sides.cut().map(\.front) == (1...8).map { "voor \($0)" })
  }

  @Test("bear cut marks between them on fronts alone")
  func marks() {
    let size = Size(.a6)
    let grid = CardGrid(card: size, duplex: .longEdge)
    let sides = grid.sides(faces(4, size, backs: true))
    #expect(sides.map { !$0.marks.items.isEmpty } == [true, false])
    let cuts = sides[0].marks.items.map(\.origin)
    #expect(cuts.contains { abs($0.x - grid.paper.width / 2) < 1 })
    #expect(cuts.contains { abs($0.y - grid.paper.height / 2) < 1 })
  }
}
