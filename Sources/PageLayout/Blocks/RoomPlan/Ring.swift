import Foundation

/// An ellipse on which chairs stand at equal distances, all facing inwards.
struct Ring {
  /// Half its width and half its height.
  var halfWidth: Double
  var halfHeight: Double

  /// A place on the ring and the way inwards from it, a vector of length 1.
  struct Spot {
    var place: Point
    var inwards: Point
  }

  /// A ring of this length round, so much wider than high.
  init(length: Double, aspect: Double) {
    let circle = length / (2 * Double.pi)
    self.init(halfWidth: circle * aspect.squareRoot(), halfHeight: circle / aspect.squareRoot())
    self = scaled(by: length / self.length)
  }

  init(halfWidth: Double, halfHeight: Double) {
    self.halfWidth = halfWidth
    self.halfHeight = halfHeight
  }

  func scaled(by factor: Double) -> Ring {
    Ring(halfWidth: halfWidth * factor, halfHeight: halfHeight * factor)
  }

  /// The ring that runs so far outside this one.
  func widened(by distance: Double) -> Ring {
    Ring(halfWidth: halfWidth + distance, halfHeight: halfHeight + distance)
  }

  var length: Double { distances.last ?? 0 }

  /// Equally far from each other, about the centre; the first is at the bottom, and they go on by
  /// the start side to the top.
  ///
  /// - Parameter shift: how far the first stands on, as a share of the distance.
  func spots(_ count: Int, shift: Double = 0) -> [Spot] {
    let distances = distances
    let step = length / Double(count)
    return (0..<count).map { spot(at: (Double($0) + shift) * step, distances) }
  }

  private static let parts = 720

  /// How far it is along the ring from the bottom to each of its corners, as a polygon.
  private var distances: [Double] {
    var sum = 0.0
    var last = corner(0)
    return (0...Self.parts).map { index in
      let next = corner(Double(index))
      sum += hypot(next.x - last.x, next.y - last.y)
      last = next
      return sum
    }
  }

  private func corner(_ part: Double) -> Point {
    let angle = part / Double(Self.parts) * 2 * Double.pi
    return Point(x: -halfWidth * sin(angle), y: halfHeight * cos(angle))
  }

  private func spot(at distance: Double, _ distances: [Double]) -> Spot {
    let next = distances.firstIndex { $0 >= distance } ?? Self.parts
    let before = max(next - 1, 0)
    let span = distances[next] - distances[before]
    let share = span > 0 ? (distance - distances[before]) / span : 0
    let place = corner(Double(before) + share)
    let inwards = Point(
      x: -place.x / (halfWidth * halfWidth), y: -place.y / (halfHeight * halfHeight))
    let size = hypot(inwards.x, inwards.y)
    return Spot(place: place, inwards: Point(x: inwards.x / size, y: inwards.y / size))
  }
}
