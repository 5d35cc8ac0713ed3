import Foundation

extension ImageSurface {
  /// Turns every pixel into the grey of its luminance; alpha stays.
  func turnGrey() {
    withPixels { pixels, _ in
      for index in pixels.indices {
        let word = pixels[index]
        let alpha = word >> 24
        // Of an opaque surface the high byte means nothing, and may be 0.
        let opacity = isTransparent ? alpha : 255
        guard opacity > 0 else { continue }
        func part(_ shift: UInt32) -> Int {
          Int(min(255, ((word >> shift & 0xFF) * 255 + opacity / 2) / opacity))
        }
        let grey = UInt32(Luminance.grey(red: part(16), green: part(8), blue: part(0)))
        let premultiplied = (grey * opacity + 127) / 255
        pixels[index] = alpha << 24 | premultiplied * 0x01_01_01
      }
    }
  }

  /// Keeps only the edges, as dark lines on nothing: where colour or cover changes fast.
  func turnIntoLines() {
    let (width, height) = (widthPixels, heightPixels)
    withPixels { pixels, wordsPerRow in
      let before = Array(pixels)
      // Premultiplied on white, so that the outer edge counts as well.
      func part(_ x: Int, _ y: Int, _ shift: UInt32) -> Int {
        guard (0..<width).contains(x), (0..<height).contains(y) else { return 255 }
        let word = before[y * wordsPerRow + x]
        return Int((word >> shift) & 0xFF) + 255 - Int(word >> 24)
      }
      // Sobel's operator, on the part of the colour that changes most.
      func slope(_ x: Int, _ y: Int, _ shift: UInt32) -> Double {
        func at(_ dx: Int, _ dy: Int) -> Int { part(x + dx, y + dy, shift) }
        let right: Int = at(1, -1) + 2 * at(1, 0) + at(1, 1)
        let left: Int = at(-1, -1) + 2 * at(-1, 0) + at(-1, 1)
        let below: Int = at(-1, 1) + 2 * at(0, 1) + at(1, 1)
        let above: Int = at(-1, -1) + 2 * at(0, -1) + at(1, -1)
        let (across, down) = (Double(right - left), Double(below - above))
        return (across * across + down * down).squareRoot()
      }
      for y in 0..<height {
        for x in 0..<width {
          let steepest = max(slope(x, y, 0), slope(x, y, 8), slope(x, y, 16))
          let cover = min(1, max(0, (steepest - 60) / 240))
          let alpha = UInt32((cover * 255).rounded())
          let ink = (alpha * 40 + 127) / 255
          pixels[y * wordsPerRow + x] = alpha << 24 | ink * 0x01_01_01
        }
      }
    }
  }
}

/// Relative luminance by table, for pictures of millions of pixels.
enum Luminance {
  private static let linear = (0...255).map { Colour.linear(Double($0) / 255) }
  private static let encoded = (0...4096).map {
    UInt8((Colour.encoded(Double($0) / 4096) * 255).rounded())
  }

  /// The grey that is as light as a colour; all from 0 to 255.
  static func grey(red: Int, green: Int, blue: Int) -> UInt8 {
    let light = 0.2126 * linear[red] + 0.7152 * linear[green] + 0.0722 * linear[blue]
    return encoded[Int((min(1, light) * 4096).rounded())]
  }
}
