import ArgumentParser
import Foundation
import MethodDocument
import Press
import Sessions

struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Writes a session file with every field of a method, explained.")

  @Argument(
    help: ArgumentHelp("The id of a method; ‘werkvorm methods’ lists them.", valueName: "method"))
  var method: String

  @Option(
    name: [.short, .long], help: ArgumentHelp("The file to write.", valueName: "file"),
    completion: .file(extensions: ["yaml"]))
  var output: String

  @Option(
    help: ArgumentHelp(
      "The language of the session; unless told otherwise Dutch, where the method has it.",
      valueName: "tag"))
  var language: String?

  @OptionGroup var options: LibraryOptions

  func run() throws {
    let manifest = try Workbench(options).method(method).manifest
    let file = URL(filePath: output)
    if FileManager.default.fileExists(atPath: file.path) {
      throw Failure(.call, [WorkbenchProblem.exists(output).diagnostic()])
    }
    let known = manifest.languages
    let language = language ?? (known.contains("nl") ? "nl" : known.first ?? "nl")
    let text = SessionTemplate.make(
      for: manifest.schema, name: manifest.name.text(in: language), language: language)
    do {
      try AtomicFile.write(Data(text.utf8), to: file)
    } catch {
      throw Failure(
        .call,
        [WorkbenchProblem.cannotWrite(output, WriteObstacle(error)).diagnostic()])
    }
    options.console.tell(
      Wording(
        nl: "\(output): vul in wat u weet, en print met ‘werkvorm prepare \(output) -o map’",
        en: "\(output): fill in what you know, and print with ‘werkvorm prepare \(output) -o dir’"))
  }
}
