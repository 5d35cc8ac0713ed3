import CCairo
public import Foundation

/// A PDF of any number of pages, in memory, in points.
///
/// The bytes of `finish()` carry a structure tree, but neither language nor alternative text; give
/// them to `PDFFinisher` with `structure`, which remembers what Cairo 1.16 cannot write.
public final class PDFSurface: Surface {
  /// What a reader shows about the file. Dates are ISO 8601, such as `2025-03-01T10:00:00Z`; they
  /// have no default, so that the same input gives the same bytes.
  public struct Metadata: Hashable, Sendable {
    public var title: String
    public var author: String
    public var subject: String
    public var creator: String
    public var created: String
    public var modified: String

    public init(
      title: String, author: String = "", subject: String = "", creator: String = "Werkvorm",
      created: String, modified: String? = nil
    ) {
      self.title = title
      self.author = author
      self.subject = subject
      self.creator = creator
      self.created = created
      self.modified = modified ?? created
    }
  }

  /// An entry of the outline (the bookmarks), to hang others under.
  public struct OutlineEntry: Hashable, Sendable {
    let id: Int32
  }

  let metadata: Metadata
  private let sink = ByteSink()
  let recorder = StructureRecorder()
  private var drawing: Context?
  public private(set) var pageCount = 0

  public init(_ metadata: Metadata) throws {
    self.metadata = metadata
    // The size is set anew for each page.
    let pointer = cairo_pdf_surface_create_for_stream(ByteSink.write, sink.closure, 595, 842)
    try super.init(owning: pointer, "PDF")
    let fields = [
      (CAIRO_PDF_METADATA_TITLE, metadata.title), (CAIRO_PDF_METADATA_AUTHOR, metadata.author),
      (CAIRO_PDF_METADATA_SUBJECT, metadata.subject),
      (CAIRO_PDF_METADATA_CREATOR, metadata.creator),
      (CAIRO_PDF_METADATA_CREATE_DATE, metadata.created),
      (CAIRO_PDF_METADATA_MOD_DATE, metadata.modified),
    ]
    for (field, value) in fields where !value.isEmpty {
      cairo_pdf_surface_set_metadata(self.pointer, field, value)
    }
    try check("PDF metadata")
  }

  /// Draws one page of `width` × `height` points. All pages share one context, so a structure
  /// element such as a table may begin on one page and end on the next.
  public func page(
    width: Double, height: Double, label: String? = nil, _ body: (Context) throws -> Void
  ) throws {
    let context = try drawing ?? Context(self, recorder: recorder)
    drawing = context
    cairo_pdf_surface_set_size(pointer, width, height)
    if let label { cairo_pdf_surface_set_page_label(pointer, label) }
    pageCount += 1
    // Of a page without ink Cairo 1.16 forgets the tags; the paper's own white is ink enough.
    context.rectangle(x: 0, y: 0, width: 0.1, height: 0.1)
    context.fill(.white)
    try context.saved { try body(context) }
    try recorder.endPage()
    context.showPage()
    try context.check("page \(pageCount)")
  }

  /// Adds a bookmark to a destination made with `Context.destination`, before or after.
  @discardableResult
  public func addOutline(
    _ title: String, destination: String, under parent: OutlineEntry? = nil, open: Bool = true
  ) -> OutlineEntry {
    let id = cairo_pdf_surface_add_outline(
      pointer, parent?.id ?? CAIRO_PDF_OUTLINE_ROOT, title,
      "dest='\(recorder.plainName(destination))'",
      open ? CAIRO_PDF_OUTLINE_FLAG_OPEN : cairo_pdf_outline_flags_t(0))
    return OutlineEntry(id: id)
  }

  /// What was tagged, in the order in which the elements began.
  public var structure: [StructureElement] { recorder.elements }

  /// Ends the document and answers with Cairo's bytes. Nothing can be drawn afterwards.
  public func finish() throws -> Data {
    try recorder.finish()
    drawing = nil
    cairo_surface_finish(pointer)
    try check("PDF")
    return sink.data
  }
}
