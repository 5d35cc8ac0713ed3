import Foundation
public import MethodDocument
import Synchronization

/// The methods on this machine; finding them runs nothing.
///
/// A method's folder has its id for a name, so that to find one only its own manifest is read. Where
/// two folders have the same id, the first on the search path counts, also where its manifest is
/// broken: an older one must not run in its place unseen. A broken manifest is reported, and hides no
/// method of another id.
public struct MethodLibrary: Sendable {
  /// In the order of the search path, and in each folder of it by name.
  private let entries: [Entry]
  private let problemsOfPath: [Diagnostic]

  public init(_ path: SearchPath) {
    var entries: [Entry] = []
    var problems: [Diagnostic] = []
    for folder in path.folders {
      if folder.url.ifFolder != nil {
        entries += Self.methodFolders(in: folder.url).map { Entry(folder: $0, folder.origin) }
      } else if folder.origin == .option || folder.origin == .environment {
        problems.append(
          LibraryProblem.noSuchFolder(folder.url.shownPath, folder.origin).diagnostic())
      }
    }
    self.entries = entries
    problemsOfPath = problems
  }

  /// A library of these methods alone, such as one that is being made.
  public init(_ methods: [InstalledMethod]) {
    entries = methods.map(Entry.init)
    problemsOfPath = []
  }

  /// All that are sound, one of each id, sorted by that.
  public var methods: [InstalledMethod] {
    var found: [String: InstalledMethod] = [:]
    for entry in entries where found[entry.id] == nil {
      found[entry.id] = try? entry.method.get()
    }
    return found.values.sorted { $0.id < $1.id }
  }

  /// What is wrong with folders and manifests on the path.
  public var diagnostics: [Diagnostic] {
    var problems = problemsOfPath
    for entry in entries {
      if case .failure(let found) = entry.method { problems += found.all }
    }
    return problems
  }

  /// The method with this id, of the first folder on the path that has it; nil where none has.
  ///
  /// - Throws: `Diagnostics` where the manifest in that folder is broken.
  public func method(_ id: String) throws(Diagnostics) -> InstalledMethod? {
    guard let entry = entries.first(where: { $0.id == id }) else { return nil }
    return try entry.method.get()
  }

  /// As `method(_:)`; nil also where its manifest is broken.
  public subscript(id: String) -> InstalledMethod? {
    (try? method(id)) ?? nil
  }

  /// The folders that have a manifest, by name.
  private static func methodFolders(in folder: URL) -> [URL] {
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false)))
      ?? []
    return names.sorted()
      .filter { !$0.hasPrefix(".") }
      .map { folder.appending(path: $0, directoryHint: .isDirectory) }
      .filter { methodFolder in
        let manifest = methodFolder.appending(path: Manifest.fileName)
        return FileManager.default.fileExists(atPath: manifest.path(percentEncoded: false))
      }
  }

  /// A method's folder, whose manifest is read once, when it is asked for.
  private final class Entry: Sendable {
    let id: String
    private let folder: URL
    private let origin: SearchPath.Origin
    private let read: Mutex<Result<InstalledMethod, Diagnostics>?>

    init(folder: URL, _ origin: SearchPath.Origin) {
      id = folder.lastPathComponent
      self.folder = folder
      self.origin = origin
      read = Mutex(nil)
    }

    init(_ method: InstalledMethod) {
      id = method.id
      folder = method.folder
      origin = method.origin
      read = Mutex(.success(method))
    }

    var method: Result<InstalledMethod, Diagnostics> {
      read.withLock { read in
        if let read { return read }
        let result = Result { () throws(Diagnostics) in
          InstalledMethod(manifest: try ManifestReader.read(folder), origin: origin)
        }
        read = result
        return result
      }
    }
  }
}
