public import MethodDocument

/// A page's paper and what of it may be set, in points.
public struct PageGeometry: Hashable, Sendable {
  public var size: Size
  /// Free on every side; at least 10 mm, so that a printer reaches it and a hand can hold it
  /// (print.md 4).
  public var margin: Double
  /// The height of the strip at the foot, with the title and the page number.
  public var footer: Double

  public init(paper: Paper, orientation: Orientation, style: LayoutStyle) {
    let width = Double.millimetres(paper.widthMillimetres)
    let height = Double.millimetres(paper.heightMillimetres)
    size =
      orientation == .portrait
      ? Size(width: width, height: height) : Size(width: height, height: width)
    margin = .millimetres(Self.marginMillimetres(paper))
    footer = paper.isSmaller(than: .a5) ? 0 : style.note * 2.4
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
      height: size.height - 2 * margin - footer)
  }
}
