import MethodDocument

extension BlockSetter {
  /// The line with its moments, in as many bands as their words need; where those would be too many
  /// or too high, with letters whose words stand under the line; and without moments, an empty line.
  func set(_ block: Curve, width: Double) -> [Piece] {
    guard !block.points.isEmpty else { return [emptyCurve(block, width: width)] }
    let ends = curveEnds(block, width: width)
    let room = width - ends.width - style.gutter
    for count in 1...3 {
      let bands = CurveBand.bands(of: block.levels, count, room: room, gap: style.body * 0.35)
      guard let worded = worded(bands, block, room: room) else { continue }
      let pieces = pieces(of: worded, block, ends, width: width)
      if count == 1 || pieces.height <= (pageHeight ?? .infinity) * Self.shareOfBands {
        return pieces
      }
    }
    let most = max(1, Int(room / (style.body * 2.6)))
    let count = (block.points.count + most - 1) / most
    let bands = CurveBand.bands(
      of: block.levels, count, room: room, gap: 0, radius: { _ in self.style.body * 1.05 })
    return pieces(of: bands, block, ends, width: width) + curveLegend(block, width: width)
  }

  /// Bands that take more of a page than this are no longer seen as one line.
  private static let shareOfBands = 0.6

  /// The bands with the words of their moments; nil where these have too little room.
  private func worded(_ bands: [CurveBand], _ block: Curve, room: Double) -> [CurveBand]? {
    let most = block.points.compactMap(\.number).max() ?? 0
    var bands = bands
    for index in bands.indices {
      let first = bands[index].first
      bands[index].size { self.curveDot(block.points[first + $0].number, most: most) / 2 }
      let rooms = bands[index].rooms(width: room, gap: style.body * 0.7)
      for (place, room) in rooms.enumerated() {
        let point = block.points[first + place]
        let width = min(room.upperBound - room.lowerBound, style.body * 13)
        let widest = [(point.title, curveTitle), (point.note ?? "", curveNote)].map {
          widestWord($0.0, $0.1) + 1
        }
        guard width >= max(style.body * 4, widest.max() ?? 0) else { return nil }
        let words = curveWords(point, width: width)
        guard words.size.height <= style.body * 6.5 else { return nil }
        bands[index].say(words, at: place)
      }
      bands[index].placeWords(in: rooms, rise: style.body * 2.5)
    }
    return bands
  }

  private func pieces(
    of bands: [CurveBand], _ block: Curve, _ ends: CurveEnds, width: Double
  ) -> [Piece] {
    bands.enumerated().map { index, band in
      // At least so high that levels are told apart, and that the ends' words have their places.
      var rise = style.body * 1.4 * style.density
      let least = ends.height(isNamed: index == 0) + style.body
      while band.height(rise: rise) < least { rise *= 1.05 }
      let height = band.height(rise: rise)
      let most = band.height(rise: style.body * (bands.count == 1 ? 7 : 4.5))
      return Piece(
        atLeast: height, atMost: max(height, most), gapBefore: index == 0 ? 0 : style.blockGap * 1.6
      ) { given in
        // What is moved away from the middle moves no further than the line does.
        self.frame(
          of: band, block, ends, rise: rise + max(0, given - height) / 4,
          size: Size(width: width, height: given), isLast: index == bands.count - 1)
      }
    }
  }

  // MARK: Drawing

  private func frame(
    of band: CurveBand, _ block: Curve, _ ends: CurveEnds, rise: Double, size: Size, isLast: Bool
  ) -> Frame {
    let reach = band.reach(rise: rise)
    let spare = max(0, size.height - reach.above - reach.below)
    let corner = Point(x: ends.width + style.gutter, y: reach.above + spare / 2)
    var frame = Frame(size: size)
    frame.add(curveEnds(ends, isNamed: band.first == 0, height: size.height), x: 0, y: 0)
    draw(band, rise: rise, corner: corner, isLast: isLast, in: &frame)
    var list = Frame(size: size)
    for (index, moment) in band.moments.enumerated() {
      let number = band.first + index
      let diameter = moment.radius * 2
      let dot =
        moment.words == nil
        ? curveLetter(number, level: moment.level, diameter: diameter)
        : curveDot(
          block.points[number].number.map(String.init), level: moment.level, diameter: diameter)
      let item = item(moment, dot, edge: band.edge(of: moment, rise: rise), rise: rise, corner)
      list.add(Frame(size: size, items: item.items), x: 0, y: 0, role: .listItem)
    }
    frame.add(list, x: 0, y: 0, role: .list)
    return frame
  }

  /// The hills and valleys between the line and the middle, the middle line, and the line.
  private func draw(
    _ band: CurveBand, rise: Double, corner: Point, isLast: Bool, in frame: inout Frame
  ) {
    func at(_ place: Double, _ level: Double) -> Point {
      Point(x: corner.x + band.x(of: place), y: corner.y - level * rise)
    }
    let (start, end) = (band.shown.lowerBound, band.shown.upperBound)
    for (sign, ink) in [(1.0, Ink.plusSoft), (-1, .minusSoft)] where start < end {
      let parts = max(1, Int((end - start) * 24))
      let along = (0...parts).map { part -> Point in
        let place = start + (end - start) * Double(part) / Double(parts)
        return at(place, sign * max(0, sign * band.line.level(at: place)))
      }
      frame.add(
        .polygon(
          [at(start, 0)] + along + [at(end, 0)], fill: ink, stroke: .init(ink, width: 0.5)))
    }
    let dash = [style.body * 0.4, style.body * 0.3]
    middleLine(
      .init(.quiet, width: style.hairline * 1.2, dash: dash), from: corner.x,
      to: frame.size.width, y: corner.y, hasHead: isLast, in: &frame)
    frame.add(
      Shape(
        .path(band.line.elements(from: start, to: end, at: at)),
        stroke: .init(.accent, width: style.body * 0.24)))
  }

  /// A moment's dot and its words, joined by a line where they are apart.
  private func item(
    _ moment: CurveBand.Moment, _ dot: Frame, edge: Double, rise: Double, _ corner: Point
  ) -> Frame {
    let centre = Point(x: corner.x + moment.x, y: corner.y - moment.level * rise)
    let side = moment.isAbove ? -1.0 : 1
    let room = edge - side * (centre.y - corner.y) - moment.radius
    var frame = Frame(width: 0, height: 0)
    if moment.words != nil, room > style.body * 0.8 {
      let end = Point(x: 0, y: side * (room - style.body * 0.15))
      frame.add(
        Shape(.line(to: end), stroke: .init(.quiet, width: style.hairline)), x: centre.x,
        y: centre.y + side * moment.radius)
    }
    frame.add(dot, x: centre.x - moment.radius, y: centre.y - moment.radius)
    if let words = moment.words {
      let y = moment.isAbove ? corner.y - edge - words.size.height : corner.y + edge
      frame.add(words, x: corner.x + moment.left, y: y, role: .listBody)
    }
    return frame
  }
}

extension Curve {
  /// How high each moment stands, within the scale.
  fileprivate var levels: [Double] { points.map { Double($0.level) } }
}

extension Curve.Point {
  var level: Int { min(max(position, -2), 2) }
}
