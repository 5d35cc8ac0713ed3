public import Foundation

/// Files that appear whole or not at all: each is written beside its place and then renamed.
public enum AtomicFile {
  /// Writes the bytes, creating the folder where it is missing.
  ///
  /// A crash leaves either the whole former file or the whole new one; what was left beside it is
  /// overwritten by the next run of the same name.
  public static func write(_ data: Data, to url: URL) throws {
    let folder = url.deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let beside = folder.appending(path: ".\(url.lastPathComponent).new")
    do {
      try data.write(to: beside)
      let handle = try FileHandle(forWritingTo: beside)
      try handle.synchronize()
      try handle.close()
      guard rename(beside.path, url.path) == 0 else {
        throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: url.path])
      }
    } catch {
      try? FileManager.default.removeItem(at: beside)
      throw error
    }
  }
}
