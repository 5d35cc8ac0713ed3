public import MethodDocument

/// A page's paper and what of it may be set, in points.
public struct PageGeometry: Hashable, Sendable {
  public var size: Size
  /// Free on every side; at least 10 mm, so that a printer reaches it and a hand can hold it
  /// (print.md 4).
  public var margin: Double
  /// The height of the strip at the foot, from its rule down: the title and the page number.
  public var footer: Double
  /// The distance of the strip from the bottom edge; it may stand a little way into the margin.
  public var footerMargin: Double
  /// What stays free above the strip's rule, so that nothing to write on meets it.
  public var footerGap: Double

  /// - Parameter printer: the largest paper that the printer takes; a larger sheet is tiled.
  public init(paper: Paper, orientation: Orientation, printer: Paper, style: LayoutStyle) {
    if let grid = TileGrid(paper, orientation, printer: printer) {
      // The tiles' own borders are around it already.
      size = grid.assembled
      margin = .millimetres(Self.marginMillimetres(paper)) - TileGrid.border + .millimetres(4)
    } else {
      size = Size(paper, orientation)
      margin = .millimetres(Self.marginMillimetres(paper))
    }
    guard !paper.isSmaller(than: .a5) else {
      (footer, footerMargin, footerGap) = (0, margin, 0)
      return
    }
    footer = style.note * 1.65
    // Letters reach a little below the strip.
    footerMargin = max(margin - .millimetres(4), .millimetres(11))
    footerGap = max(.millimetres(paper == .a5 ? 5 : 6), style.note * 0.75)
  }

  public static func marginMillimetres(_ paper: Paper) -> Double {
    switch paper {
    case .a7, .a6: 10
    case .a5: 12
    case .a4, .a3: 18
    case .a2: 24
    case .a1: 30
    case .a0: 40
    }
  }

  /// Where blocks stand.
  public var body: Rect {
    Rect(
      x: margin, y: margin, width: size.width - 2 * margin,
      height: size.height - margin - footerMargin - footer - footerGap)
  }

  /// Where the strip at the foot stands.
  var foot: Rect {
    Rect(
      x: margin, y: size.height - footerMargin - footer, width: body.width, height: footer)
  }
}
