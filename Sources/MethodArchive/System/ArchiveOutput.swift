import CArchive
import Foundation

/// The owner of a zip that libarchive writes to memory.
final class ArchiveOutput {
  /// What was written so far, in an object of its own so that C can point to it.
  private final class Bytes {
    var data = Data()
  }

  private let pointer: OpaquePointer
  private let bytes = Bytes()

  init() throws(ArchiveProblem) {
    guard let pointer = archive_write_new() else { throw .cannotWrite(reason: "out of memory") }
    self.pointer = pointer
    try check(archive_write_set_format_zip(pointer))
    try check(archive_write_set_options(pointer, "zip:hdrcharset=UTF-8,zip:compression=deflate"))
    // Blocks are for tapes: nothing is padded.
    try check(archive_write_set_bytes_in_last_block(pointer, 1))
    try check(
      archive_write_open2(
        pointer, Unmanaged.passUnretained(bytes).toOpaque(), nil,
        { _, box, start, count in
          guard let box, let start else { return -1 }
          Unmanaged<Bytes>.fromOpaque(box).takeUnretainedValue().data
            .append(start.assumingMemoryBound(to: UInt8.self), count: count)
          return count
        }, nil, nil))
  }

  deinit { archive_write_free(pointer) }

  /// Adds a file that is the same wherever and whenever it was packed.
  func add(_ path: EntryPath, _ data: Data) throws(ArchiveProblem) {
    guard let entry = archive_entry_new() else { throw .cannotWrite(reason: "out of memory") }
    defer { archive_entry_free(entry) }
    // No time is set: libarchive then writes the first that a zip knows. Its clock is local, so any
    // other time would depend on where the packing is done.
    archive_entry_set_pathname_utf8(entry, path.text)
    archive_entry_set_filetype(entry, AE_PLAIN_FILE)
    archive_entry_set_perm(entry, 0o644)
    archive_entry_set_size(entry, la_int64_t(data.count))
    try check(archive_write_header(pointer, entry))
    guard !data.isEmpty else { return }
    let written = data.withUnsafeBytes { archive_write_data(pointer, $0.baseAddress, $0.count) }
    if written != data.count { try check(ARCHIVE_FATAL) }
  }

  /// Everything that was added, as one archive.
  func finish() throws(ArchiveProblem) -> Data {
    try check(archive_write_close(pointer))
    return bytes.data
  }

  private func check(_ status: Int32) throws(ArchiveProblem) {
    guard status != ARCHIVE_OK else { return }
    throw .cannotWrite(reason: archive_error_string(pointer).map { String(cString: $0) } ?? "?")
  }
}
