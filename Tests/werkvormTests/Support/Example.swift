import Foundation
import Testing

/// A session file that a method brings along.
struct Example: Hashable, Sendable, CustomTestStringConvertible {
  let file: URL

  /// Of every method that the repository has; a method that goes takes its examples along.
  static let all: [Example] = {
    let plugins = Program.repository.appending(path: "Plugins")
    return names(in: plugins).flatMap { method in
      let folder = plugins.appending(path: "\(method)/examples")
      return names(in: folder).filter { $0.hasSuffix(".yaml") }
        .map { Example(file: folder.appending(path: $0)) }
    }
  }()

  /// One for each method.
  static let onePerMethod: [Example] = Dictionary(grouping: all, by: \.method).values
    .compactMap(\.first).sorted { $0.name < $1.name }

  var path: String { file.path(percentEncoded: false) }
  var name: String { file.deletingPathExtension().lastPathComponent }
  /// The id of its method.
  var method: String {
    file.deletingLastPathComponent().deletingLastPathComponent().lastPathComponent
  }
  var testDescription: String { name }

  var text: String { get throws { try String(contentsOf: file, encoding: .utf8) } }

  private static func names(in folder: URL) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: folder.path(percentEncoded: false))
    return (names ?? []).sorted()
  }
}

/// What the program made of an example, once in each size of print, for all tests together.
struct PrintedExample: Sendable {
  enum Size: String, CaseIterable { case standard, large }

  let folder: TemporaryFolder
  let size: Size
  let prepare: Command.Ending
  let summarise: Command.Ending

  static func of(_ example: Example, _ size: Size) async throws -> PrintedExample {
    try await Shelf.only.printed(example, size)
  }

  /// Makes each only when the first test asks for it.
  private actor Shelf {
    struct Key: Hashable {
      var example: Example
      var size: Size
    }

    static let only = Shelf()
    private var prints: [Key: Task<PrintedExample, any Error>] = [:]

    func printed(_ example: Example, _ size: Size) async throws -> PrintedExample {
      let key = Key(example: example, size: size)
      if let print = prints[key] { return try await print.value }
      let print = Task {
        let folder = try TemporaryFolder()
        let common = [example.path, "-o", folder.path, "--size", size.rawValue]
        return PrintedExample(
          folder: folder, size: size, prepare: try await Program().run(["prepare"] + common),
          summarise: try await Program().run(["summarise"] + common))
      }
      prints[key] = print
      return try await print.value
    }
  }
}
