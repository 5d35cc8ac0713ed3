import Foundation
import MethodTestKit

extension Example {
  /// The session file in a folder of its own, changed.
  func changed(_ change: (String) -> String) throws -> (folder: TemporaryFolder, file: String) {
    let folder = try TemporaryFolder()
    let file = try folder.write(change(try text), to: "session.yaml")
    return (folder, file.path(percentEncoded: false))
  }

  /// Any one, for what has nothing to do with the method.
  static var any: Example {
    get throws {
      guard let first = all.first else { throw CocoaError(.fileNoSuchFile) }
      return first
    }
  }
}

/// Small changes of a session file.
extension String {
  /// With a line put first under a key of the first column.
  func adding(_ line: String, under key: String) -> String {
    replacing("\n\(key):\n", with: "\n\(key):\n\(line)\n")
  }

  /// With another value for a key of the first column.
  func setting(_ key: String, to value: String) -> String {
    let lines = split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { $0.hasPrefix("\(key):") ? "\(key): \(value)" : String($0) }
      .joined(separator: "\n")
  }

  /// Up to a key of the first column.
  func before(_ key: String) -> String {
    range(of: "\n\(key):").map { String(self[..<$0.lowerBound]) + "\n" } ?? self
  }
}
