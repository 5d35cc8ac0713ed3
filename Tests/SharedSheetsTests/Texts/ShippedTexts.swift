import Foundation
import Yams

/// What `Assets/texts` has, read without a guess at types: `No` is a word there.
enum ShippedTexts {
  static let languages = ["nl", "en", "ar", "tr"]

  static func wordings(_ language: String) throws -> [String: String] {
    let assets = URL(filePath: #filePath)
      .deletingLastPathComponent()
      .appending(path: "../../../Assets/texts/\(language).yaml")
    let yaml = try String(contentsOf: assets, encoding: .utf8)
    var wordings: [String: String] = [:]
    if let node = try Yams.compose(yaml: yaml) { collect(node, under: nil, into: &wordings) }
    return wordings
  }

  private static func collect(
    _ node: Node, under key: String?, into wordings: inout [String: String]
  ) {
    let prefix = key.map { $0 + "." } ?? ""
    switch node {
    case .scalar(let scalar): wordings[key ?? ""] = scalar.string
    case .mapping(let mapping):
      for (name, value) in mapping {
        collect(value, under: prefix + (name.string ?? ""), into: &wordings)
      }
    case .sequence(let sequence):
      for (index, value) in sequence.enumerated() {
        collect(value, under: prefix + "\(index + 1)", into: &wordings)
      }
    case .alias: break
    }
  }
}
