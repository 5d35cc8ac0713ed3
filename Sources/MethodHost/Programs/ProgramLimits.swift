import Foundation

/// What a method's program may use up; the system refuses more, or stops it.
///
/// Each bound is one process's own, as `setrlimit(2)` counts them.
public struct ProgramLimits: Hashable, Sendable {
  /// Address space, in bytes: room for an interpreter, far below what a machine has.
  public var memory: Int
  /// Processor time, in seconds; a request that takes longer is overdue long before.
  public var processorSeconds: Int
  /// The largest file, and all of the sandbox's `/tmp` together, in bytes.
  public var fileSize: Int
  public var openFiles: Int
  /// Processes and threads at a time; counted inside the sandbox only, and never of root.
  public var processes: Int

  public init(
    memory: Int = 2 << 30, processorSeconds: Int = 120, fileSize: Int = 64 << 20,
    openFiles: Int = 256, processes: Int = 64
  ) {
    self.memory = memory
    self.processorSeconds = processorSeconds
    self.fileSize = fileSize
    self.openFiles = openFiles
    self.processes = processes
  }

  /// The command that sets the limits and becomes the program that is named after it.
  ///
  /// - Parameter isAlone: whether the processes of this program are counted apart, as a sandbox
  ///   does. Else those of the same user all count, and the bound would hit anybody.
  func launcher(isAlone: Bool) -> [String] {
    // With the harder bound a little later, the program hears SIGXCPU first, which tells why.
    var command = [
      "prlimit", "--as=\(memory)", "--cpu=\(processorSeconds):\(processorSeconds + 5)",
      "--fsize=\(fileSize)", "--nofile=\(openFiles)", "--core=0",
    ]
    if isAlone { command.append("--nproc=\(processes)") }
    return command + ["--"]
  }
}
