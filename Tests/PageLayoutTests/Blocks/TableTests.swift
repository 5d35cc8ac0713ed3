import MethodDocument
import MethodTestKit
import Testing

@testable import PageLayout

@Suite("Tables")
struct TableTests {
  private let columns = [Table.Column("Vel", weight: 2), Table.Column("Aantal")]

  private func pieces(_ table: Table) -> [Piece] {
    BlockSetter.forTests().pieces(table.block, width: 300)
  }

  @Test("share the width by weight and are read row by row")
  func rows() {
    let pieces = pieces(Table(columns, rows: [["Dromen", "9"]]))
    let frame = Paginator(region: Size(width: 300, height: 500)).compose(pieces)
    let cells = frame.placements.filter { $0.words != nil }
    #expect(cells.map { $0.words ?? "" } == ["Vel", "Aantal", "Dromen", "9"])
    #expect(cells[0].roles == [.table, .row, .headerCell, .paragraph])
    #expect(cells[2].roles == [.table, .row, .cell, .paragraph])
    #expect(cells[1].box.x > 200 && cells[1].box.x < 220)
  }

  @Test("find only the word too wide that is, not those of the other columns")
  func longWord() {
    let long = String(repeating: "woord", count: 12)
    let table = Table(columns, rows: [["Dromen", "9"], [Text(long), "stippen"]])
    let setter = BlockSetter.forTests()
    let frame = setter.frame(table, width: 300)
    #expect(setter.notes.problems.map(\.text) == [long])
    #expect(abs(frame.size.width - 300) < 0.01)
  }

  @Test("repeat their header on the next page")
  func header() {
    let pieces = pieces(Table(columns, rows: (1...30).map { ["vel \($0)", "1"] }))
    let paginator = Paginator(region: Size(width: 300, height: 300))
    let pages = paginator.pages(pieces)
    #expect(pages.count > 1)
    for (index, page) in pages.enumerated() {
      let words = paginator.compose(page, isContinued: index > 0).words
      #expect(words.first == "Vel")
      #expect(words.count(where: { $0 == "Vel" }) == 1)
    }
  }

  @Test("do not leave a header alone at the foot of a page")
  func lonelyHeader() {
    let pieces = pieces(Table(columns, rows: [["a", "1"], ["b", "2"], ["c", "3"]]))
    #expect(pieces[0].keepWithNext && pieces[1].keepWithNext)
    #expect(pieces.last?.keepWithNext == false)
  }

  @Test("have rows to write in that grow, but not without end")
  func emptyRows() throws {
    let row = try #require(pieces(Table(columns, emptyRows: 1, emptyRowHeight: 20)).last)
    let stretch = try #require(row.stretch)
    #expect(abs(row.frame.size.height - .millimetres(20)) < 0.01)
    #expect(stretch.most < 1000)
  }
}
