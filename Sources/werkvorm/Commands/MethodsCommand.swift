import ArgumentParser
import Foundation
import MethodDocument
import MethodHost

struct MethodsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "methods", abstract: "Lists the methods that are installed.")

  @Flag(help: "List them as JSON, for programs.") var json = false
  @OptionGroup var options: LibraryOptions

  func run() throws {
    let library = MethodLibrary(options.searchPath)
    let console = options.console
    if json {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
      print(String(decoding: try encoder.encode(library.methods.map(Listed.init)), as: UTF8.self))
    } else {
      for line in table(library.methods, console.language) { print(line) }
    }
    if library.diagnostics.hasErrors { throw Failure(.input, library.diagnostics) }
    console.show(library.diagnostics)
  }

  private func table(_ methods: [InstalledMethod], _ language: WordingLanguage) -> [String] {
    let minutes = Wording(nl: "minuten", en: "minutes").text(in: language)
    let people = Wording(nl: "mensen", en: "people").text(in: language)
    let rows = methods.map { method -> [String] in
      let manifest = method.manifest
      return [
        method.id, manifest.name.text(in: language.rawValue) ?? method.id,
        "\(manifest.minutes) \(minutes)",
        "\(manifest.group.lowerBound)–\(manifest.group.upperBound) \(people)",
        method.folder.relativePath,
      ]
    }
    return Columns.lines(rows)
  }

  /// A method as programs read it.
  private struct Listed: Encodable {
    var id: String
    var version: Int
    var name: [String: String]
    var minutes: Int
    var group: [String: Int]
    var languages: [String]
    var origin: String
    var folder: String

    init(_ method: InstalledMethod) {
      id = method.id
      version = method.manifest.version
      name = method.manifest.name.byLanguage
      minutes = method.manifest.minutes
      group = ["min": method.manifest.group.lowerBound, "max": method.manifest.group.upperBound]
      languages = method.manifest.languages
      origin = method.origin.rawValue
      folder = method.folder.path(percentEncoded: false)
    }
  }
}
