public import Foundation

extension URL {
  /// True where the file really is below the folder, once links are followed.
  public func isInside(_ folder: URL) -> Bool {
    let root = folder.resolvingSymlinksInPath().standardizedFileURL.pathComponents
    let file = resolvingSymlinksInPath().standardizedFileURL.pathComponents
    return file.count > root.count && file.starts(with: root)
  }
}
