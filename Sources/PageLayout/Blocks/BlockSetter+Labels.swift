import MethodDocument

extension BlockSetter {
  func set(_ block: Labels, width: Double) -> [Piece] {
    switch block.style {
    case .strip: strips(block.items, width: width)
    case .picture: pictureLabels(block.items, width: width)
    case .tent: tents(block.items, width: width)
    case .badge: badges(block.items, width: width)
    case .dot: dots(block.items, width: width)
    }
  }

  /// Words at 28 pt or more (print.md 7), all in the largest letters with which each fits its box,
  /// with a line to cut on.
  private func strips(_ items: [Labels.Label], width: Double) -> [Piece] {
    let sizes = Fitting.sizes(from: max(40, style.body * 2.2), to: max(28, style.body * 1.55))
    let height = (sizes.first ?? 40) * 1.9
    func cells(_ setter: BlockSetter, _ size: Double) -> [Frame] {
      items.map { item in
        setter.labelBox(width: width / 2, height: height) { inner in
          setter.beside(setter.icon(item.picture, side: height * 0.55), width: inner.width) {
            setter.fitted(
              item.text, sizes: [size], bold: true, in: Size(width: $0, height: inner.height))
          }
        }
      }
    }
    let size = sizes.first { size in
      let attempt = trying()
      _ = cells(attempt, size)
      return !attempt.notes.hasMisfits
    }
    return rows(
      cells(self, size ?? sizes[sizes.count - 1]), columns: 2, cellWidth: width / 2, gap: 0,
      width: width)
  }

  /// A picture with its word under it: under a title on an A4, two by four; in large print, two by
  /// three.
  private func pictureLabels(_ items: [Labels.Label], width: Double) -> [Piece] {
    let columns = max(2, Int(width / .millimetres(87)))
    let cellWidth = width / Double(columns)
    let rows = (items.count + columns - 1) / columns
    let height = rowHeight(.millimetres(style.body < 18 ? 54 : 70), of: rows)
    let sizes = Fitting.sizes(from: max(24, style.body * 1.4), to: style.body)
    let cells = items.map { item in
      labelBox(width: cellWidth, height: height) { inner in
        pictureOverWord(item, in: inner, sizes: sizes)
      }
    }
    return self.rows(cells, columns: columns, cellWidth: cellWidth, gap: 0, width: width)
  }

  /// A little less than usual where that gets one more of the rows on the first page.
  private func rowHeight(_ usual: Double, of rows: Int) -> Double {
    guard let pageHeight, above < pageHeight else { return usual }
    let left = pageHeight - above
    let count = Int(left / usual)
    let lower = left / Double(count + 1)
    return count < rows && lower >= usual * 0.9 ? min(usual, lower) : usual
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
    let scissors = icon(.art("scissors", alt: Text("")), side: .millimetres(7))
    // The scissors stand on the line to cut, so the card is a little narrower.
    let inset = (scissors?.size.width ?? 0) / 2
    let card = width - 2 * inset
    return items.map { item in
      let side = labelSide(item, width: card, height: half, sizes: sizes)
      var frame = Frame(width: width, height: 2 * half)
      frame.add(.box(width: card, height: 2 * half, stroke: Self.cut), x: inset)
      let fold = Shape.Stroke(.quiet, width: 1, dash: [9, 5])
      frame.add(Shape(.line(to: Point(x: card, y: 0)), stroke: fold), x: inset, y: half)
      if let scissors {
        frame.add(scissors, x: 0, y: 2 * half - scissors.size.height - .millimetres(3))
      }
      frame.add(.upsideDown(side), x: inset, y: 0)
      frame.add(side, x: inset, y: half)
      return Piece(frame, gapBefore: .millimetres(4))
    }
  }

  /// A line to cut on: it has to be seen by who cuts, and does no harm where a little is left.
  static let cut = Shape.Stroke(.quiet, width: 1, dash: [3, 3])

  private func labelSide(
    _ item: Labels.Label, width: Double, height: Double, sizes: [Double]
  ) -> Frame {
    let padding = Double.millimetres(8)
    let inner = Size(width: width - 2 * padding, height: height - 2 * padding)
    let content =
      item.text.isEmpty
      ? writingLines(1, width: inner.width, pitch: inner.height * 0.8, lineWidth: 1)
      : beside(icon(item.picture, side: inner.height * 0.7), width: inner.width) { width in
        fitted(
          item.text, sizes: sizes, bold: true, alignment: .centre,
          in: Size(width: width, height: inner.height))
      }
    var frame = Frame(width: width, height: height)
    frame.add(content, x: padding, y: (height - content.size.height) / 2)
    return frame
  }

  /// Dots in a circle of 19 mm, to cut out or to print on a sheet of stickers.
  private func dots(_ items: [Labels.Label], width: Double) -> [Piece] {
    let (cell, outer) = (Double.millimetres(24), Double.millimetres(19))
    let inner = Double.millimetres(15)
    let columns = max(1, Int(width / cell))
    let cells = items.map { item in
      var frame = Frame(width: width / Double(columns), height: cell)
      let middle = Point(x: frame.size.width / 2, y: cell / 2)
      frame.add(
        .circle(diameter: outer, stroke: Self.cut), x: middle.x - outer / 2,
        y: middle.y - outer / 2)
      if let icon = icon(item.picture, side: inner * 0.75) {
        frame.add(
          icon, x: middle.x - icon.size.width / 2, y: middle.y - icon.size.height / 2)
      } else {
        frame.add(
          .circle(diameter: inner, fill: .warm, stroke: .init(.accent, width: 1.5)),
          x: middle.x - inner / 2, y: middle.y - inner / 2)
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
    frame.add(.box(width: width, height: height, stroke: Self.cut))
    frame.add(
      content, x: padding + (width - 2 * padding - content.size.width) / 2,
      y: (height - content.size.height) / 2)
    return frame
  }
}
