import CCairo
public import Foundation

/// A surface of pixels in memory.
public final class ImageSurface: Surface {
  public let widthPixels: Int
  public let heightPixels: Int
  let isTransparent: Bool

  /// A white sheet, or with `transparent` an empty one. Sizes are in pixels; a new context has one
  /// unit a pixel, so scale it by dots per inch / 72 to draw in points.
  public init(widthPixels: Int, heightPixels: Int, transparent: Bool = false) throws {
    // Cairo's own bound on a side; beyond it an Int32 could overflow.
    guard (1...32767).contains(widthPixels), (1...32767).contains(heightPixels) else {
      throw CanvasError.drawing(
        operation: "image", reason: "invalid size \(widthPixels) × \(heightPixels)")
    }
    self.widthPixels = widthPixels
    self.heightPixels = heightPixels
    isTransparent = transparent
    try super.init(
      owning: cairo_image_surface_create(
        transparent ? CAIRO_FORMAT_ARGB32 : CAIRO_FORMAT_RGB24, Int32(widthPixels),
        Int32(heightPixels)), "image")
    if !transparent {
      let context = try Context(self)
      context.fillAll(.white)
    }
  }

  public func context() throws -> Context { try Context(self) }

  /// The picture as PNG. With `dotsPerInch` it says how large it is to be printed.
  public func pngData(dotsPerInch: Double? = nil) throws -> Data {
    cairo_surface_flush(pointer)
    let sink = ByteSink()
    let status = withExtendedLifetime(sink) {
      cairo_surface_write_to_png_stream(pointer, ByteSink.write, sink.closure)
    }
    try Surface.check(status, "PNG")
    return dotsPerInch.map { PNGChunks.adding(dotsPerInch: $0, to: sink.data) } ?? sink.data
  }

  /// The picture as PNG, opaque, in a fraction of the time: to look at, not to keep.
  public func quickPNGData() throws -> Data { try QuickPNG.data(of: self) }

  /// One pixel as red, green, blue and alpha from 0 to 255, not premultiplied; nil outside.
  public func pixel(x: Int, y: Int) -> (red: UInt8, green: UInt8, blue: UInt8, alpha: UInt8)? {
    guard (0..<widthPixels).contains(x), (0..<heightPixels).contains(y) else { return nil }
    return withPixels { pixels, wordsPerRow in
      let word = pixels[y * wordsPerRow + x]
      let alpha = isTransparent ? word >> 24 : 255
      func part(_ shift: UInt32) -> UInt8 {
        alpha == 0 ? 0 : UInt8(min(255, ((word >> shift & 0xFF) * 255 + alpha / 2) / alpha))
      }
      return (part(16), part(8), part(0), UInt8(alpha))
    }
  }

  /// The pixels as words of native byte order (alpha, red, green, blue from high to low;
  /// premultiplied), valid only inside `body`.
  func withPixels<R>(_ body: (UnsafeMutableBufferPointer<UInt32>, _ wordsPerRow: Int) -> R) -> R? {
    cairo_surface_flush(pointer)
    let wordsPerRow = Int(cairo_image_surface_get_stride(pointer)) / 4
    let count = wordsPerRow * heightPixels
    guard let bytes = cairo_image_surface_get_data(pointer) else { return nil }
    defer { cairo_surface_mark_dirty(pointer) }
    return bytes.withMemoryRebound(to: UInt32.self, capacity: count) {
      body(UnsafeMutableBufferPointer(start: $0, count: count), wordsPerRow)
    }
  }
}
