/// Fills regions with pieces, one after the other.
struct Paginator {
  /// What is free on each page.
  var region: Size

  /// Breaks the pieces into pages; each page's pieces fit its region, but for a single piece that
  /// fits no page at all.
  func pages(_ pieces: [Piece]) -> [[Piece]] {
    var pages: [[Piece]] = []
    var rest = pieces[...]
    while !rest.isEmpty {
      let count = fitting(rest)
      pages.append(Array(rest.prefix(count)))
      rest = rest.dropFirst(count)
    }
    return pages
  }

  /// True where the last page is short, or so much is left on all pages that one could be spared, and
  /// nothing there would make use of the room, as a box to write in does.
  func wastesAPage(_ pages: [[Piece]]) -> Bool {
    guard let last = pages.last, !last.grow else { return false }
    let left = pages.reduce(0) { $0 + region.height - $1.height }
    return last.height < region.height * 0.6
      || left > region.height && !pages.contains(where: \.grow)
  }

  /// How many of the pieces go onto the page that they begin; at least one.
  private func fitting(_ pieces: ArraySlice<Piece>) -> Int {
    var height = pieces.first?.header?.size.height ?? 0
    var count = 0
    for piece in pieces {
      height += piece.frame.size.height + (count == 0 ? 0 : piece.gapBefore)
      if height > region.height + 0.01 { break }
      count += 1
    }
    if count == pieces.count { return count }
    var kept = count
    while kept > 0, pieces[pieces.startIndex + kept - 1].keepWithNext { kept -= 1 }
    // A chain longer than a page has to break somewhere.
    guard kept > 0 else { return max(count, 1) }
    guard let start = startOfShortItem(pieces, brokenAt: kept) else { return kept }
    var before = start
    while before > 0, pieces[pieces.startIndex + before - 1].keepWithNext { before -= 1 }
    return before > 0 ? before : kept
  }

  /// An item of a list that takes at most this share of a page stays whole.
  static let shareOfShortItem = 0.35
  /// A longer one goes to the next page, too, where it would begin in this last share of a page.
  private static let shareOfLateStart = 0.15

  /// Where a list's item begins that the break would part although it need not; nil where there is
  /// none.
  private func startOfShortItem(_ pieces: ArraySlice<Piece>, brokenAt count: Int) -> Int? {
    let next = pieces.startIndex + count
    guard next < pieces.endIndex,
      let item = pieces[next].within.last(where: { $0.role == .listItem }),
      pieces[next - 1].within.contains(item),
      let first = pieces.firstIndex(where: { $0.within.contains(item) }),
      let last = pieces.lastIndex(where: { $0.within.contains(item) })
    else { return nil }
    let height = Array(pieces[first...last]).height
    let start = Array(pieces[..<first]).height
    let isShort = height <= region.height * Self.shareOfShortItem
    let isLate =
      height <= region.height && start >= region.height * (1 - Self.shareOfLateStart)
    return isShort || isLate ? first - pieces.startIndex : nil
  }

  /// Sets a page's pieces one under the other, with what is left given to those that grow.
  ///
  /// - Parameter isContinued: true on all pages but the first.
  func compose(_ pieces: [Piece], isContinued: Bool = false) -> Frame {
    var pieces = pieces
    if let top = pieces.first?.atTop { pieces[0].frame = top }
    var composer = Composer(width: region.width)
    if isContinued, let first = pieces.first, let header = first.header {
      composer.add(header, within: first.within, gap: 0)
    }
    let left = region.height - pieces.height - composer.height
    // What is only set wider leaves the room to what makes use of it.
    let isSpread = !pieces.grow
    let weights = pieces.compactMap(\.stretch).filter { $0.isSpread == isSpread }
      .reduce(0) { $0 + $1.weight }
    for (index, piece) in pieces.enumerated() {
      var frame = piece.frame
      if let stretch = piece.stretch, stretch.isSpread == isSpread, left > 0, weights > 0 {
        let height = frame.size.height + left * stretch.weight / weights
        frame = stretch.draw(max(frame.size.height, min(height, stretch.most)))
      }
      composer.add(frame, within: piece.within, gap: index == 0 ? 0 : piece.gapBefore)
    }
    return composer.finish()
  }
}

/// Puts frames one under the other and groups neighbours that share a container.
private struct Composer {
  private var frames: [Frame]
  private var containers: [Piece.Container] = []
  private let width: Double
  private var starts: [Double] = []
  private(set) var height = 0.0

  init(width: Double) {
    self.width = width
    frames = [Frame(width: width, height: 0)]
  }

  mutating func add(_ frame: Frame, within path: [Piece.Container], gap: Double) {
    let shared = zip(containers, path).prefix { $0 == $1 }.count
    close(to: shared)
    height += gap
    for container in path.dropFirst(shared) {
      containers.append(container)
      starts.append(height)
      frames.append(Frame(width: width, height: 0))
    }
    frames[frames.count - 1].add(frame, x: 0, y: height - (starts.last ?? 0))
    height += frame.size.height
  }

  private mutating func close(to depth: Int) {
    while containers.count > depth {
      let container = containers.removeLast()
      let start = starts.removeLast()
      var frame = frames.removeLast()
      frame.size.height = height - start
      frames[frames.count - 1].add(
        frame, x: 0, y: start - (starts.last ?? 0), role: container.role)
    }
  }

  mutating func finish() -> Frame {
    close(to: 0)
    var frame = frames[0]
    frame.size.height = height
    return frame
  }
}
