import MethodDocument
import Testing

@testable import PageLayout

@Suite("Tiles")
struct TileGridTests {
  @Test(
    "take 2, 4, 8 and 16 sheets of A4",
    arguments: [(Paper.a3, 2), (.a2, 4), (.a1, 8), (.a0, 16)])
  func count(_ paper: Paper, _ count: Int) throws {
    for orientation in [Orientation.portrait, .landscape] {
      let grid = try #require(TileGrid(paper, orientation, printer: .a4))
      #expect(grid.count == count)
    }
  }

  @Test("are not needed where the sheet fits")
  func none() {
    #expect(TileGrid(.a4, .portrait, printer: .a4) == nil)
    #expect(TileGrid(.a3, .portrait, printer: .a3) == nil)
  }

  @Test("are held as the whole is shaped", arguments: [Paper.a3, .a2, .a1, .a0])
  func shape(_ paper: Paper) throws {
    let upright = try #require(TileGrid(paper, .portrait, printer: .a4)).assembled
    #expect(upright.height > upright.width)
    let lying = try #require(TileGrid(paper, .landscape, printer: .a4)).assembled
    #expect(lying.width > lying.height)
  }

  @Test("overlap by the strip that is glued, and end where the whole ends")
  func overlap() throws {
    let grid = try #require(TileGrid(.a2, .portrait, printer: .a4))
    let (first, second) = (grid.origin(column: 0, row: 0), grid.origin(column: 1, row: 1))
    #expect(abs(first.x + grid.window.width - second.x - TileGrid.overlap) < 0.001)
    #expect(abs(second.y + grid.window.height - grid.assembled.height) < 0.001)
  }
}
