import Foundation

/// The little of the PNG container that Cairo does not write.
enum PNGChunks {
  /// Adds a `pHYs` chunk (PNG specification, 11.3.5.3), which must stand before the first `IDAT`;
  /// right after `IHDR`, whose length is fixed, always does.
  static func adding(dotsPerInch: Double, to png: Data) -> Data {
    let endOfHeader = 8 + 25
    guard png.count > endOfHeader, dotsPerInch > 0, dotsPerInch < 1e6 else { return png }
    let perMetre = UInt32((dotsPerInch / 0.0254).rounded())
    var chunk = Data("pHYs".utf8)
    chunk.append(bigEndian: perMetre)
    chunk.append(bigEndian: perMetre)
    chunk.append(1)
    var result = Data(png.prefix(endOfHeader))
    result.append(bigEndian: UInt32(chunk.count - 4))
    result.append(chunk)
    result.append(bigEndian: crc32(chunk))
    result.append(png.dropFirst(endOfHeader))
    return result
  }

  /// The checksum that PNG shares with gzip (ISO 3309).
  private static func crc32(_ data: Data) -> UInt32 {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in data {
      crc ^= UInt32(byte)
      for _ in 0..<8 {
        crc = crc & 1 == 1 ? (crc >> 1) ^ 0xEDB8_8320 : crc >> 1
      }
    }
    return ~crc
  }
}

extension Data {
  fileprivate mutating func append(bigEndian value: UInt32) {
    Swift.withUnsafeBytes(of: value.bigEndian) { append(contentsOf: $0) }
  }
}
