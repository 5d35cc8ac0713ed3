import Foundation
import MethodDocument

@testable import Sessions

/// The files beside these tests.
enum Fixtures {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Fixtures")

  static let cases = [
    "leeuwenhoek-collage", "leeuwenhoek-dream-image", "leeuwenhoek-mirror-meeting", "vgz-mirror",
    "vgz-panel",
  ]
  static let methods = ["collage", "dream-image", "mirror-meeting", "spiegel-panel"]

  static func path(ofCase name: String) -> String {
    folder.appendingPathComponent("cases/\(name).yaml").path
  }

  /// A method's schema, from a copy of its manifest.
  static func schema(_ id: String) throws -> MethodSchema {
    let file = try YAMLFile(
      contentsOf: folder.appendingPathComponent("methods/\(id).yaml").path, named: "\(id).yaml")
    func fields(_ key: String) throws -> [FieldSchema] {
      guard let node = file.root[key] else { return [] }
      let (fields, problems) = FieldSchema.list(from: node, in: file.source)
      guard problems.isEmpty else { throw Diagnostics(problems) }
      return fields
    }
    func number(_ node: PositionedNode?) -> Int { node?.scalar.flatMap { Int($0) } ?? 0 }
    let group = file.root["group"]
    return MethodSchema(
      id: id, minutes: number(file.root["minutes"]),
      group: number(group?["min"])...number(group?["max"]), input: try fields("input"),
      results: try fields("results"))
  }

  static func load(_ path: String, named name: String? = nil) throws -> Session {
    try Session.load(path, named: name, known: methods) { try? schema($0) }
  }

  static func load(case name: String) throws -> Session {
    try load(path(ofCase: name), named: "\(name).yaml")
  }
}
