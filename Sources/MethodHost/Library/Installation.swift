public import Foundation

/// Where Werkvorm stands on this machine, and what stands beside it.
public struct Installation: Hashable, Sendable {
  /// The running program, links resolved.
  public var executable: URL

  public init(executable: URL) {
    self.executable = executable.resolvingSymlinksInPath().standardizedFileURL
  }

  /// The installation of the running program.
  public static var current: Installation {
    Installation(executable: URL(filePath: "/proc/self/exe"))
  }

  /// `<prefix>/share/werkvorm`, where the program stands in `<prefix>/bin`.
  public var share: URL? {
    let folder = executable.deletingLastPathComponent()
    guard folder.lastPathComponent == "bin" else { return nil }
    return folder.deletingLastPathComponent()
      .appending(path: "share/werkvorm", directoryHint: .isDirectory).ifFolder
  }

  /// The repository in which the program was built: the nearest folder above it that has both
  /// `Assets/` and `Plugins/`.
  public var repository: URL? {
    var folder = executable.deletingLastPathComponent()
    while folder.pathComponents.count > 1 {
      folder.deleteLastPathComponent()
      if folder.appending(path: "Assets").ifFolder != nil,
        folder.appending(path: "Plugins").ifFolder != nil
      {
        return folder
      }
    }
    return nil
  }

  /// What the host itself ships (drawings, pictograms, texts); nil where it is nowhere.
  ///
  /// `WERKVORM_ASSETS` goes first, then the installation, then the repository.
  public func assets(
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) -> URL? {
    if let path = environment["WERKVORM_ASSETS"], !path.isEmpty {
      return URL(filePath: path, directoryHint: .isDirectory).ifFolder
    }
    return share ?? repository?.appending(path: "Assets", directoryHint: .isDirectory)
  }
}

extension URL {
  /// Itself where a folder stands there.
  var ifFolder: URL? {
    var isFolder: ObjCBool = false
    let path = path(percentEncoded: false)
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    return exists && isFolder.boolValue ? self : nil
  }
}
