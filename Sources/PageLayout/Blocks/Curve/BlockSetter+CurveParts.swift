import MethodDocument

/// The two ends of a curve, set in their column.
struct CurveEnds {
  var width: Double
  var good: Frame?
  var bad: Frame?
  /// The diameter of a face, in points.
  var face: Double
  /// Between a face and its words.
  var gap: Double

  /// What they take one under the other.
  func height(isNamed: Bool) -> Double {
    let words = isNamed ? [good, bad].compactMap { $0 } : []
    return words.reduce(2 * face) { $0 + $1.size.height + gap }
  }
}

extension BlockSetter {
  var curveTitle: TextStyle {
    TextStyle(
      size: style.body, bold: true, lineHeight: 1.2, alignment: .centre, isBalanced: true)
  }

  /// A smaller voice for what was felt.
  var curveNote: TextStyle {
    TextStyle(
      size: style.note, ink: .quiet, lineHeight: 1.25, alignment: .centre, isBalanced: true)
  }

  /// What a moment is called and what was felt, in the least width that adds no line.
  func curveWords(_ point: Curve.Point, width: Double) -> Frame {
    let parts = [(point.title, curveTitle)] + (point.note.map { [($0, curveNote)] } ?? [])
    let snug = parts.flatMap { text, textStyle in
      trying().set(text, textStyle, width: width).passages.map(\.metrics.width)
    }.max()
    let width = min(width, (snug ?? width) + 1)
    return stack(
      parts.map { frame($0.0, $0.1, width: width) }, gap: style.body * 0.1, width: width)
  }

  // MARK: The ends

  func curveEnds(_ block: Curve, width: Double) -> CurveEnds {
    let face = style.body * 2.6
    let text = TextStyle(
      size: style.body, bold: true, lineHeight: 1.2, alignment: .centre, isBalanced: true)
    let words = [block.good, block.bad].compactMap { $0 }
    let widest = words.map { widestWord($0, text) + 1 }.max() ?? 0
    let natural = words.map { naturalWidth($0, text) + 1 }.max() ?? 0
    let column = max(face, widest, min(natural, width * 0.16))
    let good = block.good.map { frame($0, text.with(ink: .plus), width: column) }
    let bad = block.bad.map { frame($0, text.with(ink: .minus), width: column) }
    return CurveEnds(
      width: column, good: good, bad: bad, face: face, gap: style.body * 0.2)
  }

  /// The faces at the edge, each told as the level at its end, with their words on the first band.
  func curveEnds(_ ends: CurveEnds, isNamed: Bool, height: Double) -> Frame {
    func end(_ mood: Double, _ words: Frame?) -> Frame {
      let face = face(mood: mood, diameter: ends.face)
        .grouped(as: .figure(alternative: Self.told(level: mood > 0.5 ? 2 : -2)))
      var centred = Frame(width: ends.width, height: ends.face)
      centred.add(face, x: (ends.width - ends.face) / 2, y: 0)
      return stack(
        [centred, isNamed ? words : nil].compactMap { $0 }, gap: ends.gap,
        width: ends.width)
    }
    var frame = Frame(width: ends.width, height: height)
    let (good, bad) = (end(1, ends.good), end(0, ends.bad))
    frame.add(good, x: 0, y: 0)
    frame.add(bad, x: 0, y: height - bad.size.height)
    return frame
  }

  /// A level as a sign and a digit, which every language reads alike.
  static func told(level: Int) -> String {
    level > 0 ? "+\(level)" : level < 0 ? "-\(-level)" : "0"
  }

  // MARK: Dots

  /// A dot's diameter: its area goes with how many people named the moment.
  func curveDot(_ number: Int?, most: Int) -> Double {
    guard let number, most > 0 else { return style.body * 0.95 }
    let share = Double(max(number, 0)) / Double(most)
    return style.body * (1.7 + 0.9 * share.squareRoot())
  }

  /// A dot with the letter by which its moment is looked up: a number would be taken for people.
  func curveLetter(_ index: Int, level: Double, diameter: Double) -> Frame {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    let sign = index < letters.count ? String(letters[index]) : "\(index + 1)"
    return curveDot(sign, level: level, diameter: diameter, role: .label)
  }

  /// A dot, empty under the words in it, or full.
  func curveDot(
    _ words: String?, level: Double, diameter: Double, role: Role = .paragraph
  ) -> Frame {
    let ink: Ink = level > 0 ? .plus : level < 0 ? .minus : .accent
    var frame = Frame(width: diameter, height: diameter)
    let edge = max(style.body * 0.14, style.hairline)
    var dot = Frame(width: diameter, height: diameter)
    dot.add(
      .circle(
        diameter: diameter - edge, fill: words == nil ? ink : .paper,
        stroke: .init(ink, width: edge)),
      x: edge / 2, y: edge / 2)
    frame.add(dot, x: 0, y: 0, role: .figure(alternative: Self.told(level: Int(level))))
    guard let words else { return frame }
    let text = TextStyle(
      size: min(max(diameter * 0.5, style.note), diameter * 0.62), bold: true, ink: ink,
      lineHeight: 1, alignment: .centre)
    let set = set(Text(words), text, width: diameter)
    frame.add(set.frame, x: 0, y: (diameter - set.size.height) / 2, role: role)
    return frame
  }

  /// The line between good and bad, with a head where time goes on.
  func middleLine(
    _ stroke: Shape.Stroke, from start: Double, to end: Double, y: Double, hasHead: Bool,
    in frame: inout Frame
  ) {
    let head = hasHead ? style.body * 0.9 : 0
    frame.add(
      Shape(.line(to: Point(x: end - start - head, y: 0)), stroke: stroke), x: start, y: y)
    guard hasHead else { return }
    frame.add(
      .polygon(
        [
          Point(x: 0, y: 0), Point(x: -head, y: -head * 0.5), Point(x: -head, y: head * 0.5),
        ], fill: stroke.ink, stroke: .init(stroke.ink, width: style.hairline)), x: end, y: y)
  }
}
