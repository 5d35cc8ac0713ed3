import CCairo
public import Foundation

/// One page as SVG, in points; Cairo writes its letters as outlines.
public final class SVGSurface: Surface {
  private let sink = ByteSink()

  public init(width: Double, height: Double) throws {
    let pointer = cairo_svg_surface_create_for_stream(ByteSink.write, sink.closure, width, height)
    try super.init(owning: pointer, "SVG")
    cairo_svg_surface_set_document_unit(self.pointer, CAIRO_SVG_UNIT_PT)
  }

  public func context() throws -> Context { try Context(self) }

  /// Ends the page and answers with the file. Nothing can be drawn afterwards.
  public func finish() throws -> Data {
    cairo_surface_finish(pointer)
    try check("SVG")
    return SVGIdentifiers.renumbered(sink.data)
  }
}
