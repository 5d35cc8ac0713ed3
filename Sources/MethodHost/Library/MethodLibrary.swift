public import Foundation
public import MethodDocument

/// A method that was found, and where.
public struct InstalledMethod: Hashable, Sendable {
  public var manifest: Manifest
  public var origin: SearchPath.Origin

  /// The method in a folder, wherever that stands.
  ///
  /// - Throws: `Diagnostics` where its manifest cannot be read.
  public init(in folder: URL) throws(Diagnostics) {
    manifest = try ManifestReader.read(folder)
    // Paths, for one and the same folder may be a URL with a slash at its end or without.
    let parent = folder.absoluteURL.deletingLastPathComponent().resolvedPath
    origin =
      SearchPath(environment: [:]).folders
      .first { $0.url.resolvedPath == parent }?.origin ?? .option
  }

  init(manifest: Manifest, origin: SearchPath.Origin) {
    self.manifest = manifest
    self.origin = origin
  }

  public var id: String { manifest.id }
  public var folder: URL { manifest.folder }
}

/// The methods on this machine; finding them runs nothing.
///
/// Where two folders have the same id, the first on the search path counts. A broken manifest is
/// reported and hides no other method.
public struct MethodLibrary: Sendable {
  /// Sorted by id.
  public let methods: [InstalledMethod]
  /// What is wrong with folders and manifests on the path.
  public let diagnostics: [Diagnostic]
  /// The ids of manifests that were found and could not be read.
  public let brokenIDs: Set<String>

  public init(_ path: SearchPath) {
    var found: [String: InstalledMethod] = [:]
    var broken: Set<String> = []
    var diagnostics: [Diagnostic] = []
    for folder in path.folders {
      guard folder.url.ifFolder != nil else {
        if folder.origin == .option || folder.origin == .environment {
          diagnostics.append(
            LibraryProblem.noSuchFolder(folder.url.shownPath, folder.origin).diagnostic())
        }
        continue
      }
      for methodFolder in Self.methodFolders(in: folder.url) {
        do throws(Diagnostics) {
          let method = InstalledMethod(
            manifest: try ManifestReader.read(methodFolder), origin: folder.origin)
          if found[method.id] == nil { found[method.id] = method }
        } catch {
          broken.insert(methodFolder.lastPathComponent)
          diagnostics += error.all
        }
      }
    }
    methods = found.values.sorted { $0.id < $1.id }
    brokenIDs = broken.subtracting(found.keys)
    self.diagnostics = diagnostics
  }

  /// A library of these methods alone, such as one that is being made.
  public init(_ methods: [InstalledMethod]) {
    self.methods = methods.sorted { $0.id < $1.id }
    diagnostics = []
    brokenIDs = []
  }

  public subscript(id: String) -> InstalledMethod? {
    methods.first { $0.id == id }
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
}

extension URL {
  /// Where it stands once links are followed, without a slash at the end.
  fileprivate var resolvedPath: String {
    let path = resolvingSymlinksInPath().standardizedFileURL.path(percentEncoded: false)
    return path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }
}
