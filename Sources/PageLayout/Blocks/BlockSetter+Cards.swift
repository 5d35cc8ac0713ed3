import MethodDocument

extension BlockSetter {
  /// Cards within a page: boxed, two beside each other. On a sheet of their own each is a page.
  func set(_ block: Cards, width: Double) -> [Piece] {
    let gap = style.gutter
    let cardWidth = (width - gap) / 2
    let inner = cardWidth - 2 * style.padding
    let cards = block.cards.map { card in
      boxed(
        frame(card.blocks, width: inner), padding: style.padding, radius: 8,
        stroke: .init(.rule, width: style.hairline))
    }
    return rows(cards, columns: 2, cellWidth: cardWidth, gap: gap, width: width)
  }

  func set(_ block: Labels, width: Double) -> [Piece] {
    switch block.style {
    case .strip: strips(block.items, width: width)
    case .picture: pictureLabels(block.items, width: width)
    case .tent: tents(block.items, width: width)
    case .dot: dots(block.items, width: width)
    }
  }

  /// Words at 28 pt or more (print.md 7), each in a box of the same height with a line to cut on.
  private func strips(_ items: [Labels.Label], width: Double) -> [Piece] {
    let sizes = Fitting.sizes(from: max(40, style.body * 2.2), to: max(28, style.body * 1.55))
    let height = (sizes.first ?? 40) * 1.9
    let cells = items.map { item in
      labelBox(width: width / 2, height: height) { inner in
        beside(icon(item.picture, side: height * 0.55), width: inner.width) { width in
          fitted(
            item.text, sizes: sizes, bold: true, in: Size(width: width, height: inner.height))
        }
      }
    }
    return rows(cells, columns: 2, cellWidth: width / 2, gap: 0, width: width)
  }

  /// A picture with its word under it: two beside each other and four under each other on an A4.
  private func pictureLabels(_ items: [Labels.Label], width: Double) -> [Piece] {
    let columns = max(2, Int(width / .millimetres(87)))
    let cellWidth = width / Double(columns)
    let sizes = Fitting.sizes(from: max(24, style.body * 1.4), to: style.body)
    let cells = items.map { item in
      labelBox(width: cellWidth, height: .millimetres(60)) { inner in
        pictureOverWord(item, in: inner, sizes: sizes)
      }
    }
    return rows(cells, columns: columns, cellWidth: cellWidth, gap: 0, width: width)
  }

  private func pictureOverWord(_ item: Labels.Label, in room: Size, sizes: [Double]) -> Frame {
    let word = fitted(
      item.text, sizes: sizes, bold: true, alignment: .centre,
      in: Size(width: room.width, height: room.height * 0.4))
    guard
      let picture = figure(
        item.picture, width: room.width, height: room.height - word.size.height - 4)
    else { return word }
    var frame = Frame(width: room.width, height: picture.size.height + 4 + word.size.height)
    frame.add(picture, x: (room.width - picture.size.width) / 2, y: 0)
    frame.add(word, x: 0, y: picture.size.height + 4)
    return frame
  }

  /// Name cards: folded on the middle line, the name stands on both sides.
  private func tents(_ items: [Labels.Label], width: Double) -> [Piece] {
    let half = Double.millimetres(58)
    let sizes = Fitting.sizes(from: 60, to: 36)
    return items.map { item in
      let side = labelSide(item, width: width, height: half, sizes: sizes)
      var frame = Frame(width: width, height: 2 * half)
      frame.add(
        .box(
          width: width, height: 2 * half,
          stroke: .init(.rule, width: style.hairline, dash: [2, 4])))
      frame.add(
        Shape(
          .line(to: Point(x: width, y: 0)), stroke: .init(.rule, width: 0.75, dash: [8, 5])),
        y: half)
      frame.add(.upsideDown(side), x: 0, y: 0)
      frame.add(side, x: 0, y: half)
      return Piece(frame, gapBefore: .millimetres(4))
    }
  }

  private func labelSide(
    _ item: Labels.Label, width: Double, height: Double, sizes: [Double]
  ) -> Frame {
    let padding = Double.millimetres(8)
    let inner = Size(width: width - 2 * padding, height: height - 2 * padding)
    let content =
      item.text.isEmpty
      ? writingLines(1, width: inner.width, pitch: inner.height * 0.8)
      : beside(icon(item.picture, side: inner.height * 0.7), width: inner.width) { width in
        fitted(
          item.text, sizes: sizes, bold: true, alignment: .centre,
          in: Size(width: width, height: inner.height))
      }
    var frame = Frame(width: width, height: height)
    frame.add(content, x: padding, y: (height - content.size.height) / 2)
    return frame
  }

  /// Dots of 19 mm, to cut out or to print on a sheet of stickers.
  private func dots(_ items: [Labels.Label], width: Double) -> [Piece] {
    let diameter = Double.millimetres(19)
    let columns = max(1, Int(width / .millimetres(24)))
    let cells = items.map { item in
      var frame = Frame(width: width / Double(columns), height: .millimetres(24))
      let x = (frame.size.width - diameter) / 2
      let y = (frame.size.height - diameter) / 2
      frame.add(
        .circle(diameter: diameter, fill: .warmSoft, stroke: .init(.accent, width: 1.5)), x: x, y: y
      )
      let inner = diameter * 0.5
      if let icon = icon(item.picture, side: inner) {
        frame.add(icon, x: x + (diameter - inner) / 2, y: y + (diameter - inner) / 2)
      } else {
        frame.add(
          star(diameter: inner, ink: .accent), x: x + (diameter - inner) / 2,
          y: y + (diameter - inner) / 2)
      }
      return frame
    }
    return rows(cells, columns: columns, cellWidth: width / Double(columns), gap: 0, width: width)
  }

  /// A box to cut out, with its content in the middle.
  private func labelBox(width: Double, height: Double, draw: (Size) -> Frame) -> Frame {
    let padding = style.padding
    let content = draw(Size(width: width - 2 * padding, height: height - 2 * padding))
    var frame = Frame(width: width, height: height)
    frame.add(
      .box(width: width, height: height, stroke: .init(.rule, width: 0.75, dash: [5, 4])))
    frame.add(
      content, x: padding + (width - 2 * padding - content.size.width) / 2,
      y: (height - content.size.height) / 2)
    return frame
  }

  /// Cells in rows that do not break.
  func rows(
    _ cells: [Frame], columns: Int, cellWidth: Double, gap: Double, width: Double
  ) -> [Piece] {
    let list = notes.container(.list)
    return stride(from: 0, to: cells.count, by: columns).map { start in
      let row = cells[start..<min(start + columns, cells.count)]
      var frame = Frame(width: width, height: row.map(\.size.height).max() ?? 0)
      for (column, cell) in row.enumerated() {
        frame.add(cell, x: Double(column) * (cellWidth + gap), y: 0, role: .listItem)
      }
      return Piece(frame, gapBefore: start == 0 ? 0 : gap)
    }.within(list)
  }
}
