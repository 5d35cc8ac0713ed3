public import Foundation
import MethodArchive
public import MethodDocument

/// The user's own folder of methods, and the only one that is ever changed.
///
/// Of each method it keeps what the last change put aside, in `.kept/<id>`. Every change is a rename
/// of whole folders, so that a method is there in full at any time.
public struct MethodStore: Sendable {
  /// Hidden, so that nobody looks for methods in it.
  private static let keptName = ".kept"
  /// How the folders begin in which something is made ready.
  private static let stagingPrefix = ".installing-"

  public let folder: URL
  /// False does as on a disk that cannot exchange two folders in one step.
  let exchangesAtOnce: Bool

  public init(_ folder: URL) {
    self.init(folder, exchangesAtOnce: true)
  }

  init(_ folder: URL, exchangesAtOnce: Bool) {
    self.folder = folder
    self.exchangesAtOnce = exchangesAtOnce
  }

  /// The folder of who runs the program.
  ///
  /// - Throws: `Diagnostics` where the environment does not say where it is.
  public static func ofUser(
    _ environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws(Diagnostics) -> MethodStore {
    guard let folder = SearchPath.userMethods(environment) else {
      throw Diagnostics([StoreProblem.noUserFolder.diagnostic()])
    }
    return MethodStore(folder)
  }

  /// What is kept of methods, by id.
  public var kept: [KeptMethod] {
    let folder = folder.appending(path: Self.keptName).path(percentEncoded: false)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().compactMap(kept)
  }

  public func kept(_ id: String) -> KeptMethod? {
    ManifestWords.isKebabCase(id) ? method(at: keptFolder(id)) : nil
  }

  /// Puts a method aside, from where `undo` brings it back.
  ///
  /// - Parameter library: says where a method stands that is not the user's own.
  public func remove(
    _ id: String, library: MethodLibrary
  ) throws(Diagnostics) -> KeptMethod {
    try change { (staging: URL) throws(StoreProblem) in
      try checkID(id)
      guard let former = method(at: place(id)) else {
        guard let other = library[id] else { throw .notInstalled(id) }
        throw .standsElsewhere(id: id, folder: other.folder.shownPath, other.origin)
      }
      try makeRoom(id, in: staging)
      try FolderMoves.move(place(id), to: keptFolder(id))
      return former
    }
  }

  /// Brings back what the last change put aside, and puts aside what stands in its place.
  ///
  /// - Returns: What is there now, and what is kept.
  public func undo(_ id: String) throws(Diagnostics) -> (now: KeptMethod, kept: KeptMethod?) {
    try change { (_: URL) throws(StoreProblem) in
      try checkID(id)
      guard let back = kept(id) else { throw .nothingKept(id) }
      let former = method(at: place(id))
      if former == nil {
        try FolderMoves.move(keptFolder(id), to: place(id))
      } else {
        try exchange(id)
      }
      return (back, former)
    }
  }

  // MARK: - Places

  func place(_ id: String) -> URL { folder.appending(path: id) }
  func keptFolder(_ id: String) -> URL { folder.appending(path: "\(Self.keptName)/\(id)") }

  /// What stands at a place; nil where nothing does. A link counts, wherever it leads.
  func method(at place: URL) -> KeptMethod? {
    let path = place.path(percentEncoded: false)
    guard (try? FileManager.default.attributesOfItem(atPath: path)) != nil else { return nil }
    let manifest = try? ManifestReader.read(place)
    return KeptMethod(id: place.lastPathComponent, version: manifest?.version)
  }

  // MARK: - Steps of a change

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

  /// Does something while nobody else does, with a private folder that goes away afterwards.
  func change<Result>(
    _ body: (_ staging: URL) throws(StoreProblem) -> Result
  ) throws(Diagnostics) -> Result {
    try withStaging { (staging: URL) throws(Diagnostics) in
      do throws(StoreProblem) {
        return try body(staging)
      } catch {
        throw Diagnostics([error.diagnostic()])
      }
    }
  }

  func withStaging<Result>(
    _ body: (_ staging: URL) throws(Diagnostics) -> Result
  ) throws(Diagnostics) -> Result {
    let staging: PrivateFolder
    let lock: StoreLock
    do throws(StoreProblem) {
      try FolderMoves.makeFolder(folder)
      lock = StoreLock(folder)
      try recover()
    } catch {
      throw Diagnostics([error.diagnostic()])
    }
    defer { lock.release() }
    do throws(ArchiveProblem) {
      staging = try PrivateFolder(in: folder, prefix: Self.stagingPrefix)
    } catch {
      throw Diagnostics([error.diagnostic(at: Place(file: folder.shownPath))])
    }
    defer { staging.remove() }
    return try body(staging.url)
  }

  /// Ends what a change left half-way that was cut off.
  private func recover() throws(StoreProblem) {
    let files = FileManager.default
    let path = folder.path(percentEncoded: false)
    for name in (try? files.contentsOfDirectory(atPath: path)) ?? []
    where name.hasPrefix(Self.stagingPrefix) {
      try? files.removeItem(atPath: "\(path)/\(name)")
    }
    let swapping = folder.appending(path: FolderMoves.swapping)
    let names = try? files.contentsOfDirectory(atPath: swapping.path(percentEncoded: false))
    for id in names ?? [] where ManifestWords.isKebabCase(id) {
      // It was the one in use, and is again unless the other has come in its place.
      let isReplaced = method(at: place(id)) != nil
      try FolderMoves.move(
        swapping.appending(path: id), to: isReplaced ? keptFolder(id) : place(id))
    }
    try? files.removeItem(at: swapping)
  }

  private func checkID(_ id: String) throws(StoreProblem) {
    if !ManifestWords.isKebabCase(id) { throw .notAnID(id) }
  }
}
