import Foundation
import MethodDocument
import MethodTestKit

@testable import Sessions

/// A small method, and session files for it, as tests need them.
enum Sample {
  static let method = MethodSchema(
    id: "sample", minutes: 60, group: 4...8,
    input: [
      FieldSchema("frame", .choice, choices: ["single", "now-dream"], defaultValue: "single"),
      FieldSchema("questions", .list, min: 3, max: 5, element: .text),
      FieldSchema("rounds", .int, min: 1, max: 4),
      FieldSchema("senses", .bool, defaultValue: true),
      FieldSchema("report-by", .date),
      FieldSchema("pictures", .list, element: .file),
      FieldSchema(
        "bottlenecks", .list, element: .record,
        fields: [
          FieldSchema("text", .text, isRequired: true),
          FieldSchema("released", .bool, defaultValue: false),
        ], gates: [FieldGate(field: "released", reaches: [.public: ["true"]])]),
    ],
    results: [
      FieldSchema("dream", .text),
      FieldSchema(
        "collages", .list, element: .record,
        fields: [
          FieldSchema("caption", .text, isRequired: true),
          FieldSchema("photo", .file),
          FieldSchema("values", .list, element: .text),
          FieldSchema("sharing", .choice, choices: ["yes", "group", "no"]),
        ], gates: [FieldGate(field: "sharing", reaches: [.public: ["yes"], .group: ["group"]])]),
    ])

  static let start = "method: sample\nsession: { title: Proef }\n"

  /// Loads a session file from a folder of its own.
  static func load(
    _ text: String, files: [String: String] = [:], method: MethodSchema = method
  ) throws -> Session {
    let folder = try TemporaryFolder()
    for (name, text) in files { try folder.write(text, to: name) }
    let path = try folder.write(text, to: "session.yaml").path(percentEncoded: false)
    return try Session.load(path, named: "session.yaml", known: [method.id, "collage"]) {
      $0 == method.id ? method : nil
    }
  }

  static func problems(_ text: String, files: [String: String] = [:]) -> [Diagnostic] {
    SessionsTests.problems { _ = try load(text, files: files) }
  }

  /// True where exactly these problems are reported, each at its mark.
  static func reports(_ marked: String, _ codes: String...) -> (got: [String], wanted: [String]) {
    let text = MarkedText(marked)
    let wanted = zip(codes, text.places).map { "\($0) \($1)" }
    return (problems(text.text).map(\.summary), wanted)
  }
}
