import MethodDocument

extension BlockSetter {
  func set(_ block: Question, width: Double) -> [Piece] {
    let sign = block.number.map { badge(String($0), diameter: style.body * 2, role: .label) }
    let head = beside(sign, width: width) { width in
      beside(icon(block.picture, side: style.body * 2.4), width: width) { width in
        let question = self.frame(block.text, style.strongText, width: width)
        guard let hint = block.hint else { return question }
        return stack(
          [question, self.frame(hint, style.noteText.tight(), width: width)], gap: style.body * 0.2,
          width: width)
      }
    }
    if block.lines <= 0 { return [Piece(head)] }
    return [spread(head, gap: style.body * 0.2, lines: block.lines, width: width)]
  }

  /// Lines under a head, which are up to half as far again apart where there is room left.
  private func spread(_ head: Frame?, gap: Double, lines: Int, width: Double) -> Piece {
    let lines = Bounds.lines.nearest(to: lines)
    func draw(_ pitch: Double) -> Frame {
      let lines = writingLines(lines, width: width, pitch: pitch)
      return stack([head, lines].compactMap { $0 }, gap: gap, width: width)
    }
    let pitch = style.writingLine
    let least = draw(pitch).size.height
    let most = Double(lines) * pitch
    var piece = Piece(atLeast: least, atMost: least + most * 0.5, weight: most) { height in
      draw(pitch + (height - least) / Double(lines))
    }
    piece.stretch?.isSpread = true
    return piece
  }

  func set(_ block: WritingLines, width: Double) -> [Piece] {
    let label = block.label.map { self.frame($0, style.strongText, width: width) }
    func draw(_ count: Int, pitch: Double? = nil) -> Frame {
      let lines = writingLines(count, width: width, pitch: pitch)
      return stack([label, lines].compactMap { $0 }, gap: 0, width: width)
    }
    if block.count > 0 { return [spread(label, gap: 0, lines: block.count, width: width)] }
    let least = draw(2)
    return [
      Piece(atLeast: least.size.height, weight: 2) { height in
        let whole = height - (label?.size.height ?? 0)
        // The last of many lines keeps off what stands at the foot of a page.
        let room = whole > style.writingLine * 4 ? whole - style.writingLine * 0.4 : whole
        let count = max(2, Int(room / style.writingLine))
        var frame = draw(count, pitch: max(style.writingLine, room / Double(count)))
        frame.size.height = height
        return frame
      }
    ]
  }

  func set(_ block: WritingBox, width: Double) -> [Piece] {
    let label = block.label.map { label in
      beside(icon(block.picture, side: style.body * 1.9), width: width - 2 * style.padding) {
        self.frame(label, style.strongText, width: $0)
      }
    }
    let least =
      (label.map { $0.size.height + style.padding } ?? 0) + style.roomy(millimetres: block.height)
    return [
      Piece(atLeast: least) { height in
        var frame = Frame(width: width, height: height)
        frame.add(
          .box(
            width: width, height: height, radius: 6,
            stroke: .init(.rule, width: style.hairline * 1.5)))
        if let label { frame.add(label, x: style.padding, y: style.padding * 0.7) }
        return frame
      }
    ]
  }

  func set(_ block: DrawingFrame, width: Double) -> [Piece] {
    let title = block.titleLine.map { titleLine($0, width: width) }
    let top = title.map { $0.size.height + style.blockGap } ?? 0
    return [
      Piece(atLeast: style.roomy(millimetres: block.height) + top, weight: 3) { height in
        var frame = Frame(width: width, height: height)
        if let title { frame.add(title, x: 0, y: 0) }
        frame.add(area(block, width: width, height: height - top), x: 0, y: top)
        return frame
      }
    ]
  }

  /// Words with a line after them to write a title on.
  private func titleLine(_ label: Text, width: Double) -> Frame {
    let text = style.strongText
    let labelWidth = min(naturalWidth(label, text) + 1, width / 2)
    let words = self.frame(label, text, width: labelWidth)
    var frame = Frame(width: width, height: max(words.size.height, style.writingLine))
    frame.add(words, x: 0, y: frame.size.height - words.size.height)
    let start = labelWidth + style.gutter
    frame.add(.rule(width - start, width: style.hairline), x: start, y: frame.size.height - 1)
    return frame
  }

  /// The shape itself, with its zones beside each other, or under each other where it is upright.
  private func area(_ block: DrawingFrame, width: Double, height: Double) -> Frame {
    var frame = Frame(width: width, height: height)
    let free = draw(block.shape, in: &frame)
    frame.add(zones(block, width: free.width, height: free.height), x: free.x, y: free.y)
    return frame
  }

  /// Draws the shape over the whole frame, and tells what of it is free.
  private func draw(_ shape: DrawingFrame.Shape, in frame: inout Frame) -> Rect {
    let (width, height) = (frame.size.width, frame.size.height)
    switch shape {
    case .house, .window, .table, .path:
      let template = SceneTemplate(shape, size: frame.size, unit: style.body)
      frame.add(template.frame, x: 0, y: 0)
      return template.room
    case .tree, .cloud, .circle, .blank:
      // A tree or a cloud would be out of shape in other proportions than its own.
      let drawing =
        shape == .blank ? nil : figure(.art(shape.rawValue), width: width, height: height)
      if let drawing {
        frame.add(
          drawing, x: (width - drawing.size.width) / 2, y: (height - drawing.size.height) / 2)
      } else {
        let edge = Shape.Stroke(.accent, width: style.hairline * 2)
        frame.add(.box(width: width, height: height, radius: 8, stroke: edge))
      }
      return Rect(x: 0, y: 0, width: width, height: height)
    }
  }

  private func zones(_ block: DrawingFrame, width: Double, height: Double) -> Frame {
    var frame = Frame(width: width, height: height)
    let isWide = width >= height
    let count = Double(max(block.zones.count, 1))
    for (index, zone) in block.zones.enumerated() {
      let step = (isWide ? width : height) / count
      let start = step * Double(index)
      if index > 0 {
        let end = isWide ? Point(x: 0, y: height) : Point(x: width, y: 0)
        frame.add(
          Shape(
            .line(to: end), stroke: .init(.accent, width: style.hairline * 1.4, dash: [7, 6])),
          x: isWide ? start : 0, y: isWide ? 0 : start)
      }
      let head = zoneHead(zone, width: (isWide ? step : width) - 2 * style.padding)
      frame.add(
        head, x: (isWide ? start : 0) + style.padding, y: (isWide ? 0 : start) + style.padding)
    }
    return frame
  }

  private func zoneHead(_ zone: DrawingFrame.Zone, width: Double) -> Frame {
    let title = TextStyle(size: style.heading(level: 2), bold: true, ink: .accent, lineHeight: 1.2)
    return beside(icon(zone.picture, side: title.size * 1.7), width: width) { width in
      let words = self.frame(zone.title, title, width: width, role: .heading(level: 2))
      guard let hint = zone.hint else { return words }
      return stack(
        [words, self.frame(hint, style.noteText.tight(), width: width)], gap: 2, width: width)
    }
  }
}
