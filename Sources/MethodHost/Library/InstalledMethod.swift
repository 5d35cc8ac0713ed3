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

extension URL {
  /// Where it stands once links are followed, without a slash at the end.
  fileprivate var resolvedPath: String {
    let path = resolvingSymlinksInPath().standardizedFileURL.path(percentEncoded: false)
    return path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }
}
