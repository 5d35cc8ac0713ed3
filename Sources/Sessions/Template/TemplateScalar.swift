import MethodDocument

/// Writes a value so that YAML reads the same words back.
enum TemplateScalar {
  static func yaml(_ value: Value, as type: FieldSchema.FieldType) -> String {
    switch value {
    case .bool(let bool): bool ? "true" : "false"
    case .int(let int): String(int)
    case .text(let text): type == .time ? quoted(text) : words(text)
    case .null, .number, .list, .record: "\"\""
    }
  }

  private static func words(_ text: String) -> String {
    let isPlain =
      text.wholeMatch(of: /[\p{L}0-9][\p{L}0-9 .,?!'’()\/\-]*/) != nil && !text.hasSuffix(" ")
    return isPlain ? text : quoted(text)
  }

  private static func quoted(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "\"": escaped += "\\\""
      case "\\": escaped += "\\\\"
      case "\n": escaped += "\\n"
      case "\t": escaped += "\\t"
      default: escaped.append(character)
      }
    }
    return "\"\(escaped)\""
  }
}
