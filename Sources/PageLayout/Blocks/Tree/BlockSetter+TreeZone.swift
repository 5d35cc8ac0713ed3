import MethodDocument

/// A part of a tree, set in the width of its place: its name, and what it holds.
struct TreeZone {
  var kind: Tree.Part.Kind
  var name: Frame
  /// One for each item; none leaves room to write.
  var items: [Frame]
  /// Between the name and the items and between items, in points.
  var gap: Double
  /// True where each item has a row of its own.
  var isStacked: Bool
  /// What it takes at least, in points.
  var least: Double

  /// Where the items stand in an area, under its name; one under the other where they do not fit.
  func places(in area: Rect) -> [Rect] { fitting(in: area) ?? stacked(in: under(area)) }

  /// Nil where the items do not fit the area.
  func fitting(in area: Rect) -> [Rect]? {
    let area = under(area)
    guard isStacked else { return ScenePacking(items.map(\.size), gap: gap, in: area)?.places }
    let taken = items.reduce(-gap) { $0 + $1.size.height + gap }
    return taken <= area.height + 0.001 ? stacked(in: area) : nil
  }

  private func stacked(in area: Rect) -> [Rect] {
    let taken = items.reduce(-gap) { $0 + $1.size.height + gap }
    let air = max(0, area.height - taken) / Double(items.count + 1)
    var y = area.y
    return items.map { item in
      y += air
      defer { y += item.size.height + gap }
      return Rect(
        x: area.x + (area.width - item.size.width) / 2, y: y, width: item.size.width,
        height: item.size.height)
    }
  }

  /// What of the area is under the name.
  func under(_ area: Rect) -> Rect {
    let top = name.size.height + gap
    return Rect(x: area.x, y: area.y + top, width: area.width, height: area.height - top)
  }
}

extension BlockSetter {
  func treeZone(_ part: Tree.Part, width: Double, isClose: Bool) -> TreeZone {
    let name = treeName(part, width: width)
    let shares = part.part == .fruit ? [1, 0.85, 0.7] : [1, 0.82, 0.68, 0.55]
    let zones = (isClose ? shares : [1]).map { share in
      treeZone(part, name: name, width: width, measure: share)
    }
    return zones.dropFirst().reduce(zones[0]) { best, zone in
      zone.least < best.least - 1 ? zone : best
    }
  }

  /// - Parameter measure: The length of the items' lines as a share of what it may be.
  private func treeZone(
    _ part: Tree.Part, name: Frame, width: Double, measure: Double
  ) -> TreeZone {
    let items = part.items.map { treeItem($0, part.part, width: width, measure: measure) }
    let isStacked = part.part == .trunk && items.count <= 2 && style.density == 1
    var zone = TreeZone(
      kind: part.part, name: name, items: items, gap: style.body * 0.6 * style.density,
      isStacked: isStacked, least: 0)
    zone.least = name.size.height + zone.gap
    if items.isEmpty {
      zone.least += style.roomy(millimetres: 30)
    } else {
      func area(_ height: Double) -> Rect { Rect(x: 0, y: 0, width: width, height: height) }
      // Items that are wider than their place stand under each other all the same.
      let most = items.reduce(zone.least) { $0 + $1.size.height + zone.gap }
      while zone.least < most, zone.fitting(in: area(zone.least)) == nil {
        zone.least += style.body * 0.25
      }
    }
    return zone
  }

  /// The title and hint on a white board, so that no line of the drawing runs through them.
  private func treeName(_ part: Tree.Part, width: Double) -> Frame {
    let title = TextStyle(
      size: (style.body + style.heading(level: 2)) / 2, bold: true, ink: .accent, lineHeight: 1.2,
      alignment: .centre, isBalanced: true)
    var note = style.noteText.tight().centred()
    note.isBalanced = true
    let padding = Size(width: style.body * 0.7, height: style.body * 0.3 * style.density)
    let sign = treeSign(part.part, side: title.size)
    let room = width - 2 * padding.width - (sign.map { $0.size.width + style.gutter } ?? 0)
    func set(_ text: Text, _ textStyle: TextStyle, _ role: Role) -> Frame {
      snug(text, textStyle, width: room, role: role)
    }
    let texts = [
      set(part.title, title, .heading(level: 2)), part.hint.map { set($0, note, .paragraph) },
    ].compactMap { $0 }
    let gap = style.gutter * 0.8
    // Where the page is dense, and on a trunk to write on, one line serves for both.
    let isShort = style.density < 1 || part.part == .trunk && part.items.isEmpty
    let isLevel = isShort && texts.reduce(gap) { $0 + $1.size.width } <= room
    let words = [sign, isLevel ? row(texts, gap: gap) : centred(texts, gap: 0)].compactMap { $0 }
    let content = row(words, gap: style.gutter * 0.6)
    let inner = content.size.width
    var board = Frame(
      width: inner + 2 * padding.width, height: content.size.height + 2 * padding.height)
    board.add(
      .box(
        width: board.size.width, height: board.size.height, radius: style.body * 0.5,
        fill: .paper, stroke: .init(.accent, width: style.hairline)))
    board.add(content, x: padding.width, y: padding.height)
    return board
  }

