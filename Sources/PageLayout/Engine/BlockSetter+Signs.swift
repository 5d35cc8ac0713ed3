import MethodDocument

extension Tone {
  var ink: Ink {
    switch self {
    case .plain: .accent
    case .plus: .plus
    case .minus: .minus
    case .wish: .wish
    }
  }

  var ground: Ink {
    switch self {
    case .plain: .accentSoft
    case .plus: .plusSoft
    case .minus: .minusSoft
    case .wish: .wishSoft
    }
  }
}

extension Callout.Kind {
  var ground: Ink {
    switch self {
    case .tip, .say: .accentSoft
    case .warning, .right, .confidential: .warmSoft
    }
  }

  /// The host's drawing for it.
  var art: String {
    switch self {
    case .tip: "star"
    case .say: "speech"
    case .warning: "sense-see"
    case .right: "stop-hand"
    case .confidential: "lock"
    }
  }
}

/// Signs that are drawn, not set, so that they never hang on a font.
extension BlockSetter {
  /// A plus, a minus or a star in a circle; nil for what has no tone.
  func toneSign(_ tone: Tone, side: Double) -> Frame? {
    guard tone != .plain else { return nil }
    var frame = Frame(width: side, height: side)
    let line = Shape.Stroke(tone.ink, width: side * 0.12)
    frame.add(.circle(diameter: side, fill: .paper, stroke: .init(tone.ink, width: side * 0.07)))
    let bar = Shape(.line(to: Point(x: side * 0.5, y: 0)), stroke: line)
    switch tone {
    case .plain: break
    case .plus:
      frame.add(bar, x: side * 0.25, y: side * 0.5)
      frame.add(
        Shape(.line(to: Point(x: 0, y: side * 0.5)), stroke: line), x: side * 0.5, y: side * 0.25)
    case .minus:
      frame.add(bar, x: side * 0.25, y: side * 0.5)
    case .wish:
      frame.add(star(diameter: side * 0.66, ink: tone.ink), x: side * 0.17, y: side * 0.17)
    }
    return frame
  }

  /// A five-pointed star.
  func star(diameter: Double, ink: Ink) -> Shape {
    // The corners of a unit star, on two circles of 1 and 0.42, from the top clockwise.
    let corners: [(Double, Double)] = [
      (0, -1), (0.247, -0.340), (0.951, -0.309), (0.399, 0.130), (0.588, 0.809), (0, 0.420),
      (-0.588, 0.809), (-0.399, 0.130), (-0.951, -0.309), (-0.247, -0.340),
    ]
    let radius = diameter / 2
    return .polygon(
      corners.map { Point(x: radius + $0.0 * radius, y: radius + $0.1 * radius) }, fill: ink,
      stroke: .init(ink, width: 1))
  }

  /// A face from sad (0) to glad (1), told by the mouth.
  func face(mood: Double, diameter: Double) -> Frame {
    var frame = Frame(width: diameter, height: diameter)
    let line = Shape.Stroke(.accent, width: max(1.5, diameter * 0.05))
    frame.add(.circle(diameter: diameter, fill: .paper, stroke: line))
    let eye = diameter * 0.1
    for x in [0.33, 0.67] {
      frame.add(
        .circle(diameter: eye, fill: .accent, stroke: .init(.accent, width: 1)),
        x: diameter * x - eye / 2, y: diameter * 0.36 - eye / 2)
    }
    // The mouth's corners rise and its middle sinks with the mood.
    let bend = (mood - 0.5) * 0.44 * diameter
    let corner = diameter * 0.68 - bend * 0.4
    frame.add(
      Shape(
        .path([
          .move(Point(x: diameter * 0.27, y: corner)),
          .curve(
            Point(x: diameter * 0.73, y: corner),
            control1: Point(x: diameter * 0.4, y: corner + bend),
            control2: Point(x: diameter * 0.6, y: corner + bend)),
        ]), stroke: line))
    return frame
  }

  /// An arrow that points on in reading direction, in a square.
  func arrow(_ side: Double) -> Frame {
    var frame = Frame(width: side, height: side)
    let points = [(0, 0.36), (0.5, 0.36), (0.5, 0.1), (1, 0.5), (0.5, 0.9), (0.5, 0.64), (0, 0.64)]
    frame.add(
      .polygon(
        points.map { Point(x: $0.0 * side, y: $0.1 * side) }, fill: .warm,
        stroke: .init(.accent, width: 1)))
    return frame
  }

  func arrowDown(_ side: Double) -> Frame {
    var frame = Frame(width: side, height: side)
    let points = [(0.36, 0), (0.36, 0.5), (0.1, 0.5), (0.5, 1), (0.9, 0.5), (0.64, 0.5), (0.64, 0)]
    frame.add(
      .polygon(
        points.map { Point(x: $0.0 * side, y: $0.1 * side) }, fill: .warm,
        stroke: .init(.accent, width: 1)))
    return frame
  }

  /// The sign of a callout: its drawing, or a badge where there is none.
  func calloutSign(_ kind: Callout.Kind, side: Double) -> Frame {
    icon(.art(kind.art, alt: Text("")), side: side)
      ?? badge("!", diameter: side)
  }
}
