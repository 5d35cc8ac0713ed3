import Foundation

/// A method's program, as a person is asked to trust it.
public struct TrustQuestion: Hashable, Sendable {
  public let method: InstalledMethod
  public let program: MethodProgram
  public let content: ContentHash
  public let standing: TrustStore.Standing
  public let confinement: Confinement

  /// Finds the program, and reads all that is to be trusted.
  ///
  /// - Parameter store: what was trusted before; nil where nothing can be remembered.
  /// - Throws: `HostProblem` where there is no program, or its contents cannot be told.
  public init(
    about method: InstalledMethod, installation: Installation = .current, store: TrustStore?,
    confinement: Confinement
  ) throws(HostProblem) {
    self.method = method
    self.confinement = confinement
    program = try ProgramLookup(installation: installation).program(of: method)
    do throws(ContentProblem) {
      content = try ContentHash(of: method.folder, program: program.file)
    } catch {
      throw HostProblem(method: method.id, .uncheckable(error))
    }
    standing = store?.standing(of: content, method: method.id) ?? .unknown
  }

  /// What to type to be asked about this method.
  var command: String {
    let command = "werkvorm method trust \(method.id)"
    guard method.origin == .option else { return command }
    var folder = method.folder.deletingLastPathComponent().shownPath
    if folder.hasSuffix("/") && folder != "/" { folder.removeLast() }
    if folder.isEmpty { folder = "." }
    return command + " --methods " + (folder.contains(" ") ? "'\(folder)'" : folder)
  }
}
