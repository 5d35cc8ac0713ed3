import Foundation
import MethodArchive
import Sessions

/// Moves folders on one disk, each in one step.
enum FolderMoves {
  /// Where a folder stands for a moment while two change places on a disk that cannot do it at once.
  static let swapping = ".swapping"

  /// - Throws: `StoreProblem`.
  static func move(_ folder: URL, to place: URL) throws(StoreProblem) {
    guard rename(path(folder), path(place)) == 0 else { throw failure(errno, place) }
  }

  /// Lets two folders change places, so that at no time either is missing.
  ///
  /// - Parameter atOnce: false does as on a disk that cannot do this in one step.
  static func exchange(
    _ one: URL, _ other: URL, in store: URL, atOnce: Bool = true
  ) throws(StoreProblem) {
    if atOnce {
      let code = exchangeNames(path(one), path(other))
      if code == 0 { return }
      // What a network disk or an old kernel says.
      guard code == EINVAL || code == ENOSYS else { throw failure(code, one) }
    }
    let aside = store.appending(path: "\(swapping)/\(one.lastPathComponent)")
    try makeFolder(aside.deletingLastPathComponent())
    try move(one, to: aside)
    try move(other, to: one)
    try move(aside, to: other)
    rmdir(path(aside.deletingLastPathComponent()))
  }

  /// Makes a folder where there is none yet.
  static func makeFolder(_ folder: URL) throws(StoreProblem) {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw .cannotWrite(folder.shownPath, WriteObstacle(error))
    }
  }

  private static func failure(_ code: Int32, _ place: URL) -> StoreProblem {
    .cannotWrite(place.shownPath, WriteObstacle(errno: code))
  }

  private static func path(_ url: URL) -> String {
    // A slash at the end would follow a link.
    let path = url.path(percentEncoded: false)
    return path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }
}
