import Foundation
import Glibc

/// A file as it stood at some moment: enough to see that it was changed.
struct FileStamp: Hashable {
  var path: String
  var bytes: Int
  /// Since the beginning of 1970.
  var changedNanoseconds: Int
  /// An editor that writes beside and renames leaves another file under the same name.
  var file: UInt64

  /// Nil where there is no such file.
  init?(_ path: String) {
    var information = stat()
    guard stat(path, &information) == 0 else { return nil }
    self.path = path
    bytes = Int(information.st_size)
    changedNanoseconds =
      Int(information.st_mtim.tv_sec) * 1_000_000_000 + Int(information.st_mtim.tv_nsec)
    file = UInt64(information.st_ino)
  }

  /// The files in a folder and the folders in it, but hidden ones, sorted.
  static func all(in folder: URL) -> [FileStamp] {
    let paths = FileManager.default.enumerator(
      at: folder, includingPropertiesForKeys: nil, options: [.skipsHiddenFiles])
    var stamps: [FileStamp] = []
    while let url = paths?.nextObject() as? URL {
      if let stamp = FileStamp(url.path(percentEncoded: false)) { stamps.append(stamp) }
    }
    return stamps.sorted { $0.path < $1.path }
  }
}
