import MethodDocument

/// The pieces that JSON Schemas are made of (json-schema.org, draft 7, which editors know best).
enum SchemaValue {
  static let dialect: Value = "http://json-schema.org/draft-07/schema#"

  /// An object with these fields and no others.
  static func object(
    _ properties: [String: Value], required: [String] = [], description: String? = nil
  ) -> Value {
    var schema: [String: Value] = [
      "type": "object", "properties": .record(properties), "additionalProperties": false,
    ]
    if !required.isEmpty { schema["required"] = .list(required.sorted().map(Value.text)) }
    return .record(schema).described(description)
  }

  static func array(of item: Value, least: Int? = nil, most: Int? = nil) -> Value {
    var schema: [String: Value] = ["type": "array", "items": item]
    if let least { schema["minItems"] = .int(least) }
    if let most { schema["maxItems"] = .int(most) }
    return .record(schema)
  }

  static func choice(_ words: [String]) -> Value { ["enum": .list(words.map(Value.text))] }

  /// Words; what YAML takes for a number or a yes are words too where words are wanted.
  static let words: Value = ["type": ["string", "number", "boolean"]]

  static let bool: Value = ["type": ["boolean", "string"]]

  static func reference(_ name: String) -> Value { ["$ref": .text("#/definitions/\(name)")] }

  static func any(of schemas: [Value]) -> Value { ["anyOf": .list(schemas)] }
}

extension Value {
  /// The schema with what an editor shows beside it.
  func described(_ description: String?) -> Value {
    guard let description, !description.isEmpty, var schema = record else { return self }
    schema["description"] = .text(description)
    return .record(schema)
  }
}
