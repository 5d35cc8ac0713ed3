import Foundation

extension URL {
  /// The path as a user would write it: from where they stand, if that is shorter.
  var shownPath: String {
    let path = path(percentEncoded: false)
    let here = FileManager.default.currentDirectoryPath + "/"
    return path.hasPrefix(here) ? String(path.dropFirst(here.count)) : path
  }
}
