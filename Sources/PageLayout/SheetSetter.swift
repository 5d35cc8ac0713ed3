public import MethodDocument

/// Sets a sheet's blocks on pages of the sheet's own paper.
public struct SheetSetter {
  let measurer: any TextMeasurer
  let pictures: any PictureFinder
  let size: PrintSize
  private let furniture: PageFurniture
  let language: String
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

  /// Sets a sheet on its own paper, or on larger paper where its words do not fit on one page: a
  /// small sheet grows up to A4, a card does so in large print and in two languages, and a poster
  /// grows up to A1.
  public func set(_ sheet: Sheet) -> SetSheet {
    let papers = papers(for: sheet)
    var first: SetSheet?
    for paper in papers {
      var grown = sheet
      grown.paper = paper
      let (set, isWhole) = set(grown, styledFor: sheet.reader == .wall ? sheet.paper : paper)
      let isSound = !set.problems.contains(where: \.isMisfit)
      if isSound, isWhole || paper == papers.last { return set }
      first = first ?? set
    }
    return first ?? SetSheet(sheet: sheet, faces: [], problems: [])
  }

  private func papers(for sheet: Sheet) -> [Paper] {
    let limit: Paper
    if sheet.reader == .wall, !sheet.paper.isSmaller(than: .a3) {
      limit = .a1
    } else if sheet.imposition == .plain || (sheet.size ?? size) == .large
      || sheet.texts.contains(where: { $0.passages.count > 1 })
    {
      limit = .a4
    } else {
      limit = sheet.paper
    }
    let larger = Paper.allCases.reversed().filter {
      sheet.paper.isSmaller(than: $0) && !limit.isSmaller(than: $0)
    }
    return [sheet.paper] + larger
  }

  private func set(_ sheet: Sheet, styledFor paper: Paper) -> (SetSheet, isWhole: Bool) {
    let notes = LayoutNotes(sheet: sheet.id)
    let style = LayoutStyle(size: sheet.size ?? size, reader: sheet.reader, paper: paper)
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
      faces += page.faces(cards.cards)
    }
    faces += page.faces(flow)
    let isWhole = page.isWhole(faces)
    if direction == .rightToLeft { faces = faces.map { $0.mirrored() } }
    return (SetSheet(sheet: sheet, faces: faces, problems: notes.problems), isWhole)
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
