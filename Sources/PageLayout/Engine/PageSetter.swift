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

  /// Cards with their backs. A set is seen side by side, so that all fronts have letters of one size
  /// and begin at the same height, and so have all backs.
  func faces(_ cards: [Cards.Card]) -> [SetSheet.Face] {
    let fronts = sides(cards.map(\.blocks))
    let backs = sides(cards.map(\.back))
    return zip(fronts, backs).map { front, back in
      SetSheet.Face(front: front ?? page(Frame(size: body.size), number: 1, of: 1), back: back)
    }
  }

  /// A page for each side that has something on it.
  private func sides(_ sides: [[Block]]) -> [Frame?] {
    let fitting = sides.map { $0.isEmpty ? nil : firstFitting($0) }
    let shared = fitting.compactMap { $0?.attempt }.max() ?? 0
    let set = zip(sides, fitting).map { blocks, found -> Fitted? in
      guard let found, found.attempt < shared else { return found }
      return fitted(blocks, shared) ?? found
    }
    let highest = set.compactMap { $0?.pieces.height }.max() ?? 0
    return zip(sides, set).map { blocks, found in
      if blocks.isEmpty { return nil }
      guard let found else { return overfull(blocks) }
      return page(composed(found, height: highest), number: 1, of: 1)
    }
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

  /// The blocks on one page in the first way that fits; nil where none does.
  private func onOnePage(_ blocks: [Block]) -> Frame? {
    firstFitting(blocks).map { composed($0, height: $0.pieces.height) }
  }

  /// Blocks that fit on one page, by the number of what was tried.
  private struct Fitted {
    var attempt: Int
    var pieces: [Piece]
    var notes: LayoutNotes
  }

  private func firstFitting(_ blocks: [Block]) -> Fitted? {
    attempts.indices.lazy.compactMap { fitted(blocks, $0) }.first
  }

  private func fitted(_ blocks: [Block], _ number: Int) -> Fitted? {
    let attempt = attempts[number]
    let setter = setter.trying(attempt)
    let pieces = setter.pieces(blocks, width: body.width)
    // What grows is worth more than larger letters.
    if attempt.body > style.body, pieces.grow { return nil }
    guard pieces.height <= body.height, !setter.notes.hasMisfits else { return nil }
    return Fitted(attempt: number, pieces: pieces, notes: setter.notes)
  }

  /// - Parameter height: what stands in the middle of the page, in points, where the page stands by
  ///   itself.
  private func composed(_ fitted: Fitted, height: Double) -> Frame {
    setter.notes.report(contentsOf: fitted.notes)
    let region = body.size
    let composed = Paginator(region: region).compose(fitted.pieces)
    guard isFixed || sheet.reader == .wall else { return composed }
    let free = region.height - max(height, composed.size.height)
    var frame = Frame(size: region)
    frame.add(composed, x: 0, y: max(0, free) * 0.4)
    return frame
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
      page.add(mark, x: geometry.size.width - geometry.margin - mark.size.width, y: geometry.margin)
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
    guard naturalWidth(line(words), style) > width else {
      return set(line(words), style, width: width).frame
    }
    while words.count > 1, naturalWidth(line(words + ["…"]), style) > width { words.removeLast() }
    return set(line(words + ["…"]), style, width: width).frame
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
