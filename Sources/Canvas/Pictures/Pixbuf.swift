import CPixbuf
import Foundation

/// The owner of decoded pixels of gdk-pixbuf.
final class Pixbuf {
  private let pointer: OpaquePointer

  var width: Int { Int(gdk_pixbuf_get_width(pointer)) }
  var height: Int { Int(gdk_pixbuf_get_height(pointer)) }
  var hasAlpha: Bool { gdk_pixbuf_get_has_alpha(pointer) != 0 }

  /// Decodes a whole file of a known format, `jpeg` or `png`; other decoders are never asked.
  init(_ data: Data, format: String) throws {
    var error: UnsafeMutablePointer<GError>?
    guard let loader = gdk_pixbuf_loader_new_with_type(format, &error) else {
      throw CanvasError.unreadablePicture(reason: takeMessage(&error))
    }
    defer { g_object_unref(loader) }
    let written = data.withUnsafeBytes { bytes in
      gdk_pixbuf_loader_write(
        loader, bytes.bindMemory(to: UInt8.self).baseAddress, gsize(bytes.count), &error)
    }
    guard written != 0 else {
      let reason = takeMessage(&error)
      gdk_pixbuf_loader_close(loader, nil)
      throw CanvasError.unreadablePicture(reason: reason)
    }
    guard gdk_pixbuf_loader_close(loader, &error) != 0 else {
      throw CanvasError.unreadablePicture(reason: takeMessage(&error))
    }
    guard let pointer = gdk_pixbuf_loader_get_pixbuf(loader) else {
      throw CanvasError.unreadablePicture(reason: "it holds no picture")
    }
    g_object_ref(UnsafeMutableRawPointer(pointer))
    self.pointer = pointer
  }

  /// An opaque copy of a surface's pixels.
  init(_ surface: ImageSurface) throws {
    let made = gdk_pixbuf_new(
      GDK_COLORSPACE_RGB, 0, 8, Int32(surface.widthPixels), Int32(surface.heightPixels))
    guard let pointer = made, let bytes = gdk_pixbuf_get_pixels(pointer) else {
      throw CanvasError.drawing(operation: "picture", reason: "out of memory")
    }
    self.pointer = pointer
    let stride = Int(gdk_pixbuf_get_rowstride(pointer))
    surface.withPixels { pixels, wordsPerRow in
      for y in 0..<surface.heightPixels {
        var to = bytes + y * stride
        for word in pixels[y * wordsPerRow..<y * wordsPerRow + surface.widthPixels] {
          to[0] = UInt8(truncatingIfNeeded: word >> 16)
          to[1] = UInt8(truncatingIfNeeded: word >> 8)
          to[2] = UInt8(truncatingIfNeeded: word)
          to += 3
        }
      }
    }
  }

  deinit { g_object_unref(UnsafeMutableRawPointer(pointer)) }

  /// The pixels as Cairo wants them: one word each, premultiplied.
  func surface() throws -> ImageSurface {
    let surface = try ImageSurface(
      widthPixels: width, heightPixels: height, transparent: hasAlpha)
    guard let bytes = gdk_pixbuf_read_pixels(pointer) else {
      throw CanvasError.unreadablePicture(reason: "it holds no pixels")
    }
    let stride = Int(gdk_pixbuf_get_rowstride(pointer))
    let channels = Int(gdk_pixbuf_get_n_channels(pointer))
    let (width, height, hasAlpha) = (width, height, hasAlpha)
    surface.withPixels { pixels, wordsPerRow in
      for y in 0..<height {
        var from = bytes + y * stride
        for x in 0..<width {
          var (red, green, blue) = (UInt32(from[0]), UInt32(from[1]), UInt32(from[2]))
          var alpha: UInt32 = 255
          if hasAlpha {
            alpha = UInt32(from[3])
            red = (red * alpha + 127) / 255
            green = (green * alpha + 127) / 255
            blue = (blue * alpha + 127) / 255
          }
          pixels[y * wordsPerRow + x] = alpha << 24 | red << 16 | green << 8 | blue
          from += channels
        }
      }
    }
    return surface
  }

  /// The pixels as JPEG; `quality` from 0 to 100.
  func jpegData(quality: Int) throws -> Data {
    var buffer: UnsafeMutablePointer<CChar>?
    var size: gsize = 0
    var error: UnsafeMutablePointer<GError>?
    guard canvas_pixbuf_save_jpeg(pointer, String(quality), &buffer, &size, &error) != 0,
      let buffer
    else {
      throw CanvasError.drawing(operation: "JPEG", reason: takeMessage(&error))
    }
    defer { g_free(buffer) }
    return Data(bytes: buffer, count: Int(size))
  }
}

/// What a GLib error says, which is then freed.
func takeMessage(_ error: inout UnsafeMutablePointer<GError>?) -> String {
  guard let taken = error else { return "unknown error" }
  defer {
    g_error_free(taken)
    error = nil
  }
  return String(cString: taken.pointee.message)
}
