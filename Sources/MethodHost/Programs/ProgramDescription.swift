public import Foundation
public import MethodProtocol

/// A method's program: what to start, where, and within which limits.
public struct ProgramDescription: Hashable, Sendable {
  public var executable: URL
  /// The method's folder, in which the program runs.
  public var folder: URL
  public var deadlines: Deadlines
  /// The longest line that is read from it, in bytes.
  public var lineLimit: Int

  public init(
    executable: URL, folder: URL, deadlines: Deadlines = Deadlines(),
    lineLimit: Int = ProtocolVersion.lineLimit
  ) {
    self.executable = executable
    self.folder = folder
    self.deadlines = deadlines
    self.lineLimit = lineLimit
  }
}
