import ArgumentParser
import EditorSchemas
import Foundation
import MethodDocument
import MethodHost

struct SchemaCommand: ParsableCommand, SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Prints the JSON Schema of a file, so that an editor completes and checks it.",
    discussion: """
      ‘method’ is the schema of a method.yaml, ‘session’ of a session file of any method, and the \
      id of a method of a session file with its own fields. An editor finds it by the first line \
      of the file: # yaml-language-server: $schema=FILE
      """)

  @Argument(
    help: ArgumentHelp("method, session, or the id of a method.", valueName: "of")) var of: String
  @OptionGroup var search: SearchOptions
  @OptionGroup var messages: MessageOptions

  func run() throws {
    let language = messages.console.language
    let schema =
      switch of {
      case "method": ManifestSchema.make(language: language)
      case "session": SessionFileSchema.make(for: nil, language: language)
      default:
        SessionFileSchema.make(
          for: try Workbench(search).method(of).manifest.schema, language: language)
      }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    print(String(decoding: try encoder.encode(schema), as: UTF8.self))
  }
}
