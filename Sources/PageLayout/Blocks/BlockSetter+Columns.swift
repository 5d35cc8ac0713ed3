import MethodDocument

extension BlockSetter {
  func set(_ block: Columns, width: Double) -> [Piece] {
    let gap = style.gutter * (block.sequence ? 2.6 : 1.4)
    let widths = columnWidths(block, gap: gap, width: width)
    // Columns of fewer than some 24 letters make a ragged ladder of one or two words a line.
    guard widths.allSatisfy({ $0 >= style.body * 12 }) else { return stacked(block, width: width) }
    let columns = zip(block.columns, widths).map { SetColumn($0, width: $1, setter: self) }
    let least = columns.map(\.height).max() ?? 0
    return [
      Piece(atLeast: least, weight: columns.contains(where: \.grows) ? 3 : 0) { height in
        var frame = Frame(width: width, height: height)
        var x = 0.0
        for (index, column) in columns.enumerated() {
          if block.sequence, index > 0 {
            frame.add(arrow(gap * 0.62), x: x - gap * 0.81, y: height / 2 - gap * 0.31)
          }
          frame.add(column.frame(height: height), x: x, y: 0, role: .section)
          x += column.width + gap
        }
        return frame
      }
    ]
  }

  private func columnWidths(_ block: Columns, gap: Double, width: Double) -> [Double] {
    let weights = block.columns.map { max(Bounds.share.nearest(to: $0.weight), 0.1) }
    let room = width - gap * Double(max(weights.count - 1, 0))
    let total = weights.reduce(0, +)
    return weights.map { room * $0 / total }
  }

  /// Columns one under the other, where the width does not serve.
  private func stacked(_ block: Columns, width: Double) -> [Piece] {
    block.columns.enumerated().flatMap { index, column -> [Piece] in
      let set = SetColumn(column, width: width, setter: self)
      var piece = Piece(atLeast: set.height, weight: set.grows ? 3 : 0) { set.frame(height: $0) }
      piece.gapBefore = index == 0 ? 0 : style.blockGap
      // The arrow stays with the box that it leaves: at the head of a page it comes from nowhere.
      piece.keepWithNext = block.sequence && index < block.columns.count - 1
      guard block.sequence, index > 0 else { return [piece] }
      var turn = Frame(width: width, height: style.body * 1.6)
      turn.add(arrowDown(style.body * 1.4), x: (width - style.body * 1.4) / 2, y: 0)
      piece.gapBefore = style.body * 0.4
      return [Piece(turn, gapBefore: style.body * 0.5), piece]
    }
  }
}

/// A column with its head and body set in its width.
private struct SetColumn {
  let width: Double
  private let column: Columns.Column
  private let style: LayoutStyle
  private let head: Frame?
  private let body: [Piece]

  init(_ column: Columns.Column, width: Double, setter: BlockSetter) {
    self.column = column
    self.width = width
    style = setter.style
    let inner = width - 2 * (Self.isBoxed(column) ? style.padding : 0)
    head = column.title.map { title in
      let text = TextStyle(
        size: setter.style.heading(level: 2), bold: true, ink: column.tone.ink, lineHeight: 1.2)
      return setter.beside(setter.toneSign(column.tone, side: text.size * 1.2), width: inner) {
        setter.frame(title, text, width: $0, role: .heading(level: 2))
      }
    }
    body = setter.pieces(column.blocks, width: inner)
  }

  /// A plain column without a title stands without a box.
  private static func isBoxed(_ column: Columns.Column) -> Bool {
    column.title != nil || column.tone != .plain
  }

  var grows: Bool { body.grow }

  private var padding: Double { Self.isBoxed(column) ? style.padding : 0 }

  /// Where the body begins.
  private var top: Double {
    guard let head else { return padding }
    return padding + head.size.height + (body.isEmpty ? 0 : style.body * 0.6)
  }

  /// What it takes at least.
  var height: Double { top + body.height + padding }

  func frame(height: Double) -> Frame {
    var frame = Frame(width: width, height: height)
    if Self.isBoxed(column) {
      frame.add(
        .box(
          width: width, height: height, radius: 8,
          fill: column.tone == .plain ? nil : column.tone.ground,
          stroke: .init(
            column.tone == .plain ? .rule : column.tone.ink, width: style.hairline * 1.4)))
    }
    if let head { frame.add(head, x: padding, y: padding) }
    let region = Size(width: width - 2 * padding, height: height - top - padding)
    frame.add(Paginator(region: region).compose(body), x: padding, y: top)
    return frame
  }
}
