public import MethodDocument

/// Sets a sheet's blocks on pages of the sheet's own paper.
public struct SheetSetter {
  private let measurer: any TextMeasurer
  private let pictures: any PictureFinder
  private let size: PrintSize
  private let furniture: PageFurniture
  private let language: String
  private let printer: Paper

  /// - Parameters:
  ///   - printer: The largest paper that the printer takes.
  ///   - language: The language of the sheets; of two, the one that leads.
  public init(
    measurer: any TextMeasurer, pictures: any PictureFinder, size: PrintSize, printer: Paper,
    language: String, furniture: PageFurniture
  ) {
    self.printer = printer
    self.measurer = measurer
    self.pictures = pictures
    self.size = size
    self.language = language
    self.furniture = furniture
  }

  public func set(_ sheet: Sheet) -> SetSheet {
    let notes = LayoutNotes(sheet: sheet.id)
    let style = LayoutStyle(size: size, reader: sheet.reader, paper: sheet.paper)
    let setter = BlockSetter(
      style: style, language: language, measurer: measurer, pictures: pictures, notes: notes)
    let page = PageSetter(
      sheet: sheet, setter: setter, furniture: furniture, printer: printer)
    var faces: [SetSheet.Face] = []
    var flow: [Block] = []
    for block in sheet.blocks {
      // Each card is a page of its own; what stands between cards flows.
      guard case .cards(let cards) = block, page.isFixed else {
        flow.append(block)
        continue
      }
      faces += page.faces(flow)
      flow = []
      faces += cards.cards.map(page.face)
    }
    faces += page.faces(flow)
    if direction == .rightToLeft { faces = faces.map { $0.mirrored() } }
    return SetSheet(sheet: sheet, faces: faces, problems: notes.problems)
  }

  private var direction: Direction { Direction(language: language) }
}

/// A sheet on its pages.
public struct SetSheet: Sendable {
  /// A page and what stands on its back.
  public struct Face: Hashable, Sendable {
    public var front: Frame
    public var back: Frame?

    func mirrored() -> Face { Face(front: front.mirrored(), back: back?.mirrored()) }
  }

  public var sheet: Sheet
  public var faces: [Face]
  public var problems: [LayoutProblem]
}

/// What recurs on every page, always in the same place (print.md 3).
public struct PageFurniture: Hashable, Sendable {
  /// At the foot, at the start: what meeting it belongs to.
  public var session: Text
  /// At the foot, at the end, with `{{n}}` and `{{count}}`.
  public var pageNumber: Text
  /// On top of a sheet that is handed in.
  public var confidential: Text

  public init(session: Text, pageNumber: Text, confidential: Text) {
    self.session = session
    self.pageNumber = pageNumber
    self.confidential = confidential
  }
}
