public import Foundation
import MethodArchive
public import MethodDocument
import Sessions

extension MethodStore {
  /// What came of an install.
  public struct Installed: Sendable {
    public enum Change: Hashable, Sendable {
      case new
      /// The former one is kept.
      case replaced(KeptMethod)
      /// The very same was there already.
      case none
    }

    public let manifest: Manifest
    public let change: Change
    public let warnings: [Diagnostic]
  }

  /// Installs a packed method, or a folder as if it had been packed.
  ///
  /// - Parameter allowsOlder: true lets an older version take the place of a newer one.
  /// - Throws: `Diagnostics`; everything is then as it was.
  public func install(
    _ source: URL, allowsOlder: Bool = false
  ) throws(Diagnostics) -> Installed {
    let name = source.shownPath
    if source.ifFolder != nil {
      return try install(
        try MethodPackage(packing: source).data, named: name, allowsOlder: allowsOlder)
    }
    let data: Data
    do throws(FileProblem) {
      data = try BoundedFile.read(
        source.path(percentEncoded: false), limit: ArchiveLimits.standard.archiveBytes)
    } catch {
      throw Diagnostics([error.diagnostic(at: Place(file: name))])
    }
    return try install(data, named: name, allowsOlder: allowsOlder)
  }

  /// - Parameter name: of the archive, as the user would write it.
  func install(
    _ archive: Data, named name: String, allowsOlder: Bool
  ) throws(Diagnostics) -> Installed {
    try withStaging { (staging: URL) throws(Diagnostics) in
      let ready = try unpack(archive, named: name, in: staging)
      do throws(StoreProblem) {
        let change = try put(ready, staging: staging, allowsOlder: allowsOlder)
        var manifest = ready.manifest
        manifest.folder = place(manifest.id)
        return Installed(manifest: manifest, change: change, warnings: ready.warnings)
      } catch {
        throw Diagnostics([error.diagnostic(at: Place(file: name))])
      }
    }
  }

  private func unpack(
    _ archive: Data, named name: String, in staging: URL
  ) throws(Diagnostics) -> CheckedFolder {
    let folder: URL
    do throws(ArchiveProblem) {
      let id = try ArchiveReader().unpack(archive, into: staging, requiring: Manifest.fileName)
      folder = staging.appending(path: id, directoryHint: .isDirectory)
    } catch {
      throw Diagnostics([error.diagnostic(at: Place(file: name))])
    }
    do throws(Diagnostics) {
      let checked = try CheckedFolder(folder)
      for program in CheckedFolder.programs(checked.manifest, in: folder) {
        chmod(program.path(percentEncoded: false), 0o755)
      }
      return checked
    } catch {
      throw error.relocated(from: staging, to: name)
    }
  }

  private func put(
    _ ready: CheckedFolder, staging: URL, allowsOlder: Bool
  ) throws(StoreProblem) -> Installed.Change {
    let id = ready.manifest.id
    guard let former = method(at: place(id)) else {
      try FolderMoves.move(ready.manifest.folder, to: place(id))
      return .new
    }
    if let installed = former.version {
      let version = ready.manifest.version
      if version == installed {
        guard isSame(ready.manifest.folder, place(id)) else {
          throw .sameVersionDiffers(id: id, version: version)
        }
        return .none
      }
      if version < installed, !allowsOlder {
        throw .olderVersion(id: id, version: version, installed: installed)
      }
    }
    // Were it cut off between these two steps, then `undo` would do the second.
    try makeRoom(id, in: staging)
    try FolderMoves.move(ready.manifest.folder, to: keptFolder(id))
    try exchange(id)
    return .replaced(former)
  }

  /// True where both would be packed as the same bytes.
  private func isSame(_ one: URL, _ other: URL) -> Bool {
    let packed = [one, other].map { try? ArchiveWriter().pack($0, as: $0.lastPathComponent) }
    return packed[0] != nil && packed[0] == packed[1]
  }
}

extension Diagnostics {
  /// With places in the archive itself, not where it was unpacked for a moment.
  fileprivate func relocated(from staging: URL, to name: String) -> Diagnostics {
    var prefix = staging.shownPath
    if !prefix.hasSuffix("/") { prefix += "/" }
    return Diagnostics(
      all.map { diagnostic in
        guard let place = diagnostic.place, place.file.hasPrefix(prefix) else { return diagnostic }
        var moved = diagnostic
        moved.place?.file = "\(name)/\(place.file.dropFirst(prefix.count))"
        return moved
      })
  }
}
