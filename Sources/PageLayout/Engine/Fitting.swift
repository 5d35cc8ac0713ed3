import MethodDocument

/// Looking for the largest letter with which something fits a frame that cannot grow.
enum Fitting {
  /// Sizes to try, in points, largest first; both ends are tried.
  static func sizes(from largest: Double, to smallest: Double, steps: Int = 6) -> [Double] {
    guard largest > smallest else { return [smallest] }
    return (0...steps).map { largest - (largest - smallest) * Double($0) / Double(steps) }
  }
}

extension BlockSetter {
  /// A setter whose findings are kept apart, to try something out.
  func trying(_ style: LayoutStyle? = nil) -> BlockSetter {
    var setter = self
    setter.notes = LayoutNotes(sheet: notes.sheet)
    if let style { setter.style = style }
    return setter
  }

  /// A text in the largest of the sizes with which it fits the room; an error where none does.
  func fitted(
    _ text: Text, sizes: [Double], bold: Bool, ink: Ink = .text,
    alignment: StyledText.Alignment = .start, in room: Size
  ) -> Frame {
    var tried: (frame: Frame, notes: LayoutNotes)?
    for size in sizes {
      let attempt = trying()
      let style = TextStyle(
        size: size, bold: bold, ink: ink, lineHeight: 1.2, alignment: alignment)
      let frame = attempt.frame(text, style, width: room.width)
      tried = (frame, attempt.notes)
      if !attempt.notes.hasMisfits, frame.size.height <= room.height { break }
    }
    guard let tried else { return Frame(width: room.width, height: 0) }
    notes.report(contentsOf: tried.notes)
    if tried.frame.size.height > room.height {
      notes.report(.doesNotFit(spot, text: text.plain))
    }
    return tried.frame
  }
}
