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
