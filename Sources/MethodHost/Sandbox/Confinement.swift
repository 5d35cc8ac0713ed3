import Foundation
import Subprocess

/// How far a method's program is shut in on this machine.
public enum Confinement: Hashable, Sendable {
  /// No network, nothing writable but a small `/tmp` of its own, no files but what it needs.
  case sandbox(Bubblewrap)
  /// Bounds on memory, time and files alone: otherwise it can do what its user can.
  case limits(Obstacle)

  /// Why there is no sandbox.
  public enum Obstacle: Hashable, Sendable {
    /// The program `bwrap` is not there.
    case missing
    /// In its own words; often that the system forbids user namespaces.
    case failing(reason: String)
  }

  /// What works here; it is tried out once, when it is first asked for.
  public static var current: Confinement {
    get async { await tried.value }
  }

  private static let tried = Task { await attempt() }

  /// Tries whether a program can be started in a sandbox, with all that a method's program gets.
  static func attempt(
    path: String? = ProcessInfo.processInfo.environment["PATH"]
  ) async -> Confinement {
    guard let executable = ExecutableLookup.find("bwrap", path: path) else {
      return .limits(.missing)
    }
    let bubblewrap = Bubblewrap(executable: executable)
    let nothing = ProgramDescription(
      program: MethodProgram(file: URL(filePath: "/usr/bin/true")),
      folder: URL(filePath: "/usr", directoryHint: .isDirectory), confinement: .sandbox(bubblewrap))
    do {
      let result = try await Subprocess.run(
        nothing.configuration, output: .discarded, error: .string(limit: 4096))
      if result.terminationStatus.isSuccess { return .sandbox(bubblewrap) }
      let reason = result.standardError.split(separator: "\n").first.map(String.init)
      return .limits(.failing(reason: reason ?? "\(result.terminationStatus)"))
    } catch {
      return .limits(.failing(reason: "\(error)"))
    }
  }
}
