public import MethodDocument

/// The sizes of a sheet's letters and the spaces between its parts, in points.
///
/// Body is at least 14 pt, notes 12; large print has at least 18 pt, page numbers and labels too
/// (print.md 1). A wall sheet is read from two metres: at least 20 pt, its title 60 (print.md 7).
public struct LayoutStyle: Hashable, Sendable {
  public var body: Double
  public var lead: Double
  public var note: Double
  /// For levels 1, 2 and 3.
  public var headings: [Double]
  public var statement: Double
  /// The smallest size that any text on the sheet may have.
  public var floor: Double
  /// The smallest size of a title.
  public var titleFloor: Double
  /// How much room there is between blocks and to write in, against the usual; less may save a page.
  public var density = 1.0

  public init(size: PrintSize, reader: Reader, paper: Paper) {
    let isWall = reader == .wall
    let isCard = paper.isSmaller(than: .a4)
    // Several people work round a large sheet, so nobody sits right before it.
    let isShared = !paper.isSmaller(than: .a3)
    switch (size, isWall) {
    case (.standard, false) where isShared:
      self.init(
        body: 18, lead: 20, note: 14, headings: [30, 22, 18], statement: 26, floor: 12,
        titleFloor: 20)
    case (.large, false) where isShared:
      self.init(
        body: 21, lead: 23, note: 18, headings: [36, 26, 21], statement: 31, floor: 18,
        titleFloor: 24)
    case (.standard, false):
      self.init(
        body: 14, lead: 16, note: 12, headings: [isCard ? 20 : 26, 18, 15],
        statement: 22, floor: 12, titleFloor: 20)
    case (.large, false):
      self.init(
        body: 18, lead: 20, note: 18, headings: [isCard ? 24 : 32, 23, 19],
        statement: 28, floor: 18, titleFloor: 24)
    case (let size, true):
      let factor = Self.wallFactor(paper) * (size == .large ? 1.15 : 1)
      self.init(
        body: 22 * factor, lead: 26 * factor, note: 20 * factor,
        headings: [60 * factor.squareRoot(), 32 * factor, 26 * factor], statement: 38 * factor,
        floor: size == .large ? 23 : 20, titleFloor: size == .large ? 62 : 60)
    }
  }

  init(
    body: Double, lead: Double, note: Double, headings: [Double], statement: Double,
    floor: Double, titleFloor: Double
  ) {
    self.body = body
    self.lead = lead
    self.note = note
    self.headings = headings
    self.statement = statement
    self.floor = floor
    self.titleFloor = titleFloor
  }

  /// A larger wall sheet is looked at from further away.
  private static func wallFactor(_ paper: Paper) -> Double {
    switch paper {
    case .a0: 2.4
    case .a1: 1.8
    case .a2: 1.3
    default: 1
    }
  }

  func heading(level: Int) -> Double { headings[min(max(level, 1), headings.count) - 1] }

  /// The style with every size times the factor, but for the floors; used where a frame that cannot
  /// grow looks for what fits.
  func scaled(by factor: Double, density: Double = 1) -> LayoutStyle {
    let floor = factor < 1 ? floor : 0
    var titles = headings.map { max($0 * factor, floor) }
    titles[0] = max(titles[0], titleFloor)
    var style = LayoutStyle(
      body: max(body * factor, floor), lead: max(lead * factor, floor),
      note: max(note * factor, self.floor), headings: titles,
      statement: max(statement * factor, floor), floor: self.floor, titleFloor: titleFloor)
    style.density = density
    return style
  }

  /// The space between two blocks: a blank line (print.md 4).
  var blockGap: Double { body * density }
  /// The space between a picture or sign and the text beside it.
  var gutter: Double { body * 0.8 }
  /// The space between the edge of a box and what stands in it.
  var padding: Double { body * 0.75 * density.squareRoot() }
  /// So many millimetres that may be fewer where the page is dense, in points; on a tight page
  /// they do not fall under 12, in which a hand can write.
  func roomy(millimetres: Double) -> Double {
    let millimetres = Bounds.height.nearest(to: millimetres)
    return .millimetres(max(millimetres * density, min(millimetres * 0.7, 12)))
  }
  /// The distance of lines to write on: room for handwriting that is large and unsteady.
  var writingLine: Double { max(body * 2 * density.squareRoot(), 26) }
  /// The longest line that reads well, about 66 characters (print.md 3).
  var measure: Double { body * 36 }
  var hairline: Double { max(0.75, body / 18) }
}
