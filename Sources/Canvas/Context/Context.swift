import CCairo

/// Draws on a surface, in points from the top left (y grows downwards).
///
/// Errors of Cairo stick: once one has happened nothing more is drawn, and `check` or the surface's
/// `finish()` throws it.
public final class Context {
  let pointer: OpaquePointer
  /// Kept alive, for Cairo writes through it until it is finished.
  private let surface: Surface
  private let recorder: StructureRecorder?

  init(_ surface: Surface, recorder: StructureRecorder? = nil) throws {
    guard let pointer = cairo_create(surface.pointer) else {
      throw CanvasError.drawing(operation: "context", reason: "no context")
    }
    self.pointer = pointer
    self.surface = surface
    self.recorder = recorder
    try check("context")
  }

  deinit { cairo_destroy(pointer) }

  /// Throws what went wrong so far.
  public func check(_ operation: String = "drawing") throws {
    try Surface.check(cairo_status(pointer), operation)
  }

  func showPage() { cairo_show_page(pointer) }

  // MARK: State

  public func save() { cairo_save(pointer) }
  public func restore() { cairo_restore(pointer) }

  /// Draws with a state of its own: translations, clips and the like end with `body`.
  public func saved<R, E: Error>(_ body: () throws(E) -> R) throws(E) -> R {
    save()
    defer { restore() }
    return try body()
  }

  public func translate(x: Double, y: Double) { cairo_translate(pointer, x, y) }
  public func scale(x: Double, y: Double) { cairo_scale(pointer, x, y) }
  public func scale(_ factor: Double) { cairo_scale(pointer, factor, factor) }
  /// Turns clockwise, in degrees.
  public func rotate(degrees: Double) { cairo_rotate(pointer, degrees * .pi / 180) }

  /// Draws only inside the current path from here on, until the state is restored.
  public func clip() { cairo_clip(pointer) }

  public func clip(x: Double, y: Double, width: Double, height: Double, radius: Double = 0) {
    roundedRectangle(x: x, y: y, width: width, height: height, radius: radius)
    clip()
  }

  // MARK: Structure

  /// Draws `body` as an element of the PDF's structure tree; elsewhere it only draws.
  ///
  /// The recipe that Cairo 1.16 asks for:
  /// - Everything stands in one outermost `.document`.
  /// - Only an element without child elements holds what is drawn in it. What is drawn directly in
  ///   an element that has children is not in the tree, so decoration (Cairo 1.16 has no artifact)
  ///   may be drawn there or outside any element.
  /// - An element that holds drawing begins and ends on one page. One with children may go on over
  ///   pages, but its first child begins on the page where it begins itself. Text that goes on over
  ///   pages is one element a page.
  /// - Elements are not begun inside a group or an SVG drawing.
  public func tagged<E: Error>(
    _ element: StructureElement, _ body: () throws(E) -> Void
  ) throws(E) {
    guard let recorder else { return try body() }
    recorder.begin(element)
    cairo_tag_begin(pointer, element.kind.name, nil)
    try body()
    cairo_tag_end(pointer, element.kind.name)
    recorder.end()
  }

  /// Begins an element that ends later, perhaps on another page; close it with `endTag`.
  public func beginTag(_ element: StructureElement) {
    guard let recorder else { return }
    recorder.begin(element)
    cairo_tag_begin(pointer, element.kind.name, nil)
  }

  public func endTag(_ kind: StructureElement.Kind) {
    guard let recorder else { return }
    cairo_tag_end(pointer, kind.name)
    recorder.end()
  }

  /// Names a place on the page for outlines and links.
  public func destination(_ name: String, x: Double = 0, y: Double = 0) {
    guard let recorder else { return }
    let (x, y) = devicePoint(x: x, y: y)
    let attributes = "name='\(recorder.plainName(name))' x=\(x) y=\(y)"
    cairo_tag_begin(pointer, CAIRO_TAG_DEST, attributes)
    cairo_tag_end(pointer, CAIRO_TAG_DEST)
  }

  /// Draws `body` as a link to a destination, or with a scheme such as `https:` to an address.
  public func link<E: Error>(to target: String, _ body: () throws(E) -> Void) throws(E) {
    guard let recorder else { return try body() }
    recorder.begin(StructureElement(.link))
    let attribute =
      target.contains(":")
      ? "uri=\(TagAttributes.quoted(target))" : "dest='\(recorder.plainName(target))'"
    cairo_tag_begin(pointer, CAIRO_TAG_LINK, attribute)
    try body()
    cairo_tag_end(pointer, CAIRO_TAG_LINK)
    recorder.end()
  }

  private func devicePoint(x: Double, y: Double) -> (Double, Double) {
    var (x, y) = (x, y)
    cairo_user_to_device(pointer, &x, &y)
    return (x, y)
  }
}
