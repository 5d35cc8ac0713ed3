public import MethodDocument

/// How a sheet that is larger than the printer's paper is made of several.
///
/// A2, A1 and A0 take 4, 8 and 16 sheets of A4, each of which overlaps its neighbours by a strip
/// to glue (print.md 10). The sheet is set anew in what the sheets hold together once glued, so that
/// its letters keep their sizes; it comes out a little smaller than its name says.
public struct TileGrid: Hashable, Sendable {
  public var columns: Int
  public var rows: Int
  /// One sheet of the printer's paper, in points.
  public var tile: Size

  /// What no printer reaches, on each side.
  public static let border = Double.millimetres(10)
  /// The strip that is glued under the neighbour.
  public static let overlap = Double.millimetres(10)

  /// The grid for a sheet on a printer; nil where the sheet fits.
  public init?(_ paper: Paper, _ orientation: Orientation, printer: Paper) {
    guard printer.isSmaller(than: paper) else { return nil }
    let halvings = Self.index(printer) - Self.index(paper)
    let few = 1 << (halvings / 2)
    let many = 1 << ((halvings + 1) / 2)
    let isPortrait = orientation == .portrait
    columns = isPortrait ? few : many
    rows = isPortrait ? many : few
    let width = Double.millimetres(printer.widthMillimetres)
    let height = Double.millimetres(printer.heightMillimetres)
    // Each halving turns the paper, so an odd number of them leaves it turned.
    let isTurned = halvings % 2 == 1
    tile =
      isPortrait != isTurned
      ? Size(width: width, height: height) : Size(width: height, height: width)
  }

  private static func index(_ paper: Paper) -> Int { Paper.allCases.firstIndex(of: paper) ?? 0 }

  public var count: Int { columns * rows }

  /// What one tile shows.
  public var window: Size {
    Size(width: tile.width - 2 * Self.border, height: tile.height - 2 * Self.border)
  }

  /// The whole sheet once its tiles are glued.
  public var assembled: Size {
    Size(
      width: Double(columns) * (window.width - Self.overlap) + Self.overlap,
      height: Double(rows) * (window.height - Self.overlap) + Self.overlap)
  }

  /// Where a tile's window begins in the whole sheet.
  public func origin(column: Int, row: Int) -> Point {
    Point(
      x: Double(column) * (window.width - Self.overlap),
      y: Double(row) * (window.height - Self.overlap))
  }
}
