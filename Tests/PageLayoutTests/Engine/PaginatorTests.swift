import MethodTestKit
import Testing

@testable import PageLayout

@Suite("Pages")
struct PaginatorTests {
  private let paginator = Paginator(region: Size(width: 100, height: 100))

  private func piece(_ height: Double, gap: Double = 0, keep: Bool = false) -> Piece {
    Piece(Frame(width: 100, height: height), gapBefore: gap, keepWithNext: keep)
  }

  private func counts(_ pieces: [Piece]) -> [Int] { paginator.pages(pieces).map(\.count) }

  @Test("take as many pieces as fit")
  func fill() {
    #expect(counts([piece(40), piece(40), piece(40)]) == [2, 1])
    #expect(counts([piece(50), piece(50)]) == [2])
  }

  @Test("count the space above a piece, but not at the top")
  func gaps() {
    #expect(counts([piece(50), piece(50, gap: 1)]) == [1, 1])
    #expect(counts([piece(50, gap: 30), piece(50)]) == [2])
  }

  @Test("do not end with a piece that belongs to the next")
  func keep() {
    #expect(counts([piece(60), piece(20, keep: true), piece(40)]) == [1, 2])
    #expect(counts([piece(60, keep: true), piece(20, keep: true), piece(40)]) == [2, 1])
  }

  @Test("let a piece that fits nowhere have its own")
  func tooTall() {
    #expect(counts([piece(20), piece(300), piece(20)]) == [1, 1, 1])
  }

  @Test("begin with the header of a table that goes on, and count its height")
  func header() {
    let header = Frame(width: 100, height: 30)
    var row = piece(40)
    row.header = header
    let pages = paginator.pages([piece(80), row, row])
    #expect(pages.map(\.count) == [1, 1, 1])
    #expect(paginator.compose(pages[1], isContinued: true).size.height == 70)
  }

  @Test("give what is left to what grows, by its weight and within its bounds")
  func stretch() {
    func box(_ weight: Double, most: Double = .infinity) -> Piece {
      Piece(atLeast: 10, atMost: most, weight: weight) { height in
        var frame = Frame(width: 100, height: height)
        frame.add(.box(width: 100, height: height, stroke: .init(.rule)))
        return frame
      }
    }
    let composed = paginator.compose([box(1), piece(20), box(3)])
    #expect(
      composed.dump() == """
        100×100
        box edge:rule 0,0 100×25
        box edge:rule 0,45 100×55
        """)
    #expect(paginator.compose([box(1, most: 30)]).size.height == 30)
  }

  @Test("waste one where the last is short, or where all together have room for one more")
  func waste() {
    func wastes(_ pages: [Piece]...) -> Bool { paginator.wastesAPage(pages) }
    let box = Piece(atLeast: 40) { Frame(width: 100, height: $0) }
    #expect(wastes([piece(90)], [piece(50)]))
    #expect(!wastes([piece(90)], [piece(70)]))
    #expect(wastes([piece(65)], [piece(65)], [piece(65)]))
    // What grows makes use of the room.
    #expect(!wastes([piece(90)], [box]))
    #expect(!wastes([box], [piece(65)], [piece(65)]))
    #expect(wastes([box], [piece(50)]))
  }

  @Test("group neighbours that are parts of the same thing, and only those")
  func containers() {
    let (one, other) = (Piece.Container(id: 1, role: .list), Piece.Container(id: 2, role: .list))
    func item(_ container: Piece.Container) -> Piece {
      var frame = Frame(width: 100, height: 10)
      frame.add(Frame(width: 100, height: 10), x: 0, y: 0, role: .listItem)
      var piece = Piece(frame)
      piece.within = [container]
      return piece
    }
    #expect(
      paginator.compose([item(one), item(one), item(other)]).dump() == """
        100×30
        list 0,0 100×20
          list-item 0,0 100×10
          list-item 0,10 100×10
        list 0,20 100×10
          list-item 0,20 100×10
        """)
  }
}
