import MethodDocument

extension BlockSetter {
  func set(_ block: Steps, width: Double) -> [Piece] {
    let list = notes.container(.list)
    let width = min(width, style.measure * 1.15)
    let side = style.body * 2.4
    // What has no picture stands in line with what has one.
    let hasPictures = block.items.contains { trying().icon($0.picture, side: side) != nil }
    let empty = hasPictures ? Frame(width: side, height: style.body) : nil
    return block.items.enumerated().map { index, step in
      let number = badge(String(index + 1), diameter: style.body * 1.9, role: .label)
      let frame = beside(number, width: width) { width in
        beside(icon(step.picture, side: side) ?? empty, width: width) { width in
          self.frame(step.text, style.bodyText, width: width)
        }.grouped(as: .listBody)
      }
      return Piece(
        frame.grouped(as: .listItem), gapBefore: index == 0 ? 0 : style.blockGap * 0.6,
        keepWithNext: index == 0 || index == block.items.count - 2)
    }
    .dropLastKeep().within(list)
  }

  func set(_ block: Checklist, width: Double) -> [Piece] {
    let gutter = style.gutter * 1.5
    func columnWidth(_ count: Int) -> Double {
      (width - gutter * Double(count - 1)) / Double(count)
    }
    // A column narrower than 12 letters' widths breaks every other word, but for words that fit it.
    let marker = style.body * 1.9
    let longest = block.items.map { naturalWidth($0, style.bodyText) + 1 + marker }.max() ?? 0
    let least = min(style.body * 12, longest)
    let count =
      (1...Bounds.columns.nearest(to: block.columns)).last { columnWidth($0) >= least } ?? 1
    let items = block.items.map {
      item(item: $0, marker: block.marker, width: columnWidth(count))
    }
    let rows = stride(from: 0, to: items.count, by: count).map { start in
      Array(items[start..<min(start + count, items.count)])
    }
    let list = notes.container(.list)
    return rows.enumerated().map { index, row in
      var frame = Frame(width: width, height: row.map(\.size.height).max() ?? 0)
      for (column, item) in row.enumerated() {
        frame.add(item, x: Double(column) * (columnWidth(count) + gutter), y: 0, role: .listItem)
      }
      return Piece(
        frame, gapBefore: index == 0 ? 0 : style.blockGap * (block.marker == .box ? 0.55 : 0.35),
        keepWithNext: index == 0 || index == rows.count - 2)
    }
    .dropLastKeep().within(list)
  }

  func item(item: Text, marker: Checklist.Marker, width: Double) -> Frame {
    let text = self.frame(item, style.bodyText, width: width - style.body * 1.9, role: .listBody)
    let line = style.body * style.bodyText.lineHeight
    let side = marker == .box ? style.body * 1.1 : style.body * 0.42
    var frame = Frame(width: width, height: max(text.size.height, line))
    let shape: Shape =
      marker == .box
      ? box(side: side)
      : .circle(diameter: side, fill: .accent, stroke: .init(.accent, width: 1))
    frame.add(shape, x: marker == .box ? 0 : side * 0.7, y: (line - side) / 2)
    frame.add(text, x: style.body * (marker == .box ? 1.9 : 1.3), y: 0)
    return frame
  }
}

extension [Piece] {
  /// The last piece holds on to nothing.
  func dropLastKeep() -> [Piece] {
    var pieces = self
    if let last = pieces.indices.last { pieces[last].keepWithNext = false }
    return pieces
  }
}
