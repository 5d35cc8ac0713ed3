import ArgumentParser
import Foundation
import MethodDocument

/// The program's entry, which gives every way to end the exit code of the contract.
@main
enum Werkvorm {
  static func main() async {
    var language: WordingLanguage?
    do {
      var command = try WerkvormCommand.parseAsRoot()
      language = (command as? any SpeakingCommand)?.messages.language
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let failure as Failure {
      Console(quiet: false, language: language).show(failure.diagnostics)
      exit(failure.code.rawValue)
    } catch {
      let code = WerkvormCommand.exitCode(for: error)
      guard code != .success else { WerkvormCommand.exit(withError: error) }
      Console(quiet: false).warn(WerkvormCommand.fullMessage(for: error))
      exit(FailureCode.call.rawValue)
    }
  }
}

struct WerkvormCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "werkvorm",
    abstract: "Prints materials and summaries for creative participation methods.",
    discussion: """
      Write a session file with ‘new’, print what the meeting needs with ‘prepare’, and make the \
      illustrated summary afterwards with ‘summarise’.

      Exit codes: 0 done, 1 the input is at fault (nothing is written), 2 the call is wrong, \
      3 a method failed.
      """,
    version: "0.1.0",
    subcommands: [
      MethodsCommand.self, DescribeCommand.self, NewCommand.self, CheckCommand.self,
      PrepareCommand.self, SummariseCommand.self, MethodCommand.self, SchemaCommand.self,
    ])
}

/// How the program ends when something is wrong (session-format.md).
enum FailureCode: Int32 {
  case input = 1
  case call = 2
  case method = 3
}

/// Why nothing was written.
struct Failure: Error {
  var code: FailureCode
  var diagnostics: [Diagnostic]

  init(_ code: FailureCode, _ diagnostics: [Diagnostic]) {
    self.code = code
    self.diagnostics = diagnostics
  }
}
