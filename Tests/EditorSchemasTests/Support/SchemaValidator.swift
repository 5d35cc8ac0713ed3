import MethodDocument

/// Judges a value by a JSON Schema, as far as the schemas of Werkvorm go (json-schema.org, draft 7).
struct SchemaValidator {
  private let root: Value

  init(_ root: Value) {
    self.root = root
  }

  /// What is wrong, each with its way within the value; a keyword that is not known here is wrong too.
  func problems(_ value: Value) -> [String] { problems(value, root, at: "$") }

  private func problems(_ value: Value, _ schema: Value, at path: String) -> [String] {
    if let name = schema["$ref"]?.text {
      let key = String(name.dropFirst("#/definitions/".count))
      guard let definition = root["definitions"]?[key] else { return ["\(path): no \(name)"] }
      return problems(value, definition, at: path)
    }
    if schema == false { return ["\(path): not allowed"] }
    return (schema.record ?? [:]).sorted { $0.key < $1.key }.flatMap { keyword, rule in
      problems(value, keyword, rule, schema, at: path)
    }
  }

  private func problems(
    _ value: Value, _ keyword: String, _ rule: Value, _ schema: Value, at path: String
  ) -> [String] {
    func unless(_ holds: Bool) -> [String] { holds ? [] : ["\(path): \(keyword)"] }
    switch keyword {
    case "$schema", "title", "description", "default", "examples", "definitions": return []
    case "type":
      return unless((rule.list ?? [rule]).contains { $0.text.map(value.isOfType) == true })
    case "enum": return unless(rule.list?.contains(value) == true)
    case "const": return unless(rule == value)
    case "anyOf":
      return unless((rule.list ?? []).contains { problems(value, $0, at: path).isEmpty })
    case "pattern":
      guard let text = value.text else { return [] }
      guard let pattern = rule.text.flatMap({ try? Regex($0) }) else { return unless(false) }
      return unless(text.contains(pattern))
    case "minimum": return unless(value.limited { $0 >= rule.limit })
    case "maximum": return unless(value.limited { $0 <= rule.limit })
    case "exclusiveMinimum": return unless(value.limited { $0 > rule.limit })
    case "minItems": return unless(value.list.map { $0.count >= rule.int ?? 0 } ?? true)
    case "maxItems": return unless(value.list.map { $0.count <= rule.int ?? 0 } ?? true)
    case "maxProperties": return unless(value.record.map { $0.count <= rule.int ?? 0 } ?? true)
    case "items":
      return (value.list ?? []).enumerated().flatMap {
        problems($0.element, rule, at: "\(path)[\($0.offset)]")
      }
    case "required":
      guard let record = value.record else { return [] }
      return (rule.list ?? []).compactMap(\.text).filter { record[$0] == nil }
        .map { "\(path).\($0): required" }
    case "properties":
      return (value.record ?? [:]).flatMap { key, value in
        rule[key].map { problems(value, $0, at: "\(path).\(key)") } ?? []
      }
    case "additionalProperties":
      return (value.record ?? [:]).filter { schema["properties"]?[$0.key] == nil }
        .flatMap { problems($0.value, rule, at: "\(path).\($0.key)") }
    case "propertyNames":
      return (value.record ?? [:]).keys.flatMap { key in
        problems(.text(key), rule, at: "\(path).\(key)")
      }
    default: return ["\(path): the keyword ‘\(keyword)’ is not known"]
    }
  }
}

extension Value {
  fileprivate func isOfType(_ type: String) -> Bool {
    switch (type, self) {
    case ("null", .null), ("boolean", .bool), ("string", .text), ("array", .list),
      ("object", .record), ("integer", .int), ("number", .int), ("number", .number):
      true
    default: false
    }
  }

  fileprivate var limit: Double {
    switch self {
    case .int(let int): Double(int)
    case .number(let number): number
    default: .nan
    }
  }

  /// True for what is no number, of which bounds say nothing.
  fileprivate func limited(_ holds: (Double) -> Bool) -> Bool { limit.isNaN || holds(limit) }
}
