import Foundation

/// A page as dots of red, green and blue, as `pdftoppm` draws it.
struct Raster: Sendable {
  let width: Int
  let height: Int
  private let bytes: [UInt8]

  /// The first pages of a PDF, one dot to two millimetres.
  static func pages(of file: PDFFile, last: Int) async throws -> [Raster] {
    var rest = try await file.tool("pdftoppm -r 12.7 -l \(last) FILE").outputData[...]
    var pages: [Raster] = []
    while let page = Raster(&rest) { pages.append(page) }
    return pages
  }

  /// Reads a binary portable pixmap: `P6`, width, height and 255, then three bytes a dot.
  private init?(_ data: inout Data) {
    var words: [Substring] = []
    let header = data.prefix(24)
    var end = header.startIndex
    for _ in 0..<4 {
      guard let stop = header[end...].firstIndex(where: { $0 == 0x0A || $0 == 0x20 }) else {
        return nil
      }
      words.append(Substring(decoding: header[end..<stop], as: UTF8.self))
      end = stop + 1
    }
    guard words[0] == "P6", let width = Int(words[1]), let height = Int(words[2]),
      data.distance(from: end, to: data.endIndex) >= 3 * width * height
    else { return nil }
    self.width = width
    self.height = height
    bytes = Array(data[end..<end + 3 * width * height])
    data = data[(end + 3 * width * height)...]
  }

  /// The greatest difference between the colours of a dot, from 0 to 255.
  var greatestHue: Int {
    var greatest = 0
    for index in stride(from: 0, to: bytes.count, by: 3) {
      let (red, green, blue) = (Int(bytes[index]), Int(bytes[index + 1]), Int(bytes[index + 2]))
      greatest = max(greatest, abs(red - green), abs(green - blue))
    }
    return greatest
  }

  /// How much of the page is inked, from 0 to 1; grey counts in part.
  var inkShare: Double {
    var light = 0
    for byte in bytes { light += Int(byte) }
    return 1 - Double(light) / Double(255 * bytes.count)
  }

  /// How many squares of so many millimetres have no dot of bare paper in them.
  func filledSquares(side millimetres: Int) -> Int {
    let side = millimetres / 2
    var filled = 0
    for top in stride(from: 0, through: height - side, by: side) {
      for left in stride(from: 0, through: width - side, by: side)
      where isFilled(left: left, top: top, side: side) {
        filled += 1
      }
    }
    return filled
  }

  private func isFilled(left: Int, top: Int, side: Int) -> Bool {
    for y in top..<top + side {
      for x in left..<left + side {
        let dot = 3 * (y * width + x)
        if bytes[dot] > 250, bytes[dot + 1] > 250, bytes[dot + 2] > 250 { return false }
      }
    }
    return true
  }
}
