public import MethodDocument
public import PageLayout

/// Puts a sheet's pages on the printer's paper: as they are, tiled, as cards to cut or as a booklet.
public struct Imposer: Sendable {
  /// What is said on tiles, in the sheet's language.
  public struct Words: Hashable, Sendable {
    /// Names a tile, with `{{tile}}`, such as "deel A1".
    public var tile: String
    public var glue: String

    public init(tile: String, glue: String) {
      self.tile = tile
      self.glue = glue
    }
  }

  private let printer: Paper
  private let duplex: Duplex
  private let words: Words
  private let language: String

  /// - Parameter printer: The largest paper that the printer takes; A4 or A3.
  public init(printer: Paper, duplex: Duplex = .longEdge, words: Words, language: String) {
    self.printer = printer
    self.duplex = duplex
    self.words = words
    self.language = language
  }

  /// The sides to print for so many copies, in the order in which they leave the printer.
  ///
  /// - Parameter copies: each copy's pages; copies may differ, as where they bear a name.
  public func pages(_ sheet: Sheet, copies: [[SetSheet.Face]]) -> [PrintPage] {
    if let grid = TileGrid(sheet.paper, sheet.orientation, printer: printer) {
      return copies.flatMap { $0.flatMap { tiles($0.front, grid: grid, title: sheet.title.plain) } }
    }
    if sheet.imposition == .booklet {
      return copies.flatMap { Booklet(pages: $0.map(\.front)).sides }
    }
    // What is smaller than A4 shares a sheet of A4, also where the printer takes A3.
    if sheet.paper.isSmaller(than: .a4) {
      let grid = CardGrid(card: Size(sheet.paper, sheet.orientation), duplex: duplex)
      let isFolded = sheet.imposition == .plain && copies.contains { $0.count > 1 }
      return isFolded
        ? copies.flatMap { grid.folded($0, fromEnd: Direction(language: language) == .rightToLeft) }
        : grid.sides(copies.flatMap { $0 })
    }
    return copies.flatMap { faces in
      faces.flatMap { face in
        ([face.front] + [face.back].compactMap { $0 }).map {
          PrintPage(size: $0.size, placements: [.init($0, at: .zero)])
        }
      }
    }
  }

  private func tiles(_ frame: Frame, grid: TileGrid, title: String) -> [PrintPage] {
    (0..<grid.rows).flatMap { row in
      (0..<grid.columns).map { column in
        let from = grid.origin(column: column, row: row)
        let window = Rect(
          x: from.x, y: from.y, width: grid.window.width, height: grid.window.height)
        let place = Point(x: TileGrid.border, y: TileGrid.border)
        return PrintPage(
          size: grid.tile, placements: [.init(frame, at: place, window: window)],
          marks: TileMarks(grid: grid, words: words, language: language, title: title)
            .frame(column: column, row: row))
      }
    }
  }
}
