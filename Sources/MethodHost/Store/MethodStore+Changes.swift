import Foundation
import MethodArchive
import MethodDocument
import Sessions

/// The steps of a change.
extension MethodStore {
  /// How the folders begin in which something is made ready.
  private static let stagingPrefix = ".installing-"

  /// Changes something about a method, unless there is nothing that could be changed.
  func change<Result>(
    _ id: String, ifNothing problem: StoreProblem,
    _ body: (_ staging: URL) throws(StoreProblem) -> Result
  ) throws(Diagnostics) -> Result {
    guard id.isKebabCase else {
      throw Diagnostics([StoreProblem.notAnID(id).diagnostic()])
    }
    guard folder.ifFolder != nil else { throw Diagnostics([problem.diagnostic()]) }
    return try withStaging { (staging: URL) throws(Diagnostics) in
      try reporting { () throws(StoreProblem) in try body(staging) }
    }
  }

  /// Does something while nobody else does, with a private folder that goes away afterwards.
  func withStaging<Result>(
    _ body: (_ staging: URL) throws(Diagnostics) -> Result
  ) throws(Diagnostics) -> Result {
    try reporting { () throws(StoreProblem) in try FolderMoves.makeFolder(folder) }
    let lock = StoreLock(folder)
    defer { lock.release() }
    try reporting { () throws(StoreProblem) in try recover() }
    let staging: PrivateFolder
    do throws(ArchiveProblem) {
      staging = try PrivateFolder(in: folder, prefix: Self.stagingPrefix)
    } catch {
      throw Diagnostics([error.diagnostic(at: Place(file: folder.shownPath))])
    }
    defer { staging.remove() }
    return try body(staging.url)
  }

  /// Makes sure that what was kept before goes away with the staging folder.
  func makeRoom(_ id: String, in staging: URL) throws(StoreProblem) {
    try FolderMoves.makeFolder(keptFolder(id).deletingLastPathComponent())
    if method(at: keptFolder(id)) != nil {
      try FolderMoves.move(keptFolder(id), to: staging.appending(path: ".former"))
    }
  }

  func exchange(_ id: String) throws(StoreProblem) {
    try FolderMoves.exchange(place(id), keptFolder(id), in: folder, atOnce: exchangesAtOnce)
  }

  /// Ends what a change left half-way that was cut off.
  private func recover() throws(StoreProblem) {
    let files = FileManager.default
    let path = folder.path(percentEncoded: false)
    for name in (try? files.contentsOfDirectory(atPath: path)) ?? []
    where name.hasPrefix(Self.stagingPrefix) {
      try? files.removeItem(at: folder.appending(path: name))
    }
    let swapping = folder.appending(path: FolderMoves.swapping)
    let names = try? files.contentsOfDirectory(atPath: swapping.path(percentEncoded: false))
    for id in names ?? [] where id.isKebabCase {
      // It was the one in use, and is again unless the other has come in its place.
      let isReplaced = method(at: place(id)) != nil
      try FolderMoves.move(
        swapping.appending(path: id), to: isReplaced ? keptFolder(id) : place(id))
    }
    try? files.removeItem(at: swapping)
  }

  private func reporting<Result>(
    _ body: () throws(StoreProblem) -> Result
  ) throws(Diagnostics) -> Result {
    do throws(StoreProblem) {
      return try body()
    } catch {
      throw Diagnostics([error.diagnostic()])
    }
  }
}
