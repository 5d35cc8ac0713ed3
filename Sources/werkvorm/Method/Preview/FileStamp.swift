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
  ///
  /// - Parameter left: a folder that is left out, with what is in it.
  static func all(in folder: URL, except left: URL? = nil) -> [FileStamp] {
    let left = left?.realPath
    let paths = FileManager.default.enumerator(
      at: folder, includingPropertiesForKeys: nil, options: [.skipsHiddenFiles])
    var stamps: [FileStamp] = []
    while let url = paths?.nextObject() as? URL {
      if let left, url.lastPathComponent == left.name, url.realPath.path == left.path {
        paths?.skipDescendants()
        continue
      }
      if let stamp = FileStamp(url.path(percentEncoded: false)) { stamps.append(stamp) }
    }
    return stamps.sorted { $0.path < $1.path }
  }
}

extension URL {
  /// The path without links or a slash at its end, and the name that it ends in.
  fileprivate var realPath: (path: String, name: String) {
    let real = absoluteURL.standardizedFileURL.resolvingSymlinksInPath()
    let path = real.path(percentEncoded: false)
    return (path.hasSuffix("/") ? String(path.dropLast()) : path, real.lastPathComponent)
  }
}
