import Foundation

/// The built `werkvorm`, run as a person runs it in a terminal that is piped away.
struct Program: Sendable {
  /// Where the tests stand, and the programs that were built with them.
  static let builtFolder =
    URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()

  /// The root of the repository.
  static let repository =
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  var executable = builtFolder.appending(path: "werkvorm")
  /// What is set next to the little that every run has.
  var environment: [String: String] = [:]

  @discardableResult
  func run(
    _ arguments: [String], in folder: URL? = nil, interrupt: (@Sendable (Process) -> Void)? = nil
  ) async throws -> Command.Ending {
    try await Command(
      executable: executable, arguments: arguments,
      environment: Self.plainEnvironment.merging(environment) { _, own in own },
      folder: folder ?? FileManager.default.temporaryDirectory
    ).run(interrupt: interrupt)
  }

  @discardableResult
  func run(_ arguments: String...) async throws -> Command.Ending {
    try await run(arguments)
  }

  /// English, and without what the person at this machine has set or installed for Werkvorm.
  private static let plainEnvironment: [String: String] = {
    var environment = ProcessInfo.processInfo.environment.filter { name, _ in
      ["PATH", "HOME", "TMPDIR", "LD_LIBRARY_PATH"].contains(name)
    }
    environment["LANG"] = "C.UTF-8"
    environment["XDG_DATA_HOME"] = "/nonexistent"
    return environment
  }()
}

/// A tool that looks at what was printed; see .ci/packages.
enum Tool {
  /// What the shell's commands say on standard output, run in a folder.
  static func shell(_ script: String, in folder: URL) async throws -> Command.Ending {
    try await Command(
      executable: URL(filePath: "/bin/sh"), arguments: ["-c", script],
      environment: [
        "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "LC_ALL": "C.UTF-8",
      ], folder: folder
    ).run()
  }

  static func output(_ script: String, in folder: URL) async throws -> String {
    try await shell(script, in: folder).output
  }
}
