import ArgumentParser
import MethodDocument
import Sessions

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Checks a session file and lists everything that is wrong.")

  @OptionGroup var argument: SessionArgument
  @Flag(help: "Take warnings as errors.") var strict = false
  @OptionGroup var options: LibraryOptions

  func run() throws {
    let session = try Workbench(options).session(argument.file).session
    options.console.show(session.warnings)
    if strict, !session.warnings.isEmpty { throw Failure(.input, []) }
    options.console.tell(
      Wording(nl: "\(argument.file): in orde", en: "\(argument.file): sound"))
  }
}
