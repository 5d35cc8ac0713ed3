import Foundation

@testable import Canvas

/// Small pictures made on the spot.
enum PictureFixtures {
  /// A 32 × 16 JPEG, as a camera stores it: left half red, right half blue above and green below.
  static func jpeg(orientation: Int? = nil, comment: String? = nil) throws -> Data {
    let image = try ImageSurface(widthPixels: 32, heightPixels: 16)
    let context = try image.context()
    context.rectangle(x: 0, y: 0, width: 16, height: 16)
    context.fill(Colour(red: 1, green: 0, blue: 0))
    context.rectangle(x: 16, y: 0, width: 16, height: 8)
    context.fill(Colour(red: 0, green: 0, blue: 1))
    context.rectangle(x: 16, y: 8, width: 16, height: 8)
    context.fill(Colour(red: 0, green: 1, blue: 0))
    let plain = try Pixbuf(image).jpegData(quality: 100)
    var data = Data(plain.prefix(2))
    if let orientation { data.append(exif(orientation)) }
    if let comment { data.append(segment(0xFE, Array(comment.utf8))) }
    data.append(plain.dropFirst(2))
    return data
  }

  private static func exif(_ orientation: Int) -> Data {
    let tiff: [UInt8] =
      [0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1]
      + [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, UInt8(orientation), 0, 0, 0, 0, 0, 0]
    return segment(0xE1, Array("Exif\0\0".utf8) + tiff)
  }

  static func segment(_ marker: UInt8, _ content: [UInt8]) -> Data {
    let length = content.count + 2
    return Data([0xFF, marker, UInt8(length >> 8), UInt8(length & 0xFF)] + content)
  }

  static let svg = Data(
    """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">
    <rect x="0" y="0" width="20" height="20" fill="#F4B942"/>
    <path d="M22 10 H38" style="stroke: #0b4f6c; stroke-width: 4"/>
    </svg>
    """.utf8)
}
