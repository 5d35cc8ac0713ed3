import Canvas
import Foundation

/// A PNG as the brightness of its dots.
struct Dots {
  let width: Int
  let brightness: [Int]

  init(_ file: URL) throws {
    let image = try Self.image(Data(contentsOf: file))
    width = image.widthPixels
    brightness = (0..<image.heightPixels).flatMap { y in
      (0..<image.widthPixels).map { x in
        image.pixel(x: x, y: y).map { Int($0.red) + Int($0.green) + Int($0.blue) } ?? 0
      }
    }
  }

  /// From 0 to 1; a picture of another size is another picture.
  func shareThatDiffers(from other: Dots) -> Double {
    guard width == other.width, brightness.count == other.brightness.count else { return 1 }
    let apart = zip(brightness, other.brightness).filter { abs($0 - $1) > 150 }.count
    return Double(apart) / Double(max(brightness.count, 1))
  }

  /// The same picture in fewer bytes: a preview is made in little time rather than small.
  static func smaller(_ png: Data) throws -> Data { try image(png).pngData() }

  private static func image(_ png: Data) throws -> ImageSurface {
    let photo = try Photo(png)
    let image = try ImageSurface(widthPixels: photo.widthPixels, heightPixels: photo.heightPixels)
    try photo.draw(
      in: image.context(), x: 0, y: 0, width: Double(photo.widthPixels),
      height: Double(photo.heightPixels))
    return image
  }
}
