public import Foundation

/// A sandbox by bubblewrap (`bwrap(1)`, Debian's package of that name): the program sees a machine
/// with the system's own files, its own folder, and nothing else.
public struct Bubblewrap: Hashable, Sendable {
  /// The search path inside; what stands elsewhere is not there.
  static let path = "/usr/local/bin:/usr/bin:/bin"

  public var executable: URL

  public init(executable: URL) {
    self.executable = executable
  }

  /// The command that builds the sandbox and runs what is put after it.
  func command(for description: ProgramDescription) -> [String] {
    [executable.absolutePath] + Self.apart + Self.system
      + ["--size", "\(description.limits.fileSize)", "--tmpfs", "/tmp"]
      + LoadedLibraries.folders.flatMap { ["--ro-bind", $0, $0] }
      + Self.files(of: description) + Self.sealed
      + ["--chdir", description.folder.absolutePath, "--"]
  }

  /// Namespaces of its own for users, processes, network and all else; it ends with Werkvorm, and
  /// with it everything that it started.
  private static let apart = [
    "--unshare-all", "--unshare-user", "--disable-userns", "--hostname", "werkvorm",
    "--cap-drop", "ALL", "--new-session", "--die-with-parent",
  ]

  /// The system's programs and libraries. Of `/etc` only what they are found by: no accounts, no
  /// names of machines, no keys.
  private static var system: [String] {
    let roots = ["/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32"].flatMap { root in
      if let target = try? FileManager.default.destinationOfSymbolicLink(atPath: root) {
        return ["--symlink", target, root]
      }
      return ["--ro-bind-try", root, root]
    }
    let found = ["/etc/ld.so.cache", "/etc/alternatives"].flatMap { ["--ro-bind-try", $0, $0] }
    return ["--ro-bind", "/usr", "/usr"] + roots + found + ["--proc", "/proc", "--dev", "/dev"]
  }

  /// The method's folder, and its program where that stands elsewhere, each where it is outside, so
  /// that what a program says of its files is true here too.
  private static func files(of description: ProgramDescription) -> [String] {
    let folder = description.folder.absolutePath
    let program = description.program.file
    let path = program.absolutePath
    var arguments = ["--ro-bind", folder, folder]
    if !path.hasPrefix(folder + "/") { arguments += ["--ro-bind", path, path] }
    // What a link in the folder leads to.
    let real = program.resolvingSymlinksInPath().absolutePath
    if real != path { arguments += ["--ro-bind-try", real, real] }
    return arguments
  }

  /// The folders that bubblewrap makes itself live in memory, and would take writing. Much of
  /// `/proc` belongs to root, who could write there even in the sandbox.
  private static let sealed = [
    "--remount-ro", "/proc", "--remount-ro", "/dev", "--remount-ro", "/",
  ]
}
