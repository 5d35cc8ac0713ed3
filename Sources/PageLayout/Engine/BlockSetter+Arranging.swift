import MethodDocument

extension BlockSetter {
  /// A sign or picture at the start, and beside it what takes the rest of the width; each in the
  /// middle of the height, or the sign on the first line where the other is much higher.
  func beside(
    _ icon: Frame?, width: Double, gap: Double? = nil, draw: (Double) -> Frame
  ) -> Frame {
    guard let icon else { return draw(width) }
    let start = icon.size.width + (gap ?? style.gutter)
    let content = draw(width - start)
    let height = max(icon.size.height, content.size.height)
    var frame = Frame(width: width, height: height)
    let isLong = content.size.height > icon.size.height * 1.6
    frame.add(icon, x: 0, y: isLong ? 0 : (height - icon.size.height) / 2)
    frame.add(content, x: start, y: (height - content.size.height) / 2)
    return frame
  }

  /// Frames one under the other.
  func stack(_ frames: [Frame], gap: Double, width: Double) -> Frame {
    var stacked = Frame(width: width, height: 0)
    for (index, frame) in frames.enumerated() {
      if index > 0 { stacked.size.height += gap }
      stacked.add(frame, x: 0, y: stacked.size.height)
      stacked.size.height += frame.size.height
    }
    return stacked
  }

  /// A frame in a box with a line or a ground.
  func boxed(
    _ content: Frame, padding: Double, radius: Double = 6, fill: Ink? = nil,
    stroke: Shape.Stroke? = nil
  ) -> Frame {
    var frame = Frame(
      width: content.size.width + 2 * padding, height: content.size.height + 2 * padding)
    frame.add(
      .box(
        width: frame.size.width, height: frame.size.height, radius: radius, fill: fill,
        stroke: stroke))
    frame.add(content, x: padding, y: padding)
    return frame
  }

  /// A round sign with a number or letter in it.
  func badge(_ text: String, diameter: Double, ink: Ink = .accent, role: Role? = nil) -> Frame {
    var frame = Frame(width: diameter, height: diameter)
    frame.add(
      .circle(
        diameter: diameter, fill: .paper,
        stroke: .init(ink, width: max(1.5, diameter / 16))))
    let words = TextStyle(
      size: diameter * (text.count > 2 ? 0.4 : 0.52), bold: true, ink: ink, lineHeight: 1,
      alignment: .centre)
    let set = set(Text(text), words, width: diameter)
    frame.add(set.frame, x: 0, y: (diameter - set.size.height) / 2)
    return role.map { frame.grouped(as: $0) } ?? frame
  }

  /// Lines to write on, from the top edge down.
  func writingLines(
    _ count: Int, width: Double, pitch: Double? = nil, lineWidth: Double? = nil
  ) -> Frame {
    let pitch = pitch ?? style.writingLine
    let lineWidth = max(lineWidth ?? 0, style.hairline)
    var frame = Frame(width: width, height: pitch * Double(count))
    for line in 0..<count {
      frame.add(.rule(width, width: lineWidth), y: pitch * Double(line + 1) - lineWidth)
    }
    return frame
  }
}
