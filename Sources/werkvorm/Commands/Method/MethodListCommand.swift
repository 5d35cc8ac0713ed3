import ArgumentParser
import Foundation
import MethodDocument
import MethodHost

struct MethodListCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the methods with their version, where they come from, and what is kept.")

  @Flag(help: "List them as JSON, for programs.") var json = false
  @OptionGroup var search: SearchOptions
  @OptionGroup var messages: MessageOptions

  func run() throws {
    let library = MethodLibrary(search.searchPath)
    // Without a folder of one's own there is nothing of one's own.
    let kept = (try? MethodStore.ofUser())?.kept ?? []
    let console = messages.console
    if json {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
      let listed = library.methods.map { method in
        Listed(method, kept: method.origin == .user ? kept.first { $0.id == method.id } : nil)
      }
      print(String(decoding: try encoder.encode(listed), as: UTF8.self))
    } else {
      let list = MethodList(methods: library.methods, kept: kept, language: console.language)
      for line in list.lines { print(line) }
    }
    console.show(library.diagnostics)
    if library.diagnostics.hasErrors { throw Failure(.input, []) }
  }

  /// A method as programs read it.
  private struct Listed: Encodable {
    var id: String
    var version: Int
    var kind: String
    var name: [String: String]
    var origin: String
    var folder: String
    /// The version that `method undo` brings back.
    var kept: Int?

    init(_ method: InstalledMethod, kept: KeptMethod?) {
      id = method.id
      version = method.manifest.version
      kind = method.manifest.kind.rawValue
      name = method.manifest.name.byLanguage
      origin = method.origin.rawValue
      folder = method.folder.path(percentEncoded: false)
      self.kept = kept?.version
    }
  }
}
