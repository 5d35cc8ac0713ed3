import MethodDocument

/// Puts a sheet's pieces on pages, with what recurs on each.
struct PageSetter {
  let sheet: Sheet
  private(set) var setter: BlockSetter
  let furniture: PageFurniture
  let printer: Paper

  init(sheet: Sheet, setter: BlockSetter, furniture: PageFurniture, printer: Paper) {
    self.sheet = sheet
    self.setter = setter
    self.furniture = furniture
    self.printer = printer
    self.setter.pageHeight = body.height
  }

  /// True where the sheet is as its reader expects it: a poster is one page, and so is what is cut.
  func isWhole(_ faces: [SetSheet.Face]) -> Bool {
    guard sheet.reader == .wall || sheet.paper.isSmaller(than: .a4) else { return true }
    return faces.count == 1 || isFixed
  }

  var style: LayoutStyle { setter.style }

  var geometry: PageGeometry {
    PageGeometry(paper: sheet.paper, orientation: sheet.orientation, printer: printer, style: style)
  }

  /// True where the page cannot be followed by another: a card, or paper smaller than A5.
  var isFixed: Bool { sheet.imposition == .cards || sheet.paper.isSmaller(than: .a5) }

  /// What is tried to have everything on one page, best first.
  ///
  /// A card and a poster with few words are to be read from further away, so that larger letters
  /// come first; then less room between blocks; and on a wall, letters down to the floor.
  private var attempts: [LayoutStyle] {
    let larger: [Double] =
      sheet.reader == .wall ? [1.9, 1.6, 1.35, 1.15] : isFixed ? [1.5, 1.35, 1.2, 1.1] : []
    let smaller: [Double] = sheet.reader == .wall ? [0.9, 0.8, 0.7] : []
    return larger.map { style.scaled(by: $0) }
      + Self.densities.map { style.scaled(by: 1, density: $0) }
      + smaller.map { style.scaled(by: $0, density: Self.densest) }
  }

  private static let densities = [1, 0.85, 0.7]
  private static let densest = 0.7
  /// Where a page would be all but wasted.
  private static let tight = 0.55

  /// Blocks that flow from page to page.
  func faces(_ blocks: [Block]) -> [SetSheet.Face] {
    guard !blocks.isEmpty else { return [] }
    if let filled = onOnePage(blocks) {
      return [SetSheet.Face(front: page(filled, number: 1, of: 1), back: nil)]
    }
    if isFixed { return [SetSheet.Face(front: overfull(blocks), back: nil)] }
    let paginator = Paginator(region: body.size)
    let pages = fewestPages(blocks, paginator)
    reportTooTall(pages)
    return pages.enumerated().map { index, pieces in
      let frame = paginator.compose(pieces, isContinued: index > 0)
      return SetSheet.Face(front: page(frame, number: index + 1, of: pages.count), back: nil)
    }
  }

  /// A card with its back.
  func face(_ card: Cards.Card) -> SetSheet.Face {
    func side(_ blocks: [Block]) -> Frame {
      onOnePage(blocks).map { page($0, number: 1, of: 1) } ?? overfull(blocks)
    }
    return SetSheet.Face(
      front: side(card.blocks), back: card.back.isEmpty ? nil : side(card.back))
  }

  /// The pages as they are, or denser ones where that saves one of few, or the last of many that
  /// would be all but empty. For a page of few that would be wasted, it may be tight.
  private func fewestPages(_ blocks: [Block], _ paginator: Paginator) -> [[Piece]] {
    let usual = paginator.pages(setter.pieces(blocks, width: paginator.region.width))
    let hasEmptyEnd = (usual.last?.height ?? 0) < paginator.region.height * 0.3
    guard (2...4).contains(usual.count) || usual.count > 4 && hasEmptyEnd else { return usual }
    let isWasteful = usual.count <= 4 && paginator.wastesAPage(usual)
    for density in Self.densities.dropFirst() + (isWasteful ? [Self.tight] : []) {
      let denser = setter.trying(style.scaled(by: 1, density: density))
      let pages = paginator.pages(denser.pieces(blocks, width: paginator.region.width))
      if pages.count < usual.count { return pages }
    }
    return usual
  }

  /// Blocks that fit in no way, as they would be; what is wrong is reported.
  private func overfull(_ blocks: [Block]) -> Frame {
    let pieces = setter.pieces(blocks, width: body.width)
    if pieces.height > body.height {
      setter.notes.report(.doesNotFit(spot, text: firstWords(blocks)))
    }
    return page(Paginator(region: body.size).compose(pieces), number: 1, of: 1)
  }

