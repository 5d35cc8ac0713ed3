public import Foundation
public import MethodDocument
import Sessions

/// The user's own folder of methods, and the only one that is ever changed.
///
/// Of each method it keeps what the last change put aside, in `.kept/<id>`. Every change is a rename
/// of whole folders, so that a method is there in full at any time.
public struct MethodStore: Sendable {
  /// Hidden, so that nobody looks for methods in it.
  private static let keptName = ".kept"

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
    id.isKebabCase ? method(at: keptFolder(id)) : nil
  }

  /// Puts a method aside, from where `undo` brings it back.
  ///
  /// - Parameter library: says where a method stands that is not the user's own.
  public func remove(
    _ id: String, library: MethodLibrary
  ) throws(Diagnostics) -> KeptMethod {
    let missing =
      library[id].map {
        StoreProblem.standsElsewhere(id: id, folder: $0.folder.shownPath, $0.origin)
      } ?? .notInstalled(id)
    return try change(id, ifNothing: missing) { (staging: URL) throws(StoreProblem) in
      guard let former = method(at: place(id)) else { throw missing }
      try makeRoom(id, in: staging)
      try FolderMoves.move(place(id), to: keptFolder(id))
      return former
    }
  }

  /// Brings back what the last change put aside, and puts aside what stands in its place.
  ///
  /// - Returns: What is there now, and what is kept.
  public func undo(_ id: String) throws(Diagnostics) -> (now: KeptMethod, kept: KeptMethod?) {
    let missing = StoreProblem.nothingKept(id)
    return try change(id, ifNothing: missing) { (_: URL) throws(StoreProblem) in
      guard let back = kept(id) else { throw missing }
      let former = method(at: place(id))
      if former == nil {
        try FolderMoves.move(keptFolder(id), to: place(id))
      } else {
        try exchange(id)
      }
      return (back, former)
    }
  }

  func place(_ id: String) -> URL { folder.appending(path: id) }
  func keptFolder(_ id: String) -> URL { folder.appending(path: "\(Self.keptName)/\(id)") }

  /// What stands at a place; nil where nothing does. A link counts, wherever it leads.
  func method(at place: URL) -> KeptMethod? {
    let path = place.path(percentEncoded: false)
    guard (try? FileManager.default.attributesOfItem(atPath: path)) != nil else { return nil }
    let manifest = try? ManifestReader.read(place)
    return KeptMethod(id: place.lastPathComponent, version: manifest?.version)
  }
}
