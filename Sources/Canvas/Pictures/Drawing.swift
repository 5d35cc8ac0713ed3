import CRsvg
public import Foundation

/// An SVG drawing, drawn as vectors.
///
/// Nothing outside the file is read: without a base address librsvg allows only `data:` links.
public final class Drawing {
  /// A paint in the source: what it is for, and its colour as `#RRGGBB` in capitals.
  public struct Paint: Hashable, Sendable {
    public enum Use: Hashable, Sendable { case fill, stroke }
    public let use: Use
    public let hex: String

    public init(_ use: Use, _ hex: String) {
      self.use = use
      self.hex = hex
    }
  }

  /// The largest source that is read, in bytes.
  public static let byteLimit = 4_000_000

  private let handle: UnsafeMutablePointer<RsvgHandle>
  /// Width divided by height.
  public let aspectRatio: Double

  /// Reads the source. `recolour` answers for each hex colour of a fill, stroke or gradient stop
  /// with a colour such as `#E3EEF2`, or `none`; a drawing keeps other ways to write a colour.
  public init(
    _ svg: Data, byteLimit: Int = Drawing.byteLimit, recolour: ((Paint) -> String)? = nil
  ) throws {
    guard svg.count <= byteLimit else {
      throw CanvasError.drawingTooLarge(bytes: svg.count, limit: byteLimit)
    }
    let source = try recolour.map { try Recolouring.apply($0, to: svg) } ?? svg
    var error: UnsafeMutablePointer<GError>?
    let made = source.withUnsafeBytes { bytes in
      rsvg_handle_new_from_data(
        bytes.bindMemory(to: UInt8.self).baseAddress, gsize(bytes.count), &error)
    }
    guard let made else { throw CanvasError.unreadableDrawing(reason: takeMessage(&error)) }
    handle = made
    aspectRatio = Drawing.aspectRatio(of: made)
  }

  deinit { g_object_unref(handle) }

  /// Draws it as large as the box (points) allows, in its middle.
  public func draw(
    in context: Context, x: Double, y: Double, width: Double, height: Double
  ) throws {
    guard width > 0, height > 0 else { return }
    let fitted = min(width, height * aspectRatio)
    var viewport = RsvgRectangle(
      x: x + (width - fitted) / 2, y: y + (height - fitted / aspectRatio) / 2, width: fitted,
      height: fitted / aspectRatio)
    var error: UnsafeMutablePointer<GError>?
    let drawn = context.saved {
      rsvg_handle_render_document(handle, context.pointer, &viewport, &error)
    }
    guard drawn != 0 else { throw CanvasError.unreadableDrawing(reason: takeMessage(&error)) }
  }

  private static func aspectRatio(of handle: UnsafeMutablePointer<RsvgHandle>) -> Double {
    var (hasWidth, hasHeight, hasBox) = (gboolean(0), gboolean(0), gboolean(0))
    var (width, height) = (RsvgLength(), RsvgLength())
    var box = RsvgRectangle()
    rsvg_handle_get_intrinsic_dimensions(
      handle, &hasWidth, &width, &hasHeight, &height, &hasBox, &box)
    if hasBox != 0, box.width > 0, box.height > 0 { return box.width / box.height }
    var (pixelsWide, pixelsHigh) = (0.0, 0.0)
    let known = rsvg_handle_get_intrinsic_size_in_pixels(handle, &pixelsWide, &pixelsHigh)
    return known != 0 && pixelsWide > 0 && pixelsHigh > 0 ? pixelsWide / pixelsHigh : 1
  }
}

/// Changes colours in the source of an SVG drawing.
enum Recolouring {
  static func apply(_ recolour: (Drawing.Paint) -> String, to svg: Data) throws -> Data {
    guard let source = String(data: svg, encoding: .utf8) else {
      throw CanvasError.unreadableDrawing(reason: "it is not UTF-8")
    }
    let paint =
      /\b(?<property>fill|stroke|stop-color)(?<between>\s*[=:]\s*["']?\s*)(?<hex>#[0-9A-Fa-f]{3,8})/
    let changed = source.replacing(paint) { match in
      guard let colour = Colour(hex: String(match.hex)) else { return String(match.0) }
      let use: Drawing.Paint.Use = match.property == "stroke" ? .stroke : .fill
      return "\(match.property)\(match.between)\(recolour(.init(use, colour.hex)))"
    }
    return Data(changed.utf8)
  }
}
