public import Foundation
public import MethodProtocol

/// A method's program: what to start, where, and within which limits.
public struct ProgramDescription: Hashable, Sendable {
  public var program: MethodProgram
  /// The method's folder, in which the program runs.
  public var folder: URL
  public var confinement: Confinement
  public var deadlines: Deadlines
  public var limits: ProgramLimits
  /// The longest line that is read from it, in bytes.
  public var lineLimit: Int

  public init(
    program: MethodProgram, folder: URL, confinement: Confinement,
    deadlines: Deadlines = Deadlines(), limits: ProgramLimits = ProgramLimits(),
    lineLimit: Int = ProtocolVersion.lineLimit
  ) {
    self.program = program
    self.folder = folder
    self.confinement = confinement
    self.deadlines = deadlines
    self.limits = limits
    self.lineLimit = lineLimit
  }

  /// How much may come out before an answer, in bytes: nothing but blank lines, and few of them.
  static let blankLimit = 64 << 10
}
