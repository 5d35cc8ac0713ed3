import MethodDocument

extension BlockSetter {
  /// The crown with its fruit over its branches, the trunk, and the roots, one over the other; where
  /// there is space left, each grows. A filled tree that is higher than a page is set closer.
  func set(_ block: Tree, width: Double) -> [Piece] {
    if block.parts.allSatisfy(\.items.isEmpty) { return emptyTree(block, width: width) }
    let usual = treePieces(block, width: width)
    guard let pageHeight, usual.height > pageHeight else { return usual }
    for density in [0.85, 0.7, 0.55] where density < style.density {
      let closer = trying(style.scaled(by: 1, density: density))
      let pieces = closer.treePieces(block, width: width, isClose: true)
      guard pieces.height <= pageHeight else { continue }
      notes.report(contentsOf: closer.notes)
      return pieces
    }
    return usual
  }

  /// - Parameter isClose: True where narrower fruit and leaves stand more to a row.
  private func treePieces(_ block: Tree, width: Double, isClose: Bool = false) -> [Piece] {
    func zones(_ kinds: [Tree.Part.Kind], width: Double) -> [TreeZone] {
      treeZones(of: block, kinds, width: width, isClose: isClose)
    }
    let plan = TreePlan(width: width, unit: style.body, density: style.density)
    let crown = zones([.fruit, .branches], width: plan.partRoom(of: block, gap: style.body))
    let trunk = zones([.trunk], width: plan.trunkRoom)
    let roots = zones([.roots], width: plan.rootRoom)
    // What is to be written on needs as much of the height as the roots do.
    let isWritten = trunk.contains { $0.items.isEmpty }
    return [
      treePiece(
        crown, isLevel: plan.isWide, around: plan.aboveCrown + plan.underCrown, empty: 7, weight: 3
      ) {
        self.crown(crown, plan, height: $0)
      },
      treePiece(
        trunk, around: 2 * plan.gap, empty: 3, weight: trunk.isEmpty ? 0.5 : isWritten ? 2 : 1
      ) {
        self.trunk(trunk, plan, height: $0)
      },
      treePiece(roots, around: plan.aboveRoots + plan.underRoots, empty: 0, weight: 2) {
        self.roots(roots, plan, height: $0)
      },
    ].keptTogether()
  }

  /// The parts of the kinds, in the kinds' order.
  func treeZones(
    of block: Tree, _ kinds: [Tree.Part.Kind], width: Double, isClose: Bool = false
  ) -> [TreeZone] {
    kinds.flatMap { kind in block.parts.filter { $0.part == kind } }
      .map { treeZone($0, width: width, isClose: isClose) }
  }

  /// - Parameters:
  ///   - isLevel: True where the zones stand beside each other.
  ///   - around: What is over the first zone and under the last, in points.
  ///   - empty: What a part without zones takes, in letters' sizes.
  private func treePiece(
    _ zones: [TreeZone], isLevel: Bool = false, around: Double, empty: Double, weight: Double,
    draw: @escaping (Double) -> Frame
  ) -> Piece {
    let least = least(of: zones, isLevel: isLevel, empty: empty)
    let open = zones.contains { $0.items.isEmpty }
    let most = open ? Double.infinity : (around + least) * 1.8
    return Piece(atLeast: around + least, atMost: most, weight: weight, draw: draw)
  }

  /// What zones take at least, in points; so many letters' sizes where there are none.
  func least(of zones: [TreeZone], isLevel: Bool = false, empty: Double) -> Double {
    if zones.isEmpty { return style.body * empty }
    if isLevel { return zones.map(\.least).max() ?? 0 }
    return zones.reduce(Double(zones.count - 1) * style.body * style.density) { $0 + $1.least }
  }

  // MARK: The trunk and the roots

  private func trunk(_ zones: [TreeZone], _ plan: TreePlan, height: Double) -> Frame {
    var frame = Frame(width: plan.width, height: height)
    drawTrunk(plan, from: 0, to: height, flare: plan.trunk * 0.35, in: &frame)
    let room = Rect(
      x: (plan.width - plan.trunkRoom) / 2, y: plan.gap, width: plan.trunkRoom,
      height: height - 2 * plan.gap)
    let areas = areas(of: zones, in: room)
    for (zone, area) in zip(zones, areas) where zone.items.isEmpty { drawBoard(area, in: &frame) }
    add(zones, in: areas, to: &frame)
    return frame
  }

  private func roots(_ zones: [TreeZone], _ plan: TreePlan, height: Double) -> Frame {
    var frame = Frame(width: plan.width, height: height)
    let isFilled = zones.contains { !$0.items.isEmpty }
    let room = Rect(
      x: (plan.width - plan.rootRoom) / 2, y: plan.aboveRoots, width: plan.rootRoom,
      height: height - plan.aboveRoots - plan.underRoots)
    if !zones.isEmpty {
      drawGround(plan, height: height, fill: isFilled ? .warmSoft : .paper, in: &frame)
    }
    let areas = areas(of: zones, in: room)
    drawRoots(zones, areas, plan, in: &frame)
    frame.add(.rule(plan.width, ink: .accent, width: plan.line))
    add(zones, in: areas, to: &frame)
    return frame
  }

