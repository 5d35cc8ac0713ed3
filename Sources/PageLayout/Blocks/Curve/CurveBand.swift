/// A stretch of a curve with the words beside its dots: over those in the upper half and under the
/// others, each free of the line, of the dots and of each other.
struct CurveBand {
  /// A dot and what is said of it.
  struct Moment {
    var level: Double
    /// Of its dot, in points.
    var radius: Double
    var isAbove: Bool
    /// Where it stands in the band, in points from its start.
    var x: Double
    /// Nil where its words stand elsewhere.
    var words: Frame?
    /// Where its words begin, in points from the band's start.
    var left = 0.0
  }

  let line: CurveLine
  /// The number of the first moment among all.
  let first: Int
  /// From dot to dot, in points.
  let step: Double
  private(set) var moments: [Moment]
  /// Between a dot or the line and words, in points.
  let gap: Double

  /// So many bands of a room's width, about as full as each other.
  static func bands(
    of levels: [Double], _ count: Int, room: Double, gap: Double,
    radius: (Int) -> Double = { _ in 0 }
  ) -> [CurveBand] {
    let line = CurveLine(levels)
    let isAbove = line.wordsAbove
    let each = max((levels.count + count - 1) / count, 1)
    let step = room / Double(each)
    return stride(from: 0, to: levels.count, by: each).map { start in
      let moments = (start..<min(start + each, levels.count)).map { index in
        Moment(
          level: levels[index], radius: radius(index), isAbove: isAbove[index],
          x: (Double(index - start) + 0.5) * step)
      }
      return CurveBand(line: line, first: start, step: step, moments: moments, gap: gap)
    }
  }

  /// The part of the line that the band shows: halfway to its neighbours.
  var shown: ClosedRange<Double> {
    let last = first + moments.count - 1
    return max(Double(first) - 0.5, 0)...min(Double(last) + 0.5, line.end)
  }

  func x(of place: Double) -> Double { (place - Double(first) + 0.5) * step }

  // MARK: Words

  mutating func size(_ radius: (Int) -> Double) {
    for index in moments.indices { moments[index].radius = radius(index) }
  }

  mutating func say(_ words: Frame, at index: Int) {
    moments[index].words = words
  }

  /// Where the words of each moment may stand: up to its neighbours, and past a neighbour whose words
  /// stand on the other side of the line.
  func rooms(width: Double, gap: Double) -> [ClosedRange<Double>] {
    moments.indices.map { index in
      let own = moments[index]
      func reach(_ neighbour: Int) -> Double {
        guard moments.indices.contains(neighbour) else { return step }
        return moments[neighbour].isAbove == own.isAbove ? step / 2 : step
      }
      let low = max(0, own.x - reach(index - 1) + gap / 2)
      let high = min(width, own.x + reach(index + 1) - gap / 2)
      return low...max(low, high)
    }
  }

  /// Moves the words to where they are nearest to their dot: over or under it, or a little to the side
  /// on which the line falls away from them.
  ///
  /// - Parameter rise: about how many points a level will take.
  mutating func placeWords(in rooms: [ClosedRange<Double>], rise: Double) {
    for (index, room) in rooms.enumerated() {
      guard let width = moments[index].words?.size.width else { continue }
      let (x, radius) = (moments[index].x, moments[index].radius)
      let middle = x - width / 2
      let sides = [middle, middle - width / 4, middle + width / 4, x + radius - width, x - radius]
      let places = sides.map { left -> (left: Double, cost: Double) in
        var moment = moments[index]
        moment.left = max(min(left, room.upperBound - width), room.lowerBound)
        // A little further away is better than askew.
        let cost = edge(of: moment, rise: rise) + abs(moment.left - middle) * 0.3
        return (moment.left, cost)
      }
      moments[index].left = places.min { $0.cost < $1.cost }?.left ?? middle
    }
  }

  // MARK: Heights, where a level takes so many points

  func height(rise: Double) -> Double {
    let reach = reach(rise: rise)
    return reach.above + reach.below
  }

  /// How far the band reaches over the middle line and under it.
  func reach(rise: Double) -> (above: Double, below: Double) {
    var (above, below) = (2 * rise, 2 * rise)
    for moment in moments {
      above = max(above, moment.level * rise + moment.radius)
      below = max(below, moment.radius - moment.level * rise)
      guard let words = moment.words else { continue }
      let far = edge(of: moment, rise: rise) + words.size.height
      if moment.isAbove { above = max(above, far) } else { below = max(below, far) }
    }
    return (above, below)
  }

  /// How far from the middle line a moment's words begin, so that they touch nothing.
  func edge(of moment: Moment, rise: Double) -> Double {
    guard let words = moment.words else { return 0 }
    let sign = moment.isAbove ? 1.0 : -1
    let (from, to) = (moment.left - gap / 2, moment.left + words.size.width + gap / 2)
    let levels = line.extremes(
      from: from / step - 0.5 + Double(first), to: to / step - 0.5 + Double(first))
    // Words never stand across the middle line either.
    var edge = max(0, (moment.isAbove ? levels.upperBound : -levels.lowerBound) * rise)
    for other in moments where other.x + other.radius > from && other.x - other.radius < to {
      edge = max(edge, other.level * rise * sign + other.radius)
    }
    return edge + gap
  }
}

extension CurveLine {
  /// True for each level whose words stand over the line.
  var wordsAbove: [Bool] {
    levels.indices.map { index in
      let level = levels[index]
      guard level == 0 else { return level > 0 }
      let around = [index - 1, index + 1].filter(levels.indices.contains).map { levels[$0] }
      // On the middle line, words stand where the line does not go.
      return around.reduce(0, +) <= 0
    }
  }
}
