import CArchive
import Foundation

/// The owner of an archive that libarchive reads from memory; it knows zip and nothing else.
final class ArchiveInput {
  /// What stands at the head of an entry, as the archive says it; nothing of it is to be trusted.
  struct Header {
    /// Nil where it is no UTF-8.
    var name: String?
    var isLink: Bool
    var isEncrypted: Bool
    /// The bits of `st_mode` that say what kind of file it is.
    var kind: mode_t
    /// Unpacked; nil where the archive does not say.
    var bytes: Int?
    var compression: String
  }

  private let pointer: OpaquePointer

  /// `bytes` must stay as they are until this object is gone: libarchive reads them as it goes.
  init(reading bytes: UnsafeRawBufferPointer) throws(ArchiveProblem) {
    guard let pointer = archive_read_new() else { throw .damaged(reason: "out of memory") }
    self.pointer = pointer
    // By its table of contents alone: no search for entries in what only looks like a zip.
    try check(archive_read_support_format_zip_seekable(pointer))
    try check(archive_read_open_memory(pointer, bytes.baseAddress, bytes.count))
  }

  deinit { archive_read_free(pointer) }

  /// The next entry; nil at the end.
  func next() throws(ArchiveProblem) -> Header? {
    var entry: OpaquePointer?
    let status = archive_read_next_header(pointer, &entry)
    if status == ARCHIVE_EOF { return nil }
    let name = entry.flatMap(archive_entry_pathname_utf8).flatMap { String(validatingCString: $0) }
    // A name that is no UTF-8 is warned of, and is nil to the caller.
    if status != ARCHIVE_WARN || name != nil { try check(status) }
    guard let entry else { return nil }
    return Header(
      name: name,
      isLink: archive_entry_symlink(entry) != nil || archive_entry_hardlink(entry) != nil,
      isEncrypted: archive_entry_is_encrypted(entry) != 0,
      kind: archive_entry_filetype(entry),
      bytes: archive_entry_size_is_set(entry) != 0 ? Int(archive_entry_size(entry)) : nil,
      compression: archive_format_name(pointer).map { String(cString: $0) } ?? "")
  }

  /// A part of the entry's bytes and where it belongs; nil at the end. It is valid until the next
  /// call.
  func block() throws(ArchiveProblem) -> (bytes: UnsafeRawBufferPointer, offset: Int)? {
    var start: UnsafeRawPointer?
    var count = 0
    var offset: la_int64_t = 0
    let status = archive_read_data_block(pointer, &start, &count, &offset)
    if status == ARCHIVE_EOF { return nil }
    try check(status)
    return (UnsafeRawBufferPointer(start: start, count: count), Int(offset))
  }

  /// The one place where a status of reading becomes an error; a warning is one too, since
  /// something was not as it should be.
  private func check(_ status: Int32) throws(ArchiveProblem) {
    guard status != ARCHIVE_OK else { return }
    throw .damaged(reason: archive_error_string(pointer).map { String(cString: $0) } ?? "?")
  }
}
