/// A part of a block that no page break goes through.
struct Piece {
  var frame: Frame
  /// The space above it, in points; none at the top of a page.
  var gapBefore: Double = 0
  /// True where a page may not end with it.
  var keepWithNext = false
  /// What it is a part of, outermost first; neighbours within the same stand in one group.
  var within: [Container] = []
  /// Drawn anew at the top of a page that it begins, as a table's header.
  var header: Frame?
  /// Drawn in its place where it is the first on a page: no higher, as without the rule above it.
  var atTop: Frame?
  var stretch: Stretch?

  /// A part of the structure that several pieces share.
  struct Container: Hashable {
    var id: Int
    var role: Role
  }

  /// How a piece takes space that is left on its page.
  struct Stretch {
    /// Its share against others on the page.
    var weight: Double
    /// The most that it makes use of, in points.
    var most: Double
    /// True where it is only set wider, which is no better use of a page than larger letters.
    var isSpread = false
    /// Draws it in a height of at least its frame's, in points.
    var draw: (Double) -> Frame
  }

  init(_ frame: Frame, gapBefore: Double = 0, keepWithNext: Bool = false) {
    self.frame = frame
    self.gapBefore = gapBefore
    self.keepWithNext = keepWithNext
  }

  /// A piece that grows from its least height into the space that is left.
  init(
    atLeast height: Double, atMost most: Double = .infinity, gapBefore: Double = 0,
    weight: Double = 1, draw: @escaping (Double) -> Frame
  ) {
    self.init(draw(height), gapBefore: gapBefore)
    stretch = Stretch(weight: weight, most: most, draw: draw)
  }
}

extension [Piece] {
  /// True where something makes use of the room that is left, as a box to write in does.
  var grow: Bool { contains { $0.stretch?.isSpread == false } }

  /// What they take one under the other, in points.
  var height: Double {
    enumerated().reduce(0) { sum, entry in
      sum + entry.element.frame.size.height + (entry.offset == 0 ? 0 : entry.element.gapBefore)
    }
  }

  /// The pieces with the first one so far from what stands above.
  func gapBefore(_ gap: Double) -> [Piece] {
    var pieces = self
    if !pieces.isEmpty { pieces[0].gapBefore = gap }
    return pieces
  }

  func within(_ container: Piece.Container) -> [Piece] {
    map { piece in
      var piece = piece
      piece.within.insert(container, at: 0)
      return piece
    }
  }

  /// The pieces such that no page ends between them.
  func keptTogether() -> [Piece] {
    enumerated().map { index, piece in
      var piece = piece
      if index < count - 1 { piece.keepWithNext = true }
      return piece
    }
  }
}