  /// A small fruit or leaf, by which the shape of the items is known.
  func treeSign(_ kind: Tree.Part.Kind, side: Double) -> Frame? {
    guard kind == .fruit || kind == .branches else { return nil }
    let stalk = kind == .fruit ? side * 0.25 : 0
    let size = Size(width: side, height: kind == .fruit ? side * 0.85 : side * 0.7)
    var frame = Frame(width: side, height: size.height + stalk)
    for shape in treeShapes(kind, size: size) { frame.add(shape, y: stalk) }
    if kind == .fruit { drawStalk(of: size, height: stalk, in: &frame) }
    return frame
  }

  /// Frames beside each other, each in the middle of the height.
  private func row(_ frames: [Frame], gap: Double) -> Frame {
    let height = frames.map(\.size.height).max() ?? 0
    var row = Frame(width: 0, height: height)
    for (index, frame) in frames.enumerated() {
      if index > 0 { row.size.width += gap }
      row.add(frame, x: row.size.width, y: (height - frame.size.height) / 2)
      row.size.width += frame.size.width
    }
    return row
  }

  /// The words in the shape of what they are: a fruit, a leaf, a board on the trunk or the end of a
  /// root.
  private func treeItem(_ text: Text, _ kind: Tree.Part.Kind, width: Double, measure: Double)
    -> Frame
  {
    let textStyle = TextStyle(
      size: style.body, lineHeight: 1.2, alignment: .centre, isBalanced: true)
    let padding =
      kind == .fruit
      ? Size(width: style.padding * 1.15, height: style.padding * 1.1)
      : Size(width: style.body * 0.8, height: style.body * 0.4 * style.density.squareRoot())
    let stalk = kind == .fruit ? style.body * 0.55 : 0
    let room = max(width - 2 * padding.width, style.body)
    let most = min(room, style.body * (kind == .fruit ? 7 : 11) * measure)
    let inner = min(
      room, max(widestWord(text, textStyle) + 1, min(naturalWidth(text, textStyle) + 1, most)))
    let set = set(text, textStyle, width: inner)
    // Balanced lines are shorter than their room.
    let taken = min(inner, (set.passages.map(\.metrics.width).max() ?? inner) + 2)
    let words = frame(text, textStyle, width: max(taken, style.body))
    var size = Size(
      width: words.size.width + 2 * padding.width, height: words.size.height + 2 * padding.height)
    if kind == .fruit { size.width = max(size.width, size.height * 0.95) }
    var item = Frame(width: size.width, height: size.height + stalk)
    for shape in treeShapes(kind, size: size) { item.add(shape, y: stalk) }
    if kind == .fruit { drawStalk(of: size, height: stalk, in: &item) }
    item.add(words, x: (size.width - words.size.width) / 2, y: stalk + padding.height)
    return item
  }

  /// White under the colour, for without it, as where ink is saved, lines would run through words.
  private func treeShapes(_ kind: Tree.Part.Kind, size: Size) -> [Shape] {
    let line = style.hairline * 1.5
    func shape(_ fill: Ink, _ stroke: Shape.Stroke) -> Shape {
      switch kind {
      case .fruit: .fruit(size, fill: fill, stroke: stroke)
      case .branches: .leaf(size, mostRound: style.body * 1.7, fill: fill, stroke: stroke)
      case .trunk:
        .box(
          width: size.width, height: size.height, radius: style.body * 0.2, fill: fill,
          stroke: stroke)
      case .roots:
        .box(
          width: size.width, height: size.height, radius: size.height / 2, fill: fill,
          stroke: stroke)
      }
    }
    let (fill, edge): (Ink, Ink) =
      switch kind {
      case .fruit: (.warmSoft, .minus)
      case .branches: (.paper, .plus)
      case .trunk: (.paper, .accent)
      case .roots: (.paper, .accent)
      }
    let white = shape(.paper, .init(.paper, width: line))
    return [white, shape(fill, .init(edge, width: line))]
  }

  private func drawStalk(of size: Size, height: Double, in frame: inout Frame) {
    let foot = height + min(size.height, size.width) * 0.07
    frame.add(
      .limb(
        from: Point(x: size.width / 2, y: foot),
        to: Point(x: size.width / 2 + height * 0.5, y: 0),
        stroke: .init(.accent, width: style.body * 0.12)))
  }
}
