public import ArgumentParser
import Foundation
public import MethodDocument

/// In which language the program speaks, and how much it says.
struct MessageOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The language of messages, nl or en; that of the locale unless told otherwise.",
      valueName: "tag"))
  var language: WordingLanguage?

  @Flag(name: [.short, .long], help: "Say nothing but what is wrong.")
  var quiet = false

  var console: Console { Console(quiet: quiet, language: language) }
}

/// A command whose messages may be in another language than the locale's; its errors are too.
protocol SpeakingCommand: ParsableCommand {
  var messages: MessageOptions { get }
}

extension WordingLanguage: ExpressibleByArgument {}
