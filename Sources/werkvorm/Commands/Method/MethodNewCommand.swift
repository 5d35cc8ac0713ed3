import ArgumentParser
import Foundation
import MethodDocument
import MethodHost
import Sessions

struct MethodNewCommand: ParsableCommand, SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Makes the folder of a new method that works already.",
    discussion: """
      The folder has comments in the language of messages. A method of the kind ‘folder’ needs no \
      programming; ‘swift’ and ‘python’ begin a program.
      """)

  @Argument(
    help: ArgumentHelp("Its id: small letters and hyphens, as in dream-image.", valueName: "id"))
  var id: String

  @Option(
    help:
      "What it is made of: \(MethodTemplate.Kind.allCases.map(\.rawValue).joined(separator: ", "))."
  )
  var kind: MethodTemplate.Kind = .folder

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The folder to make it in; here unless told otherwise.", valueName: "dir"),
    completion: .directory)
  var output = "."

  @OptionGroup var messages: MessageOptions

  func run() throws {
    guard id.isName, id.count <= 64 else {
      throw Failure(.call, [NewMethodProblem.notAnID(id).diagnostic()])
    }
    let parent = URL(filePath: output, directoryHint: .isDirectory)
    let folder = parent.appending(path: id, directoryHint: .isDirectory)
    let shown = output == "." ? id : folder.relativePath
    if FileManager.default.fileExists(atPath: folder.path(percentEncoded: false)) {
      throw Failure(.call, [WorkbenchProblem.exists(shown).diagnostic()])
    }
    guard let assets = Installation.current.assets() else {
      throw Failure(.call, [WorkbenchProblem.noAssets.diagnostic()])
    }
    let template = MethodTemplate(kind, assets: assets, language: messages.console.language)
    do {
      try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
      try template.write(id, to: folder)
    } catch {
      let problem = WorkbenchProblem.cannotWrite(shown, WriteObstacle(error))
      throw Failure(.call, [problem.diagnostic()])
    }
    // A program that is being made changes all the time, and would have to be trusted each time.
    let own = kind == .folder ? "" : " --trust"
    messages.console.tell(
      Wording(
        nl: """
          \(shown): uw nieuwe werkvorm. Begin in \(shown)/method.yaml en \(shown)/texts/nl.yaml.
          Kijk mee terwijl u typt:  werkvorm method preview \(shown) --watch\(own)
          Kijk alles na:            werkvorm method check \(shown)\(own)
          """,
        en: """
          \(shown): your new work form. Begin in \(shown)/method.yaml and \(shown)/texts/en.yaml.
          Look along while you type:  werkvorm method preview \(shown) --watch\(own)
          Check everything:           werkvorm method check \(shown)\(own)
          """))
  }
}
