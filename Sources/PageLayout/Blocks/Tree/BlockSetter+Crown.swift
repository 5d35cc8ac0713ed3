import MethodDocument

extension BlockSetter {
  /// What stands over the trunk, in a height: fruit and leaves on limbs, or room to write.
  func crown(_ zones: [TreeZone], _ plan: TreePlan, height: Double) -> Frame {
    var frame = Frame(width: plan.width, height: height)
    let isFilled = zones.contains { !$0.items.isEmpty }
    drawTrunk(plan, from: height - plan.bulge, to: height, in: &frame)
    // White under the colour, for where ink is saved the trunk ends behind the crown all the same.
    drawCrown(plan, height: height, fills: isFilled ? [.paper, .plusSoft] : [.paper], in: &frame)
    let room = plan.crownRect(height: height)
    let areas = areas(of: zones, in: room, isLevel: plan.isWide)
    let foot = Point(x: plan.middle, y: height - plan.bulge * Shape.bulgeDepth)
    drawLimbs(zones, areas, from: foot, plan, in: &frame)
    // Between what is filled, what is empty has white to write on.
    for (zone, area) in zip(zones, areas) where isFilled && zone.items.isEmpty {
      drawBoard(area, in: &frame)
    }
    add(zones, in: areas, to: &frame)
    return frame
  }

  /// The edge of a crown of a height, with its fillings one over the other.
  func drawCrown(_ plan: TreePlan, height: Double, fills: [Ink], in frame: inout Frame) {
    let size = Size(width: plan.width - plan.line, height: height - plan.line)
    for fill in fills {
      frame.add(
        .crown(size, bulge: plan.bulge, fill: fill, stroke: .init(.accent, width: plan.line)),
        x: plan.line / 2, y: plan.line / 2)
    }
  }

  /// A stem with a limb to each fruit and leaf, behind them; a short fork where there are none.
  private func drawLimbs(
    _ zones: [TreeZone], _ areas: [Rect], from foot: Point, _ plan: TreePlan, in frame: inout Frame
  ) {
    let stroke = Shape.Stroke(.accent, width: plan.line)
    let places = zip(zones, areas).flatMap { $0.places(in: $1) }
    guard !places.isEmpty else {
      let fork = plan.underCrown * 0.75
      for (x, share) in [(-0.8, 0.8), (0.0, 1.0), (0.8, 0.8)] {
        let end = Point(x: foot.x + plan.trunk * x, y: foot.y - fork * share)
        frame.add(.limb(from: foot, to: end, stroke: stroke))
      }
      return
    }
    var top = foot.y
    for place in places {
      let end = Point(x: place.x + place.width / 2, y: place.y + place.height / 2)
      let aside = abs(end.x - foot.x)
      // The limb leaves the stem so far under its fruit that it rises.
      let start = min(foot.y, place.maxY + max(0, aside * 0.5 - place.height / 2))
      top = min(top, aside < place.width / 2 ? end.y : start)
      guard aside >= place.width / 2 else { continue }
      frame.add(
        .limb(
          from: Point(x: foot.x, y: start), to: end, stroke: .init(.accent, width: plan.line * 0.7))
      )
    }
    frame.add(
      Shape(.line(to: Point(x: 0, y: top - foot.y)), stroke: stroke), x: foot.x, y: foot.y)
  }
}
