import Canvas
import Foundation

/// A PNG as its pixels.
struct Pixels {
  let width: Int
  let height: Int
  /// Red, green and blue, row by row.
  private let parts: [UInt8]

  init(_ png: Data) throws {
    let photo = try Photo(png)
    (width, height) = (photo.widthPixels, photo.heightPixels)
    let image = try ImageSurface(widthPixels: width, heightPixels: height)
    try photo.draw(
      in: image.context(), x: 0, y: 0, width: Double(width), height: Double(height))
    var parts: [UInt8] = []
    parts.reserveCapacity(width * height * 3)
    for y in 0..<height {
      for x in 0..<width {
        guard let pixel = image.pixel(x: x, y: y) else { continue }
        parts += [pixel.red, pixel.green, pixel.blue]
      }
    }
    self.parts = parts
  }

  /// How far two pictures of one size are apart: what a change of a font's hinting makes is small
  /// all over, what a moved block makes is large in one place.
  func difference(from other: Pixels) -> Difference? {
    guard width == other.width, height == other.height else { return nil }
    let apart = zip(parts, other.parts).map { abs(Int($0) - Int($1)) }
    let mean = Double(apart.reduce(0, +)) / Double(max(apart.count, 1))
    let stands = (0..<width * height).map { pixel in
      apart[pixel * 3..<pixel * 3 + 3].contains { $0 > 64 }
    }
    return Difference(mean: mean, largestArea: Self.largestArea(stands, width: width))
  }

  struct Difference {
    /// Of all parts of all pixels, from 0 to 255.
    var mean: Double
    /// The most pixels that touch each other and differ plainly.
    var largestArea: Int
  }

  private static func largestArea(_ stands: [Bool], width: Int) -> Int {
    var left = stands
    var largest = 0
    for start in left.indices where left[start] {
      var area = 0
      var waiting = [start]
      left[start] = false
      while let pixel = waiting.popLast() {
        area += 1
        let column = pixel % width
        let neighbours = [
          column > 0 ? pixel - 1 : nil, column < width - 1 ? pixel + 1 : nil, pixel - width,
          pixel + width,
        ]
        for next in neighbours.compactMap(\.self) where left.indices.contains(next) && left[next] {
          left[next] = false
          waiting.append(next)
        }
      }
      largest = max(largest, area)
    }
    return largest
  }
}
