import MethodDocument

extension Ladder {
  /// The marks that differ, as they are met from the ground up; each has a flag of its own shape.
  var flags: [Text] {
    rungs.flatMap(\.marks).reduce(into: []) { flags, mark in
      if !flags.contains(mark) { flags.append(mark) }
    }
  }
}

extension BlockSetter {
  /// A small flag that points at the ladder, its words on it; marks differ by its shape.
  ///
  /// - Parameters:
  ///   - kind: the mark's number among those that differ.
  ///   - width: what the flag may take; it stands at the end of it.
  func flag(_ mark: Text, kind: Int, width: Double) -> Frame {
    let size = flagSize(mark, width: width)
    let inks: [(Ink, Ink)] = [
      (.text, .warmSoft), (.accent, .accentSoft), (.wish, .wishSoft), (.plus, .plusSoft),
    ]
    let (edge, fill) = inks[kind % inks.count]
    let words = frame(
      mark, flagText, width: size.width - 2 * flagPadding - flagPoint)
    var frame = Frame(size: size)
    frame.add(
      FlagOutline.shape(
        kind, size: size, point: flagPoint, fill: fill,
        stroke: .init(edge, width: style.hairline * 1.6)))
    // Words keep clear of a point and of a notch.
    let start = flagPadding + flagPoint * FlagOutline.start(kind)
    frame.add(words, x: start, y: (size.height - words.size.height) / 2)
    return frame
  }

  func flagSize(_ mark: Text, width: Double) -> Size {
    let around = 2 * flagPadding + flagPoint
    let words = min(naturalWidth(mark, flagText) + 1, max(width - around, style.body))
    let height = trying().set(mark, flagText, width: words).size.height
    return Size(width: words + around, height: height + style.body * 0.5)
  }

  private var flagText: TextStyle {
    TextStyle(size: style.body, bold: true, lineHeight: 1.2, alignment: .centre)
  }

  private var flagPadding: Double { style.body * 0.4 }
  /// How far the flag's ends reach past its words.
  private var flagPoint: Double { style.body * 1.1 }
}

/// The outlines by which marks differ.
private enum FlagOutline {
  /// How much of what is for points is before the words.
  static func start(_ kind: Int) -> Double {
    switch kind % 4 {
    case 0: 0.1
    case 2: 0.8
    default: 0.5
    }
  }

  static func shape(
    _ kind: Int, size: Size, point: Double, fill: Ink, stroke: Shape.Stroke
  ) -> Shape {
    let (width, height) = (size.width, size.height)
    let (middle, notch) = (height / 2, point * 0.55)
    func polygon(_ corners: [(Double, Double)]) -> Shape {
      .polygon(corners.map { Point(x: $0.0, y: $0.1) }, fill: fill, stroke: stroke)
    }
    switch kind % 4 {
    case 0:  // An arrow.
      return polygon([
        (0, 0), (width - point, 0), (width, middle), (width - point, height), (0, height),
      ])
    case 1:  // Round.
      return .box(width: width, height: height, radius: middle, fill: fill, stroke: stroke)
    case 2:  // A ribbon with a notch.
      return polygon([
        (0, 0), (width, 0), (width, height), (0, height), (notch, middle),
      ])
    default:  // Pointed at both ends.
      return polygon([
        (notch, 0), (width - notch, 0), (width, middle), (width - notch, height),
        (notch, height), (0, middle),
      ])
    }
  }
}