  /// The blocks on one page in the first way that fits, in the middle of the height; nil where none
  /// does.
  private func onOnePage(_ blocks: [Block]) -> Frame? {
    let region = body.size
    for attempt in attempts {
      let setter = setter.trying(attempt)
      let pieces = setter.pieces(blocks, width: region.width)
      // What grows is worth more than larger letters.
      if attempt.body > style.body, pieces.grow { continue }
      guard pieces.height <= region.height, !setter.notes.hasMisfits else { continue }
      self.setter.notes.report(contentsOf: setter.notes)
      let composed = Paginator(region: region).compose(pieces)
      guard isFixed || sheet.reader == .wall else { return composed }
      var frame = Frame(size: region)
      frame.add(composed, x: 0, y: max(0, region.height - composed.size.height) * 0.4)
      return frame
    }
    return nil
  }

  private func reportTooTall(_ pages: [[Piece]]) {
    for page in pages where page.height > body.height + 0.5 {
      let words = page.map(\.frame.plainText).joined(separator: " ")
      setter.notes.report(.doesNotFit(spot, text: String(words.prefix(60))))
    }
  }

  private var spot: LayoutProblem.Spot {
    .init(sheet: sheet.id, block: sheet.blocks.first?.kind.rawValue ?? "")
  }

  private func firstWords(_ blocks: [Block]) -> String {
    let words = setter.trying().pieces(blocks, width: body.width).map(\.frame.plainText)
    return String(words.joined(separator: " ").prefix(60))
  }

  // MARK: What recurs

  private func page(_ content: Frame, number: Int, of count: Int) -> Frame {
    let geometry = geometry
    var page = Frame(size: geometry.size)
    if let mark {
      page.add(mark, x: geometry.size.width - markMargin - mark.size.width, y: markMargin)
    }
    page.add(content, x: body.x, y: body.y)
    if geometry.footer > 0 {
      page.add(
        foot(number: number, of: count), x: geometry.foot.x, y: geometry.foot.y)
    }
    return page
  }

  /// The strip at the foot of a page.
  private func foot(number: Int, of count: Int) -> Frame {
    let width = geometry.foot.width
    var frame = Frame(size: geometry.foot.size)
    let text = TextStyle(size: style.note, ink: .quiet, lineHeight: 1.2)
    let top = geometry.footer - text.size * 1.2
    frame.add(.rule(width, width: 0.75), y: 0)
    var end = text
    end.alignment = .end
    let pages = count > 1 ? pageNumber(number, of: count) : Text("")
    let pagesWidth = min(setter.naturalWidth(pages, end) + 1, width / 2)
    frame.add(
      setter.set(pages.leading, end, width: pagesWidth).frame, x: width - pagesWidth, y: top)
    let room = width - pagesWidth - style.gutter
    frame.add(setter.line(furniture.session.leading, text, width: room), x: 0, y: top)
    return frame
  }

  private func pageNumber(_ number: Int, of count: Int) -> Text {
    Text(
      passages: furniture.pageNumber.passages.map { passage in
        let words = passage.plain.replacing("{{n}}", with: String(number))
          .replacing("{{count}}", with: String(count))
        return Passage([.text(words)], language: passage.language)
      })
  }
}

extension Text {
  /// The leading language alone, for a strip that has one line.
  var leading: Text { Text(passages: Array(passages.prefix(1))) }
}

extension BlockSetter {
  /// A text on one line, cut after the last word that fits: what recurs at the foot stands in full
  /// on the sheet itself.
  func line(_ text: Text, _ style: TextStyle, width: Double) -> Frame {
    var words = text.plain.split(separator: " ").map(String.init)
    let language = text.passages.first?.language
    func line(_ words: [String]) -> Text {
      Text([.text(words.joined(separator: " "))], language: language)
    }
    while words.count > 1, naturalWidth(line(words), style) > width { words.removeLast() }
    let isCut = words.joined(separator: " ") != text.plain
    return set(line(isCut ? words.dropLast() + ["…"] : words), style, width: width).frame
  }
}

extension Frame {
  /// The words in it, in reading order.
  var plainText: String {
    items.compactMap { placed -> String? in
      switch placed.item {
      case .group(let frame, _), .upsideDown(let frame): frame.plainText
      case .text(let fragment): fragment.lines.lowerBound == 0 ? fragment.text.plain : nil
      case .shape, .picture: nil
      }
    }
    .filter { !$0.isEmpty }.joined(separator: " ")
  }
}
