import CQPDF
import Foundation

/// The owner of a document in libqpdf, which it reads from memory that outlives it.
final class QPDFDocument {
  private var pointer: qpdf_data?

  /// `bytes` must stay as they are until this object is gone: libqpdf reads them when it needs to.
  init(reading bytes: UnsafeRawBufferPointer) throws {
    pointer = qpdf_init()
    guard let pointer else { throw CanvasError.finishing(reason: "out of memory") }
    // Else they go to standard error; `check` throws them.
    qpdf_silence_errors(pointer)
    qpdf_set_suppress_warnings(pointer, 1)
    qpdf_set_attempt_recovery(pointer, 0)
    qpdf_read_memory(
      pointer, "the drawn PDF", bytes.bindMemory(to: CChar.self).baseAddress,
      UInt64(bytes.count), nil)
    try check()
  }

  deinit { qpdf_cleanup(&pointer) }

  /// The one place where an error of libqpdf becomes a Swift error.
  func check() throws {
    guard let pointer else { return }
    if qpdf_has_error(pointer) != 0 { throw failure(qpdf_get_error(pointer)) }
    while qpdf_more_warnings(pointer) != 0 {
      let warning = qpdf_next_warning(pointer)
      let detail = qpdf_get_error_message_detail(pointer, warning).map { String(cString: $0) } ?? ""
      // Cairo 1.16 lists a picture that stands twice on a page twice under the same name; writing
      // leaves one of them. It has no reason for any other warning: part of the file would be lost.
      guard detail.contains("duplicated key") else { throw failure(warning) }
    }
  }

  private func failure(_ problem: qpdf_error?) -> CanvasError {
    let text = qpdf_get_error_full_text(pointer, problem)
    return .finishing(reason: text.map { String(cString: $0) } ?? "unknown error")
  }

  var catalogue: QPDFObject { QPDFObject(self, qpdf_get_root(pointer)) }

  func pages() throws -> [QPDFObject] {
    let count = qpdf_get_num_pages(pointer)
    try check()
    return (0..<Int(max(0, count))).map { QPDFObject(self, qpdf_get_page_n(pointer, $0)) }
  }

  /// An object in PDF's own notation, such as `<< /Marked true >>`.
  func parsed(_ source: String) -> QPDFObject { QPDFObject(self, qpdf_oh_parse(pointer, source)) }

  func text(_ text: String) -> QPDFObject {
    QPDFObject(self, qpdf_oh_new_unicode_string(pointer, text))
  }

  func stream(_ bytes: [UInt8], dictionary: [String: String]) -> QPDFObject {
    let stream = QPDFObject(self, qpdf_oh_new_stream(pointer))
    let null = qpdf_oh_new_null(pointer)
    qpdf_oh_replace_stream_data(pointer, stream.handle, bytes, bytes.count, null, null)
    let keys = QPDFObject(self, qpdf_oh_get_dict(pointer, stream.handle))
    for (key, value) in dictionary.sorted(by: { $0.key < $1.key }) { keys[key] = parsed(value) }
    return stream
  }

  /// The whole file, with an identifier that depends on nothing but its content.
  func write() throws -> Data {
    try check()
    qpdf_init_write_memory(pointer)
    qpdf_set_deterministic_ID(pointer, 1)
    qpdf_set_object_stream_mode(pointer, qpdf_o_generate)
    qpdf_write(pointer)
    try check()
    guard let buffer = qpdf_get_buffer(pointer) else {
      throw CanvasError.finishing(reason: "nothing was written")
    }
    return Data(bytes: buffer, count: Int(qpdf_get_buffer_length(pointer)))
  }

  /// One object of the document; libqpdf frees its handle with the document.
  struct QPDFObject {
    private let document: QPDFDocument
    fileprivate let handle: qpdf_oh

    fileprivate init(_ document: QPDFDocument, _ handle: qpdf_oh) {
      self.document = document
      self.handle = handle
    }

    subscript(key: String) -> QPDFObject {
      get { QPDFObject(document, qpdf_oh_get_key_if_dict(document.pointer, handle, key)) }
      nonmutating set { qpdf_oh_replace_key(document.pointer, handle, key, newValue.handle) }
    }

    var isDictionary: Bool { qpdf_oh_is_dictionary(document.pointer, handle) != 0 }
    var isNull: Bool { qpdf_oh_is_null(document.pointer, handle) != 0 }

    /// The name without its slash; nil for anything else.
    var name: String? {
      guard qpdf_oh_is_name(document.pointer, handle) != 0 else { return nil }
      return qpdf_oh_get_name(document.pointer, handle).map {
        String(String(cString: $0).dropFirst())
      }
    }

    /// The items of an array, or the object itself where the format allows one instead of many.
    var items: [QPDFObject] {
      guard qpdf_oh_is_array(document.pointer, handle) != 0 else { return isNull ? [] : [self] }
      return (0..<qpdf_oh_get_array_n_items(document.pointer, handle)).map {
        QPDFObject(document, qpdf_oh_get_array_item(document.pointer, handle, $0))
      }
    }
  }
}
