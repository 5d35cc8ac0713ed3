import ArgumentParser
import Foundation
import MethodDocument
import MethodHost
import Press
import Sessions

struct MethodPackCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "pack", abstract: "Packs a method's folder as one file, to hand to a colleague.",
    discussion: """
      Hidden files, backups and what was built for development stay behind. The same folder always \
      gives the same file.
      """)

  @Argument(
    help: ArgumentHelp("The method's folder, with a method.yaml in it.", valueName: "dir"),
    completion: .directory)
  var folder: String

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "The file to write, or the folder to put it in; here unless told otherwise.",
      valueName: "file"),
    completion: .file(extensions: ["werkvorm"]))
  var output: String?

  @OptionGroup var messages: MessageOptions

  func run() throws {
    let package: MethodPackage
    do throws(Diagnostics) {
      package = try MethodPackage(packing: URL(filePath: folder, directoryHint: .isDirectory))
    } catch {
      throw Failure(installing: error)
    }
    let file = file(for: package)
    do {
      try AtomicFile.write(package.data, to: file)
    } catch {
      let problem = WorkbenchProblem.cannotWrite(
        file.relativePath, WriteObstacle(error))
      throw Failure(.call, [problem.diagnostic()])
    }
    messages.console.show(package.warnings)
    messages.console.tell(
      Wording(
        nl: "\(file.relativePath): \(package.manifest.id), versie \(package.manifest.version). "
          + "Uw collega zet erop: werkvorm method install \(file.lastPathComponent)",
        en: "\(file.relativePath): \(package.manifest.id), version \(package.manifest.version). "
          + "Your colleague runs: werkvorm method install \(file.lastPathComponent)"))
  }

  private func file(for package: MethodPackage) -> URL {
    guard let output else { return URL(filePath: package.fileName) }
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: output, isDirectory: &isFolder)
    return exists && isFolder.boolValue || output.hasSuffix("/")
      ? URL(filePath: "\(output)/\(package.fileName)".replacing("//", with: "/"))
      : URL(filePath: output)
  }
}
