import Foundation
import MethodDocument

/// A folder of its own, which goes with the value that holds it.
final class ScratchFolder: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(
      path: "werkvorm-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Writes a value as a file and gives its path; JSON is YAML too.
  func write(_ value: Value, to name: String) throws -> String {
    let file = url.appending(path: name)
    try value.sortedJSON().write(to: file)
    return file.path(percentEncoded: false)
  }
}

extension Value {
  /// The same value always gives the same bytes.
  func sortedJSON() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return try encoder.encode(self)
  }
}

/// A picture of one dot, where any picture will do.
enum DotPicture {
  static let name = "dot.png"

  static let png =
    Data(
      base64Encoded:
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
    ) ?? Data()
}
