import MethodDocument
import MethodTestKit
import Testing

@testable import PageLayout
@testable import Press

@Suite("Tiles of a poster")
struct TileTests {
  private func tiles(
    _ paper: Paper, _ orientation: Orientation, printer: Paper = .a4
  ) throws -> (grid: TileGrid, pages: [PrintPage]) {
    let grid = try #require(TileGrid(paper, orientation, printer: printer))
    let imposer = Imposer(
      printer: printer, words: .init(tile: "deel {{tile}}", glue: "lijm de rand"), language: "nl")
    let sheet = Sheet(
      id: "poster", title: "Ons huis", reader: .wall, paper: paper, orientation: orientation)
    let face = SetSheet.Face(front: .page("poster", grid.assembled), back: nil)
    return (grid, imposer.pages(sheet, copies: [[face]]))
  }

  private static let posters: [(Paper, Orientation)] = [Paper.a3, .a2, .a1, .a0].flatMap { paper in
    [(paper, .portrait), (paper, .landscape)]
  }

  @Test(
    "are two, four, eight and sixteen A4",
    arguments: [(Paper.a3, 2), (.a2, 4), (.a1, 8), (.a0, 16)])
  func counts(_ paper: Paper, _ count: Int) throws {
    for orientation in [Orientation.portrait, .landscape] {
      #expect(try tiles(paper, orientation).pages.count == count)
    }
    if paper != .a3 {
      #expect(try tiles(paper, .portrait, printer: .a3).pages.count == count / 2)
    }
  }

  @Test("show together the whole sheet and nothing beside it", arguments: posters)
  func cover(_ paper: Paper, _ orientation: Orientation) throws {
    let (grid, pages) = try tiles(paper, orientation)
    let windows = pages.flatMap(\.placements).compactMap(\.window)
    #expect(windows.count == pages.count)
    let whole = grid.assembled
    for window in windows {
      #expect(window.x >= 0 && window.maxX <= whole.width + 0.01)
      #expect(window.y >= 0 && window.maxY <= whole.height + 0.01)
    }
    // Every place on a fine grid, the corners included, is on some tile.
    for row in 0...40 {
      for column in 0...40 {
        let x = whole.width * Double(column) / 40
        let y = whole.height * Double(row) / 40
        let isShown = windows.contains { window in
          (window.x - 0.01...window.maxX + 0.01).contains(x)
            && (window.y - 0.01...window.maxY + 0.01).contains(y)
        }
        #expect(isShown, "\(x), \(y)")
      }
    }
  }

  @Test("overlap their neighbours by the strip to glue", arguments: posters)
  func overlap(_ paper: Paper, _ orientation: Orientation) throws {
    let (grid, pages) = try tiles(paper, orientation)
    let windows = pages.compactMap { $0.placements.first?.window }
    for row in 0..<grid.rows {
      for column in 0..<grid.columns {
        let window = windows[row * grid.columns + column]
        if column > 0 {
          let before = windows[row * grid.columns + column - 1]
          #expect(abs(before.maxX - window.x - TileGrid.overlap) < 0.01)
        }
        if row > 0 {
          let above = windows[(row - 1) * grid.columns + column]
          #expect(abs(above.maxY - window.y - TileGrid.overlap) < 0.01)
        }
      }
    }
  }

  @Test("keep off the edge that no printer reaches", arguments: posters)
  func border(_ paper: Paper, _ orientation: Orientation) throws {
    for page in try tiles(paper, orientation).pages {
      let box = try #require(page.placements.first?.box)
      #expect(box.x >= .millimetres(9.9) && box.y >= .millimetres(9.9))
      #expect(page.size.width - box.maxX >= .millimetres(9.9))
      #expect(page.size.height - box.maxY >= .millimetres(9.9))
    }
  }

  @Test("say their names as a map does, row by row, with the sheet's title")
  func names() throws {
    let pages = try tiles(.a1, .portrait).pages
    let names = pages.map { $0.marks.words.joined() }
    let expected = ["A", "B", "C", "D"].flatMap { ["deel \($0)1", "deel \($0)2"] }
    #expect(names == expected.map { "\($0) · Ons huis · lijm de rand" })
  }

  @Test("bear crosses that come on each other once glued")
  func crosses() throws {
    let (grid, pages) = try tiles(.a3, .landscape)
    // Where the middles of the crosses are, on the whole sheet.
    func middles(_ page: PrintPage) throws -> Set<String> {
      let window = try #require(page.placements.first?.window)
      let corners = [window.x, window.maxX].flatMap { x in [window.y, window.maxY].map { (x, $0) } }
      for (x, y) in corners {
        let onTile = Point(x: x - window.x + TileGrid.border, y: y - window.y + TileGrid.border)
        #expect(
          page.marks.placements.contains { mark in
            let box = mark.box
            return abs(box.x + box.width / 2 - onTile.x) < 0.01 && abs(box.y - onTile.y) < 0.01
              && box.height == 0
          })
      }
      return Set(corners.map { "\(Int($0.0.rounded())) \(Int($0.1.rounded()))" })
    }
    #expect(pages.count == grid.count)
    for page in pages { #expect(try middles(page).count == 4) }
  }
}
