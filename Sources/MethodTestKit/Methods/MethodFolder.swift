public import MethodDocument
public import MethodKit
import Foundation
import MethodProtocol
import Yams

/// A method's folder, read the way a test needs it: its texts, and its example as requests.
///
/// It checks nothing and holds nothing back; what reaches an audience is the host's concern.
public struct MethodFolder: Sendable, CustomStringConvertible {
  public let id: String
  private let url: URL

  public var description: String { id }

  /// - Parameter id: The folder's name in `Plugins`, which is looked for upwards from this file.
  public init(_ id: String, file: String = #filePath) {
    self.id = id
    url = Self.plugins(from: file).appendingPathComponent(id)
  }

  /// Every method that stands in `Plugins`.
  public static func all(file: String = #filePath) -> [MethodFolder] {
    let plugins = plugins(from: file)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: plugins.path)) ?? []
    return names.sorted().filter {
      FileManager.default.fileExists(
        atPath: plugins.appendingPathComponent("\($0)/method.yaml").path)
    }.map { MethodFolder($0, file: file) }
  }

  private static func plugins(from file: String) -> URL {
    var root = URL(fileURLWithPath: file)
    while root.path != "/",
      !FileManager.default.fileExists(atPath: root.appendingPathComponent("Plugins").path)
    {
      root.deleteLastPathComponent()
    }
    return root.appendingPathComponent("Plugins")
  }

  /// The manifest as it stands.
  public func manifest() throws -> Value { try value(at: "method.yaml") }

  /// All texts in a language, by key.
  public func texts(_ language: String) throws -> [String: String] {
    var texts: [String: String] = [:]
    Self.flatten(try value(at: "texts/\(language).yaml"), under: "", into: &texts)
    return texts
  }

  /// All texts that the host has for every method, by key.
  public static func sharedTexts(
    _ language: String, file: String = #filePath
  ) throws -> [String: String] {
    let assets = plugins(from: file).deletingLastPathComponent().appendingPathComponent("Assets")
    let yaml = try String(
      contentsOf: assets.appendingPathComponent("texts/\(language).yaml"), encoding: .utf8)
    var texts: [String: String] = [:]
    flatten(try Yams.compose(yaml: yaml).map(value) ?? .null, under: "", into: &texts)
    return texts
  }

  /// An example's whole session file.
  public func example(_ name: String) throws -> Value { try value(at: "examples/\(name).yaml") }

  /// What the host would ask before the session of an example.
  ///
  /// - Parameter input: Fields to take instead of the example's; null leaves one out.
  public func prepareRequest(
    _ example: String, language: String = "nl", input: [String: Value] = [:]
  ) throws -> PrepareRequest {
    PrepareRequest(try message(example, language: language, input: input))
  }

  /// What the host would ask after the session of an example.
  ///
  /// - Parameter results: Instead of the example's, where given.
  public func summaryRequest(
    _ example: String, language: String = "nl", for audience: Audience = .group,
    results: Value? = nil, heldBack: [String: Int] = [:]
  ) throws -> SummaryRequest {
    SummaryRequest(
      SummaryMessage(
        try message(example, language: language, input: [:]), for: audience,
        results: try results ?? self.example(example)["results"] ?? [:], heldBack: heldBack))
  }

  private func message(
    _ example: String, language: String, input: [String: Value]
  ) throws -> Request {
    let file = try self.example(example)
    let fields = (file["input"]?.record ?? [:]).merging(input) { _, given in given }
    return Request(
      number: 1, language: language, session: file["session"] ?? [:], input: .record(fields),
      texts: try texts(language))
  }

  private func value(at path: String) throws -> Value {
    let yaml = try String(contentsOf: url.appendingPathComponent(path), encoding: .utf8)
    return try Yams.compose(yaml: yaml).map(Self.value) ?? .null
  }

  /// A whole number or true and false where they stand unquoted; `yes`, dates and times are words.
  private static func value(_ node: Node) -> Value {
    switch node {
    case .mapping(let mapping):
      let fields = mapping.map { ($0.key.string ?? "", value($0.value)) }
      return .record(Dictionary(fields) { _, last in last })
    case .sequence(let sequence):
      return .list(sequence.map(value))
    case .scalar(let scalar) where scalar.style == .plain:
      if let int = Int(scalar.string) { return .int(int) }
      return Bool(scalar.string).map { .bool($0) } ?? .text(scalar.string)
    case .scalar(let scalar):
      return .text(scalar.string)
    case .alias:
      return .null
    }
  }

  private static func flatten(
    _ value: Value, under key: String, into texts: inout [String: String]
  ) {
    let prefix = key.isEmpty ? "" : key + "."
    switch value {
    case .record(let fields):
      for (name, value) in fields { flatten(value, under: prefix + name, into: &texts) }
    case .list(let values):
      for (index, value) in values.enumerated() {
        flatten(value, under: prefix + "\(index + 1)", into: &texts)
      }
    case .text(let text): texts[key] = text
    case .int(let int): texts[key] = "\(int)"
    case .bool, .number, .null: break
    }
  }
}
