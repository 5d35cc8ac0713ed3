import MethodDocument
import Sessions

/// YAML as an editor reads it, which guesses at numbers, yes and nothing (YAML 1.2, core schema).
enum EditorYAML {
  static func value(_ text: String) throws -> Value {
    value(try YAMLFile(text: text, named: "file.yaml").root)
  }

  private static func value(_ node: PositionedNode) -> Value {
    switch node.content {
    case .sequence(let items): .list(items.map(value))
    case .mapping(let entries):
      .record(
        Dictionary(
          entries.map { ($0.key, value($0.value)) }, uniquingKeysWith: { first, _ in first }))
    case .scalar(let words, quoted: true): .text(words)
    case .scalar(let words, quoted: false): plain(words)
    }
  }

  private static func plain(_ words: String) -> Value {
    switch words {
    case "", "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE": return true
    case "false", "False", "FALSE": return false
    default:
      if words.wholeMatch(of: /[+\-]?[0-9]+/) != nil, let int = Int(words) { return .int(int) }
      let float = /[+\-]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][+\-]?[0-9]+)?/
      if words.wholeMatch(of: float) != nil, let number = Double(words) { return .number(number) }
      return .text(words)
    }
  }
}
