/// A smooth line through levels that are equally far apart, which never rises above or falls below
/// the levels that it joins.
///
/// Places along it are the levels' numbers, from 0; heights are levels. The slopes are those of
/// Fritsch and Carlson, "Monotone piecewise cubic interpolation" (1980).
struct CurveLine {
  let levels: [Double]
  private let slopes: [Double]

  init(_ levels: [Double]) {
    self.levels = levels
    let steps = zip(levels.dropFirst(), levels).map { $0 - $1 }
    slopes = levels.indices.map { index in
      guard index > 0, index < levels.count - 1 else { return 0 }
      let (before, after) = (steps[index - 1], steps[index])
      // At a top and in a valley the line is level.
      guard before * after > 0 else { return 0 }
      return 2 * before * after / (before + after)
    }
  }

  var end: Double { Double(max(levels.count - 1, 0)) }

  /// The level at a place on the line.
  func level(at place: Double) -> Double { value(at: place).level }

  /// The highest and the lowest level between two places.
  func extremes(from start: Double, to end: Double) -> ClosedRange<Double> {
    let (start, end) = (max(start, 0), min(end, self.end))
    guard start <= end else { return 0...0 }
    let ends = [level(at: start), level(at: end)]
    // Between the given levels the line only rises or only falls.
    let between = levels.indices.filter { Double($0) > start && Double($0) < end }
    let all = ends + between.map { levels[$0] }
    return (all.min() ?? 0)...(all.max() ?? 0)
  }

  /// A part of the line as curves, each place and level brought to the paper.
  func elements(
    from start: Double, to end: Double, at point: (_ place: Double, _ level: Double) -> Point
  ) -> [Shape.Element] {
    let inner = levels.indices.map(Double.init).filter { $0 > start && $0 < end }
    let places = [start] + inner + [end]
    var elements: [Shape.Element] = [.move(point(start, level(at: start)))]
    for (from, to) in zip(places, places.dropFirst()) {
      let third = (to - from) / 3
      let (first, last) = (value(at: from), value(at: to))
      elements.append(
        .curve(
          point(to, last.level), control1: point(from + third, first.level + first.slope * third),
          control2: point(to - third, last.level - last.slope * third)))
    }
    return elements
  }

  private func value(at place: Double) -> (level: Double, slope: Double) {
    guard levels.count > 1 else { return (levels.first ?? 0, 0) }
    let index = min(max(Int(place), 0), levels.count - 2)
    let t = min(max(place - Double(index), 0), 1)
    let (low, high) = (levels[index], levels[index + 1])
    let (out, into) = (slopes[index], slopes[index + 1])
    let (square, cube) = (t * t, t * t * t)
    let level =
      (2 * cube - 3 * square + 1) * low + (cube - 2 * square + t) * out
      + (3 * square - 2 * cube) * high + (cube - square) * into
    let slope =
      (6 * square - 6 * t) * (low - high) + (3 * square - 4 * t + 1) * out
      + (3 * square - 2 * t) * into
    return (level, slope)
  }
}
