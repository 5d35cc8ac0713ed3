import Foundation

/// What stands in a PNG file around its pixels (PNG specification, 5.3 and 11.2.2).
enum PNGHeader {
  /// Width and height from the first chunk; nil where it is no PNG.
  static func size(_ data: Data) -> (width: Int, height: Int)? {
    let bytes = [UInt8](data.prefix(24))
    guard bytes.count == 24, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    else { return nil }
    return (number(bytes[16..<20]), number(bytes[20..<24]))
  }

  /// Whether the chunks go on to the last one; a decoder leaves empty what is cut off.
  static func isWhole(_ data: Data) -> Bool {
    let end = Array("IEND".utf8)
    var rest = data.dropFirst(8)
    while rest.count >= 12 {
      if rest.dropFirst(4).starts(with: end) { return true }
      rest = rest.dropFirst(12 + number(rest.prefix(4)))
    }
    return false
  }

  private static func number(_ bytes: some Sequence<UInt8>) -> Int {
    bytes.reduce(0) { $0 << 8 | Int($1) }
  }
}
