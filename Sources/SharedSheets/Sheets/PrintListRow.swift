public import MethodKit

/// What the print list says of one sheet.
public struct PrintListRow: Hashable, Sendable {
  /// In each language of the pack.
  public var title: Text
  public var copies: Int
  /// The sheet's own size.
  public var paper: Paper
  /// How many pieces of the printer's paper one copy takes; 1 where it is not tiled.
  public var tiles: Int
  /// What the printer takes; it is named where a sheet is tiled.
  public var printerPaper: Paper
  /// Better printed in colour.
  public var inColour: Bool
  /// Where it stands in the pack, counted from 1.
  public var pages: ClosedRange<Int>

  public init(
    _ title: Text, copies: Int, paper: Paper, tiles: Int = 1, printerPaper: Paper = .a4,
    inColour: Bool, pages: ClosedRange<Int>
  ) {
    self.title = title
    self.copies = copies
    self.paper = paper
    self.tiles = tiles
    self.printerPaper = printerPaper
    self.inColour = inColour
    self.pages = pages
  }
}
