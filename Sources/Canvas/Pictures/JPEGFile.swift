import Foundation

/// What stands in the segments of a JPEG file before its pixels (ITU T.81, annex B; EXIF 2.3).
struct JPEGFile {
  private(set) var width = 0
  private(set) var height = 0
  private(set) var orientation = Orientation.upright
  /// Whether a PDF reader shows it as a decoder does: 8 bits, grey or colour, Huffman coded.
  /// Not so are CMYK (Adobe's is inverted), 12 bits, lossless and arithmetic coding.
  private(set) var isPlain = false
  /// Whether the file goes on to its end marker; a decoder fills what is cut off with grey.
  private(set) var isWhole = false
  /// The file without EXIF, XMP and comments, which may tell where and by whom a photo was taken.
  private(set) var withoutMetadata = Data([0xFF, 0xD8])

  /// Reads up to the pixels; nil where it is no JPEG or its segments are broken.
  init?(_ data: Data) {
    let bytes = [UInt8](data)
    guard bytes.count > 4, bytes[0] == 0xFF, bytes[1] == 0xD8 else { return nil }
    var at = 2
    while at + 4 <= bytes.count {
      guard bytes[at] == 0xFF else { return nil }
      let marker = bytes[at + 1]
      if marker == 0xFF {
        at += 1
        continue
      }
      let end = at + 2 + (Int(bytes[at + 2]) << 8 | Int(bytes[at + 3]))
      guard end >= at + 4, end <= bytes.count else { return nil }
      let segment = bytes[at + 4..<end]
      switch marker {
      case 0xC4, 0xC8, 0xCC: break
      case 0xC0...0xCF: readFrame(marker, Array(segment))
      case 0xE1: orientation = EXIFOrientation.read(Array(segment)) ?? orientation
      default: break
      }
      // Kept of the application's segments: JFIF (0), colour profile (2), Adobe's transform (14).
      let isMetadata = (0xE0...0xEF).contains(marker) && ![0xE0, 0xE2, 0xEE].contains(marker)
      if marker == 0xDA {
        withoutMetadata.append(contentsOf: bytes[at...])
        let endMarker = Data([0xFF, 0xD9])
        let scan = data.dropFirst(end)
        isWhole = scan.range(of: endMarker, options: .backwards) != nil
        break
      }
      if !isMetadata, marker != 0xFE { withoutMetadata.append(contentsOf: bytes[at..<end]) }
      at = end
    }
    guard width > 0, height > 0 else { return nil }
  }

  private mutating func readFrame(_ marker: UInt8, _ segment: [UInt8]) {
    guard segment.count >= 6 else { return }
    height = Int(segment[1]) << 8 + Int(segment[2])
    width = Int(segment[3]) << 8 + Int(segment[4])
    isPlain = marker <= 0xC2 && segment[0] == 8 && [1, 3].contains(segment[5])
  }
}

/// Finds the orientation in an EXIF segment, which holds a small TIFF file.
enum EXIFOrientation {
  static func read(_ segment: [UInt8]) -> Orientation? {
    let tiff = Array(segment.dropFirst(6))
    guard segment.starts(with: Array("Exif\0\0".utf8)), tiff.count >= 8 else { return nil }
    let isLittleEndian = tiff.starts(with: [0x49, 0x49])
    func number(_ at: Int, bytes count: Int) -> Int? {
      guard at >= 0, at + count <= tiff.count else { return nil }
      let bytes = tiff[at..<at + count]
      return (isLittleEndian ? bytes.reversed() : Array(bytes)).reduce(0) { $0 << 8 | Int($1) }
    }
    guard let directory = number(4, bytes: 4), let count = number(directory, bytes: 2) else {
      return nil
    }
    for entry in 0..<count {
      let at = directory + 2 + entry * 12
      guard let tag = number(at, bytes: 2) else { return nil }
      if tag == 0x0112 { return number(at + 8, bytes: 2).flatMap(Orientation.init) }
    }
    return nil
  }
}
