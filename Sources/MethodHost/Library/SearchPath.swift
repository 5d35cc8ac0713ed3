public import Foundation

/// The folders in which methods are looked for, first to last.
public struct SearchPath: Hashable, Sendable {
  /// Where a folder on the path comes from.
  public enum Origin: String, Hashable, Sendable, CaseIterable {
    /// `--methods DIR`.
    case option
    /// `WERKVORM_METHODS`.
    case environment
    /// The user's data folder (XDG Base Directory Specification).
    case user
    case installation
    /// `Plugins/` of the repository.
    case development

    /// Whether what stands there came with Werkvorm, and is trusted by whoever installed that.
    public var comesWithWerkvorm: Bool { self == .installation || self == .development }
  }

  public struct Folder: Hashable, Sendable {
    public var origin: Origin
    public var url: URL

    public init(_ origin: Origin, _ url: URL) {
      self.origin = origin
      self.url = url
    }
  }

  public var folders: [Folder]

  public init(_ folders: [Folder]) {
    self.folders = folders
  }

  /// The usual path: `--methods`, `WERKVORM_METHODS`, the user's data folder, the installation, and
  /// in development the repository.
  public init(
    option: URL? = nil, installation: Installation = .current,
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) {
    var folders: [Folder] = []
    if let option { folders.append(Folder(.option, option)) }
    for path in (environment["WERKVORM_METHODS"] ?? "").split(separator: ":") {
      folders.append(Folder(.environment, URL(filePath: String(path), directoryHint: .isDirectory)))
    }
    if let user = Self.userMethods(environment) { folders.append(Folder(.user, user)) }
    if let share = installation.share {
      folders.append(Folder(.installation, share.appending(path: "methods")))
    }
    if let repository = installation.repository {
      folders.append(Folder(.development, repository.appending(path: "Plugins")))
    }
    self.init(folders)
  }

  /// The user's own methods, in the data folder; nil where the environment does not say where it is.
  static func userMethods(_ environment: [String: String]) -> URL? {
    userData(environment)?.appending(path: "werkvorm/methods")
  }

  /// `$XDG_DATA_HOME`, which counts only where it is absolute, or else `~/.local/share`.
  static func userData(_ environment: [String: String]) -> URL? {
    if let path = environment["XDG_DATA_HOME"], path.hasPrefix("/") {
      return URL(filePath: path, directoryHint: .isDirectory)
    }
    guard let home = environment["HOME"], !home.isEmpty else { return nil }
    return URL(filePath: home, directoryHint: .isDirectory).appending(path: ".local/share")
  }
}
