import CCairo
import Foundation

/// A picture of pixels, ready to be painted any number of times; a PDF embeds it once.
final class Raster {
  private let surface: ImageSurface
  private let orientation: Orientation
  /// Pixels as a viewer sees them, after orientation.
  let widthPixels: Int
  let heightPixels: Int

  /// `identity` must be the same for the same picture and differ for any other.
  init(_ surface: ImageSurface, orientation: Orientation = .upright, identity: String) throws {
    self.surface = surface
    self.orientation = orientation
    let sides = (surface.widthPixels, surface.heightPixels)
    (widthPixels, heightPixels) = orientation.swapsSides ? (sides.1, sides.0) : sides
    try attach(Data(identity.utf8), as: CAIRO_MIME_TYPE_UNIQUE_ID)
  }

  /// Gives the encoded file along, for formats that can hold it as it is.
  func attach(jpeg: Data) throws { try attach(jpeg, as: CAIRO_MIME_TYPE_JPEG) }

  private func attach(_ data: Data, as type: String) throws {
    // Cairo keeps the bytes for as long as the surface lives, so it gets its own copy.
    guard let copy = malloc(max(1, data.count)) else {
      throw CanvasError.drawing(operation: "picture", reason: "out of memory")
    }
    let bytes = copy.assumingMemoryBound(to: UInt8.self)
    data.copyBytes(to: bytes, count: data.count)
    let status = cairo_surface_set_mime_data(
      surface.pointer, type, bytes, UInt(data.count), { free($0) }, copy)
    if status != CAIRO_STATUS_SUCCESS { free(copy) }
    try Surface.check(status, "picture")
  }

  func draw(
    in context: Context, x: Double, y: Double, width: Double, height: Double, fit: PictureFit
  ) {
    guard width > 0, height > 0 else { return }
    let (across, down) = (width / Double(widthPixels), height / Double(heightPixels))
    let scale = fit == .contain ? min(across, down) : max(across, down)
    context.saved {
      context.clip(x: x, y: y, width: width, height: height)
      context.translate(
        x: x + (width - scale * Double(widthPixels)) / 2,
        y: y + (height - scale * Double(heightPixels)) / 2)
      context.scale(scale)
      var matrix = orientation.matrix(
        width: Double(surface.widthPixels), height: Double(surface.heightPixels))
      cairo_transform(context.pointer, &matrix)
      cairo_set_source_surface(context.pointer, surface.pointer, 0, 0)
      cairo_pattern_set_filter(cairo_get_source(context.pointer), CAIRO_FILTER_GOOD)
      cairo_paint(context.pointer)
    }
  }
}
