import Foundation

/// An ellipse on which chairs stand at equal distances, all facing inwards.
struct Ring {
  /// Half its width and half its height.
  let halfWidth: Double
  let halfHeight: Double
  /// How far it is along the ring from the bottom to each of its corners, as a polygon.
  private let distances: [Double]

  /// A place on the ring and the way inwards from it, a vector of length 1.
  struct Spot {
    var place: Point
    var inwards: Point
  }

  init(halfWidth: Double, halfHeight: Double) {
    self.halfWidth = halfWidth
    self.halfHeight = halfHeight
    var sum = 0.0
    var last = Point(x: 0, y: halfHeight)
    distances = (0...Self.parts).map { part in
      let next = Self.corner(Double(part), halfWidth, halfHeight)
      sum += hypot(next.x - last.x, next.y - last.y)
      last = next
      return sum
    }
  }

  private init(halfWidth: Double, halfHeight: Double, distances: [Double]) {
    self.halfWidth = halfWidth
    self.halfHeight = halfHeight
    self.distances = distances
  }

  /// A ring of this length round, so much wider than high.
  init(length: Double, aspect: Double) {
    let circle = length / (2 * Double.pi)
    let ring = Ring(
      halfWidth: circle * aspect.squareRoot(), halfHeight: circle / aspect.squareRoot())
    self = ring.scaled(by: length / ring.length)
  }

  func scaled(by factor: Double) -> Ring {
    Ring(
      halfWidth: halfWidth * factor, halfHeight: halfHeight * factor,
      distances: distances.map { $0 * factor })
  }

  /// The ring that runs so far outside this one.
  func widened(by distance: Double) -> Ring {
    Ring(halfWidth: halfWidth + distance, halfHeight: halfHeight + distance)
  }

  var length: Double { distances.last ?? 0 }

  /// Equally far from each other, about the centre; the first is at the bottom, and they go on by
  /// the start side to the top.
  ///
  /// - Parameter shift: how far the first stands on, as a share of the distance; below 1.
  func spots(_ count: Int, shift: Double = 0) -> [Spot] {
    let step = length / Double(count)
    var part = 0
    return (0..<count).map { number in
      let distance = (Double(number) + shift) * step
      while part < Self.parts - 1, distances[part + 1] < distance { part += 1 }
      let span = distances[part + 1] - distances[part]
      return spot(at: Double(part) + (span > 0 ? (distance - distances[part]) / span : 0))
    }
  }

  private static let parts = 360

  private static func corner(_ part: Double, _ width: Double, _ height: Double) -> Point {
    let angle = part / Double(parts) * 2 * Double.pi
    return Point(x: -width * sin(angle), y: height * cos(angle))
  }

  private func spot(at part: Double) -> Spot {
    let place = Self.corner(part, halfWidth, halfHeight)
    let inwards = Point(
      x: -place.x / (halfWidth * halfWidth), y: -place.y / (halfHeight * halfHeight))
    let size = hypot(inwards.x, inwards.y)
    return Spot(place: place, inwards: Point(x: inwards.x / size, y: inwards.y / size))
  }
}
