import Foundation

/// A path that stays inside the folder of the session file, links included.
public struct SafePath: Hashable, Sendable {
  /// Relative to the folder, as it was written.
  public let relative: String
  /// Where the file really is.
  public let absolute: String

  /// - Throws: `FileProblem` where the path leaves the folder, or nothing is there.
  init(_ written: String, in folder: String) throws(FileProblem) {
    let parts = written.split(separator: "/", omittingEmptySubsequences: false)
    if written.isEmpty || written.contains("\0") { throw .isEmpty }
    if written.hasPrefix("/") || written.hasPrefix("~") || written.contains(":\\") {
      throw .isAbsolute
    }
    if parts.contains("..") || written.contains("..\\") { throw .leavesFolder }
    let root = URL(fileURLWithPath: folder, isDirectory: true).resolvingSymlinksInPath().path
    let file = URL(fileURLWithPath: root, isDirectory: true).appendingPathComponent(written)
    guard FileManager.default.fileExists(atPath: file.path) else { throw .missing }
    let real = file.resolvingSymlinksInPath().path
    guard real.hasPrefix(root.hasSuffix("/") ? root : root + "/") else { throw .leavesFolder }
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: real, isDirectory: &isFolder), isFolder.boolValue {
      throw .isFolder
    }
    relative = written
    absolute = real
  }
}
