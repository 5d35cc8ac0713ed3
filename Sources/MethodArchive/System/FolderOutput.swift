import CArchive
import Foundation

/// The owner of libarchive's writer to disk, which puts files in one folder and nowhere else.
///
/// libarchive knows no folder to write into but the working folder of the whole process. So the
/// paths that it gets are absolute, made of the folder's real path and of names that were checked;
/// its own guards against links and `..` watch over them once more.
final class FolderOutput {
  private let pointer: OpaquePointer
  private let folder: String

  /// - Parameter folder: exists, is empty, and is nobody else's.
  init(_ folder: URL) throws(ArchiveProblem) {
    guard let real = realpath(folder.path(percentEncoded: false), nil) else {
      throw .cannotWrite(reason: String(cString: strerror(errno)))
    }
    self.folder = String(cString: real)
    free(real)
    guard let pointer = archive_write_disk_new() else {
      throw .cannotWrite(reason: "out of memory")
    }
    self.pointer = pointer
    try check(
      archive_write_disk_set_options(
        pointer,
        ARCHIVE_EXTRACT_SECURE_SYMLINKS | ARCHIVE_EXTRACT_SECURE_NODOTDOT
          | ARCHIVE_EXTRACT_NO_OVERWRITE | ARCHIVE_EXTRACT_PERM))
  }

  deinit { archive_write_free(pointer) }

  /// Begins a plain file, and the folders in which it stands; of the archive it has the name alone.
  func begin(_ path: EntryPath) throws(ArchiveProblem) {
    guard let entry = archive_entry_new() else { throw .cannotWrite(reason: "out of memory") }
    defer { archive_entry_free(entry) }
    archive_entry_set_pathname_utf8(entry, "\(folder)/\(path.text)")
    archive_entry_set_filetype(entry, AE_PLAIN_FILE)
    archive_entry_set_perm(entry, 0o644)
    try check(archive_write_header(pointer, entry))
  }

  func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(ArchiveProblem) {
    let status = archive_write_data_block(
      pointer, bytes.baseAddress, bytes.count, la_int64_t(offset))
    try check(Int32(clamping: status))
  }

  func end() throws(ArchiveProblem) {
    try check(archive_write_finish_entry(pointer))
  }

  /// Sets what can be set only once all is written.
  func finish() throws(ArchiveProblem) {
    try check(archive_write_close(pointer))
  }

  private func check(_ status: Int32) throws(ArchiveProblem) {
    guard status != ARCHIVE_OK else { return }
    throw .cannotWrite(reason: archive_error_string(pointer).map { String(cString: $0) } ?? "?")
  }
}
