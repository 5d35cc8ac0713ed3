import CPNG
import Foundation

/// PNG made in little time, for a picture to look at and not to keep.
///
/// Cairo and gdk-pixbuf let libpng try every filter on every row, which takes more than half of
/// their time and on drawings of flat colours makes the file no smaller.
enum QuickPNG {
  /// A surface as PNG, opaque.
  static func data(of surface: ImageSurface) throws -> Data {
    let (width, height) = (surface.widthPixels, surface.heightPixels)
    var image = canvas_png_quick(png_uint_32(width), png_uint_32(height))
    var size = canvas_png_bound(image)
    var data = Data(count: Int(size))
    let rows = bytes(of: surface)
    let written = data.withUnsafeMutableBytes { file in
      png_image_write_to_memory(&image, file.baseAddress, &size, 0, rows, Int32(3 * width), nil)
    }
    guard written != 0 else {
      let reason = String(cString: canvas_png_message(&image))
      throw CanvasError.drawing(operation: "PNG", reason: reason)
    }
    return data.prefix(Int(size))
  }

  /// Red, green and blue of each pixel, a byte each.
  private static func bytes(of surface: ImageSurface) -> [UInt8] {
    let (width, height) = (surface.widthPixels, surface.heightPixels)
    return [UInt8](unsafeUninitializedCapacity: 3 * width * height) { bytes, count in
      guard var to = bytes.baseAddress else { return }
      surface.withPixels { pixels, wordsPerRow in
        for y in 0..<height {
          for word in pixels[y * wordsPerRow..<y * wordsPerRow + width] {
            to[0] = UInt8(truncatingIfNeeded: word >> 16)
            to[1] = UInt8(truncatingIfNeeded: word >> 8)
            to[2] = UInt8(truncatingIfNeeded: word)
            to += 3
          }
        }
        count = 3 * width * height
      }
    }
  }
}