  func drawGround(_ plan: TreePlan, height: Double, fill: Ink, in frame: inout Frame) {
    let (width, round) = (plan.width, min(height * 0.65, plan.width * 0.16))
    func at(_ x: Double, _ y: Double) -> Point { Point(x: x, y: y) }
    frame.add(
      Shape(
        .path([
          .move(at(0, 0)), .line(at(width, 0)), .line(at(width, height - round)),
          .curve(
            at(width - round, height), control1: at(width, height - round * 0.4),
            control2: at(width - round * 0.4, height)),
          .line(at(round, height)),
          .curve(
            at(0, height - round), control1: at(round * 0.4, height),
            control2: at(0, height - round * 0.4)),
          .close,
        ]), fill: fill, stroke: .init(.rule, width: style.hairline)))
  }

  private func drawRoots(
    _ zones: [TreeZone], _ areas: [Rect], _ plan: TreePlan, in frame: inout Frame
  ) {
    let reach = plan.trunk * 0.6
    let places = zip(zones, areas).flatMap { $0.places(in: $1) }
    let ends =
      places.isEmpty
      ? [(-2.6, 0.7), (-1.2, 1.0), (1.2, 1.0), (2.6, 0.7)].map {
        Point(x: plan.middle + reach * $0.0, y: plan.aboveRoots * 0.85 * $0.1)
      } : places.map { Point(x: $0.x + $0.width / 2, y: $0.y + $0.height / 2) }
    for end in ends {
      let aside = (end.x - plan.middle) / (plan.width / 2)
      let start = Point(
        x: plan.middle + reach * max(-1, min(1, aside * 2.5)), y: 0)
      frame.add(.limb(from: start, to: end, stroke: .init(.accent, width: plan.line * 0.8)))
    }
  }

  // MARK: Parts

  /// A white board to write on.
  func drawBoard(_ area: Rect, in frame: inout Frame) {
    frame.add(
      .box(
        width: area.width, height: area.height, radius: style.body * 0.5, fill: .paper,
        stroke: .init(.accent, width: style.hairline * 1.5)), x: area.x, y: area.y)
  }

  /// The trunk between two heights, wider at its foot.
  func drawTrunk(
    _ plan: TreePlan, from top: Double, to bottom: Double, flare: Double = 0,
    in frame: inout Frame
  ) {
    let half = plan.trunk / 2
    let start = max(top, bottom - max(flare * 2.2, 1))
    func side(_ sign: Double) -> [Shape.Element] {
      [
        .move(Point(x: plan.middle + sign * half, y: top)),
        .line(Point(x: plan.middle + sign * half, y: start)),
        .curve(
          Point(x: plan.middle + sign * (half + flare), y: bottom),
          control1: Point(x: plan.middle + sign * half, y: (start + bottom) / 2),
          control2: Point(x: plan.middle + sign * (half + flare * 0.3), y: bottom)),
      ]
    }
    let right = Point(x: plan.middle + half, y: top)
    frame.add(
      Shape(
        .path(
          side(-1) + [
            .line(Point(x: plan.middle + half + flare, y: bottom)),
            .curve(
              Point(x: right.x, y: start),
              control1: Point(x: right.x + flare * 0.3, y: bottom),
              control2: Point(x: right.x, y: (start + bottom) / 2)), .line(right), .close,
          ]), fill: .warmSoft, stroke: .init(.warmSoft, width: 0.5)))
    for sign in [-1.0, 1] {
      frame.add(Shape(.path(side(sign)), stroke: .init(.accent, width: plan.line)))
    }
  }

  /// The areas of zones beside each other, or one under the other with what is to spare shared among
  /// them.
  func areas(of zones: [TreeZone], in room: Rect, isLevel: Bool = false) -> [Rect] {
    if isLevel {
      let count = Double(max(zones.count, 1))
      let width = (room.width - style.body * (count - 1)) / count
      return zones.indices.map { index in
        Rect(
          x: room.x + Double(index) * (width + style.body), y: room.y, width: width,
          height: room.height)
      }
    }
    let gap = style.body * style.density
    let least = zones.reduce(-gap) { $0 + $1.least + gap }
    let spare = max(0, room.height - least) / Double(max(zones.count, 1))
    var y = room.y
    return zones.map { zone in
      let area = Rect(x: room.x, y: y, width: room.width, height: zone.least + spare)
      y += area.height + gap
      return area
    }
  }

  func add(_ zones: [TreeZone], in areas: [Rect], to frame: inout Frame) {
    for (zone, area) in zip(zones, areas) {
      var section = Frame(size: area.size)
      section.add(zone.name, x: (area.width - zone.name.size.width) / 2, y: 0)
      let own = Rect(x: 0, y: 0, width: area.width, height: area.height)
      var list = Frame(size: area.size)
      for (item, place) in zip(zone.items, zone.places(in: own)) {
        list.add(item, x: place.x, y: place.y, role: .listItem)
      }
      if !zone.items.isEmpty { section.add(list, x: 0, y: 0, role: .list) }
      frame.add(section, x: area.x, y: area.y, role: .section)
    }
  }
}
