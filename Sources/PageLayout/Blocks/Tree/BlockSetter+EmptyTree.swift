import MethodDocument

/// The parts of a tree to write on.
private struct EmptyTree {
  var plan: TreePlan
  var trunkWidth: Double
  var crown: [TreeZone]
  var trunk: [TreeZone]
  var roots: [TreeZone]
}

extension BlockSetter {
  /// A tree to write on, as one drawing: a trunk broad enough to write in, whose limbs reach into
  /// the crown and whose roots go into the ground.
  func emptyTree(_ block: Tree, width: Double) -> [Piece] {
    let plan = TreePlan(width: width, unit: style.body, density: style.density)
    let trunkWidth = width * 0.56
    // Names leave the round corners of the crown alone.
    let tree = EmptyTree(
      plan: plan, trunkWidth: trunkWidth,
      crown: treeZones(
        of: block, [.fruit, .branches], width: plan.partRoom(of: block, gap: style.body) * 0.82),
      trunk: treeZones(of: block, [.trunk], width: trunkWidth - 2 * plan.gap),
      roots: treeZones(of: block, [.roots], width: plan.rootRoom))
    let crown =
      least(of: tree.crown, isLevel: plan.isWide, empty: 7) + plan.aboveCrown + plan.underCrown
    let trunk = least(of: tree.trunk, empty: 3) + 2 * plan.gap
    let roots = least(of: tree.roots, empty: 2) + plan.aboveRoots + plan.underRoots
    let total = crown + trunk + roots
    return [
      Piece(atLeast: total) { height in
        let spare = height - total
        let foot = crown + spare * 0.47
        let ground = foot + trunk + spare * (tree.trunk.isEmpty ? 0.15 : 0.27)
        return self.draw(tree, height: height, foot: foot, ground: ground)
      }
    ]
  }

  /// - Parameters:
  ///   - foot: Where the crown ends, in points from the top.
  ///   - ground: Where the trunk ends.
  private func draw(_ tree: EmptyTree, height: Double, foot: Double, ground: Double) -> Frame {
    let plan = tree.plan
    var frame = Frame(width: plan.width, height: height)
    let areas = areas(
      of: tree.crown, in: plan.crownRect(height: foot), isLevel: plan.isWide)
    let names = tree.roots.reduce(0) { $0 + $1.name.size.height + plan.gap }
    let nameTop = height - plan.underRoots - names
    let outline = TreeOutline(
      middle: plan.middle, half: tree.trunkWidth / 2, foot: foot, ground: ground,
      limbs: limbEnds(zip(tree.crown, areas).map { $0.under($1) }, plan),
      roots: [(-0.46, 0.6), (-0.26, 0.94), (-0.02, 0.8), (0.24, 0.9), (0.46, 0.54)].map {
        Point(x: plan.middle + plan.width * $0, y: ground + (nameTop - ground) * $1)
      })
    let twigs = twigs(outline.limbs)
    drawCrown(plan, height: foot, fills: [.paper], in: &frame)
    var earth = Frame(width: plan.width, height: height - ground)
    if !tree.roots.isEmpty {
      drawGround(plan, height: height - ground, fill: .paper, in: &earth)
    }
    earth.add(.rule(plan.width, ink: .accent, width: plan.line))
    frame.add(earth, x: 0, y: ground)
    draw(outline, twigs, plan, in: &frame)
    drawTips(outline.limbs + twigs.map(\.end), tree.crown, areas, in: &frame)
    add(tree.crown, in: areas, to: &frame)
    let trunkTop = outline.fork + plan.gap
    let trunkRoom = Rect(
      x: plan.middle - tree.trunkWidth / 2 + plan.gap, y: trunkTop,
      width: tree.trunkWidth - 2 * plan.gap, height: ground - trunkTop - plan.gap)
    add(tree.trunk, in: self.areas(of: tree.trunk, in: trunkRoom), to: &frame)
    // Under the roots, so that they run through no words.
    var y = nameTop + plan.gap
    for zone in tree.roots {
      let name = Rect(
        x: (plan.width - plan.rootRoom) / 2, y: y, width: plan.rootRoom,
        height: zone.name.size.height)
      add([zone], in: [name], to: &frame)
      y = name.maxY + plan.gap
    }
    return frame
  }

  /// Where limbs end in what the crown's parts have to write on, from left to right: a stem in the
  /// highest part, limbs on both sides in the lowest.
  private func limbEnds(_ areas: [Rect], _ plan: TreePlan) -> [Point] {
    guard let top = areas.first, let bottom = areas.last else { return [] }
    func at(_ x: Double, _ area: Rect, _ y: Double) -> Point {
      Point(x: plan.middle + plan.crownRoom * x, y: area.y + area.height * y)
    }
    return [
      at(-0.48, bottom, 0.48), at(-0.29, bottom, 0.14), at(0, top, 0.16), at(0.27, bottom, 0.22),
      at(0.48, bottom, 0.38),
    ]
  }

  /// Thin limbs that leave the stem.
  private func twigs(_ limbs: [Point]) -> [(start: Point, end: Point)] {
    guard let left = limbs.first, let right = limbs.last else { return [] }
    let stem = limbs[limbs.count / 2]
    let (reach, rise) = (right.x - left.x, max(0, min(left.y, right.y) - stem.y))
    return [(-0.36, 0.02, 0.5), (0.34, 0.08, 0.42)].map { x, end, start in
      (
        Point(x: stem.x, y: stem.y + rise * start),
        Point(x: stem.x + reach * x, y: stem.y + rise * end)
      )
    }
  }

  private func draw(
    _ outline: TreeOutline, _ twigs: [(start: Point, end: Point)], _ plan: TreePlan,
    in frame: inout Frame
  ) {
    for twig in twigs {
      frame.add(
        .limb(from: twig.start, to: twig.end, stroke: .init(.accent, width: plan.line * 0.8)))
    }
    // White under the colour, for where ink is saved the crown's edge would run through the trunk.
    for fill in [Ink.paper, .warmSoft] {
      frame.add(outline.shape(fill: fill, stroke: .init(.accent, width: plan.line)))
    }
  }

  /// A small fruit or leaf at the end of each limb, of the part in which it ends.
  private func drawTips(
    _ ends: [Point], _ zones: [TreeZone], _ areas: [Rect], in frame: inout Frame
  ) {
    for end in ends {
      guard
        let (zone, _) = zip(zones, areas).first(where: {
          $1.y <= end.y && end.y <= $1.maxY && $1.x <= end.x && end.x <= $1.maxX
        }),
        let sign = treeSign(zone.kind, side: style.body * 1.3)
      else { continue }
      let y = zone.kind == .fruit ? end.y : end.y - sign.size.height / 2
      frame.add(sign, x: end.x - sign.size.width / 2, y: y)
    }
  }
}
