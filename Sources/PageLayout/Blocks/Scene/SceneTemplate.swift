import MethodDocument

/// A template drawn to any size, with the area in which elements may stand.
///
/// An illustration of fixed proportions leaves too little room for letters of body size; these
/// stretch, so that nothing has to stand on a line of the drawing.
struct SceneTemplate {
  private(set) var frame: Frame
  /// What the drawing leaves open.
  private(set) var room: Rect

  private let line: Shape.Stroke

  /// Where elements stand: a little away from what is drawn.
  var free: Rect { room.inset(by: unit * 0.8) }

  private let unit: Double

  /// - Parameter unit: the size of body text, by which details are measured; in points.
  init(_ shape: DrawingFrame.Shape, size: Size, unit: Double) {
    frame = Frame(size: size)
    line = Shape.Stroke(.accent, width: unit / 6)
    self.unit = unit
    room = Rect(x: 0, y: 0, width: size.width, height: size.height)
    switch shape {
    case .house: house(unit)
    case .window: window(unit)
    case .table: table(unit)
    case .path: path(unit)
    case .blank, .tree, .cloud, .circle: blank(radius: unit)
    }
  }

  private var width: Double { frame.size.width }
  private var height: Double { frame.size.height }

  private mutating func blank(radius: Double) {
    let inset = line.width / 2
    frame.add(
      .box(width: width - 2 * inset, height: height - 2 * inset, radius: radius, stroke: line),
      x: inset, y: inset)
  }

  /// A roof over a room that is open to the reader, with a chimney.
  private mutating func house(_ unit: Double) {
    let edge = line.width
    let eaves = min(height * 0.2, width * 0.14)
    let wall = unit * 1.6
    let chimney = Rect(
      x: width * 0.76, y: eaves * 0.12, width: unit * 2.2, height: eaves * 0.7)
    frame.add(
      .box(width: chimney.width, height: chimney.height, fill: .paper, stroke: line),
      x: chimney.x, y: chimney.y)
    frame.add(
      .box(
        width: width - 2 * wall, height: height - eaves - edge, fill: .paper, stroke: line),
      x: wall, y: eaves)
    frame.add(
      .polygon(
        [
          Point(x: width / 2, y: edge), Point(x: width - edge, y: eaves),
          Point(x: edge, y: eaves),
        ], fill: .accentSoft, stroke: line))
    room = Rect(
      x: wall, y: eaves, width: width - 2 * wall, height: height - eaves - edge)
  }

  /// A pane between two curtains over a sill.
  private mutating func window(_ unit: Double) {
    let edge = line.width
    let sill = unit * 1.1
    let pane = Rect(x: unit, y: edge, width: width - 2 * unit, height: height - sill - edge)
    frame.add(
      .box(width: pane.width, height: pane.height, fill: .paper, stroke: line), x: pane.x,
      y: pane.y)
    let cloth = unit * 2.2
    for side in [1.0, -1] {
      let x = side > 0 ? pane.x : pane.maxX
      func at(_ share: Double, _ y: Double) -> Point {
        Point(x: side * cloth * share, y: pane.height * y)
      }
      let elements: [Shape.Element] = [
        .move(at(0, 0)), .line(at(1, 0)),
        .curve(at(0.4, 0.62), control1: at(1, 0.3), control2: at(0.9, 0.5)),
        .curve(at(0.75, 1), control1: at(0.6, 0.75), control2: at(0.75, 0.85)),
        .line(at(0, 1)), .close,
      ]
      frame.add(Shape(.path(elements), fill: .accentSoft, stroke: line), x: x, y: pane.y)
    }
    frame.add(
      .box(
        width: width - edge, height: sill - edge, radius: unit * 0.3, fill: .warmSoft, stroke: line),
      x: edge / 2, y: height - sill + edge / 2)
    room = Rect(
      x: pane.x + cloth, y: pane.y, width: pane.width - 2 * cloth, height: pane.height)
  }

  /// A table from above, with chairs round it and a cloth on it.
  private mutating func table(_ unit: Double) {
    let chair = unit * 1.5
    let inside = Rect(x: 0, y: 0, width: width, height: height).inset(by: chair * 0.8)
    let along = max(1, Int(inside.width / (chair * 5)))
    let across = max(1, Int(inside.height / (chair * 5)))
    let seat = Shape.box(
      width: chair * 1.8, height: chair, radius: chair * 0.3, fill: .accentSoft, stroke: line)
    let turned = Shape.box(
      width: chair, height: chair * 1.8, radius: chair * 0.3, fill: .accentSoft, stroke: line)
    let edge = line.width / 2
    for index in 0..<along {
      let x = inside.x + inside.width * (Double(index) + 0.5) / Double(along) - chair * 0.9
      frame.add(seat, x: x, y: edge)
      frame.add(seat, x: x, y: height - chair - edge)
    }
    for index in 0..<across {
      let y = inside.y + inside.height * (Double(index) + 0.5) / Double(across) - chair * 0.9
      frame.add(turned, x: edge, y: y)
      frame.add(turned, x: width - chair - edge, y: y)
    }
    frame.add(
      .box(
        width: inside.width, height: inside.height, radius: unit * 1.2, fill: .warmSoft,
        stroke: line), x: inside.x, y: inside.y)
    room = inside.inset(by: unit * 0.7)
    frame.add(
      .box(
        width: room.width, height: room.height, radius: unit * 0.6, fill: .paper,
        stroke: .init(.rule, width: line.width / 2)), x: room.x, y: room.y)
  }

  /// A road that winds along the foot of a wide view.
  private mutating func path(_ unit: Double) {
    let strip = unit * 4.5
    let top = height - strip
    let edge = line.width / 2
    func at(_ x: Double, _ y: Double) -> Point {
      Point(x: edge + (width - 2 * edge) * x, y: strip * y)
    }
    let ground: [Shape.Element] = [
      .move(at(0, 0.2)),
      .curve(at(0.5, 0.15), control1: at(0.15, 0), control2: at(0.35, 0.3)),
      .curve(at(1, 0.1), control1: at(0.65, 0), control2: at(0.85, 0.25)),
      .line(at(1, 1)), .line(at(0, 1)), .close,
    ]
    frame.add(Shape(.path(ground), fill: .warmSoft), x: 0, y: top - edge)
    let road: [Shape.Element] = [
      .move(at(0.04, 1)),
      .curve(at(0.5, 0.62), control1: at(0.15, 0.45), control2: at(0.35, 0.8)),
      .curve(at(0.96, 0.2), control1: at(0.7, 0.4), control2: at(0.85, 0.6)),
      .curve(at(0.54, 0.8), control1: at(0.88, 0.75), control2: at(0.72, 0.6)),
      .curve(at(0.14, 1), control1: at(0.38, 0.98), control2: at(0.2, 0.75)),
      .close,
    ]
    frame.add(Shape(.path(road), fill: .paper, stroke: line), x: 0, y: top - edge)
    blank(radius: 0)
    room = Rect(x: 0, y: 0, width: width, height: top)
  }
}
