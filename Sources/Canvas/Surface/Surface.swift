import CCairo

/// The one owner of a Cairo surface; `deinit` gives it back.
///
/// Not sendable: a surface and what draws on it belong to one thread at a time.
public class Surface {
  let pointer: OpaquePointer

  /// Takes over `pointer`, also when it is in an error state (Cairo never answers with null).
  init(owning pointer: OpaquePointer?, _ operation: String) throws {
    guard let pointer else { throw CanvasError.drawing(operation: operation, reason: "no surface") }
    self.pointer = pointer
    try Surface.check(cairo_surface_status(pointer), operation)
    cairo_surface_set_fallback_resolution(pointer, 300, 300)
  }

  deinit {
    cairo_surface_finish(pointer)
    cairo_surface_destroy(pointer)
  }

  /// The one place where a status of Cairo becomes a Swift error.
  static func check(_ status: cairo_status_t, _ operation: String) throws {
    guard status != CAIRO_STATUS_SUCCESS else { return }
    throw CanvasError.drawing(
      operation: operation, reason: String(cString: cairo_status_to_string(status)))
  }

  /// Throws what went wrong on this surface so far.
  func check(_ operation: String) throws {
    try Surface.check(cairo_surface_status(pointer), operation)
  }
}
