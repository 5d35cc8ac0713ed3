import MethodDocument
import Sessions

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

  /// An object whose keys are free.
  static func object(ofAll value: Value, keys: String? = nil, required: [String] = []) -> Value {
    var schema: [String: Value] = ["type": "object", "additionalProperties": value]
    if let keys { schema["propertyNames"] = ["pattern": .text(keys)] }
    if !required.isEmpty { schema["required"] = .list(required.map(Value.text)) }
    return .record(schema)
  }

  static func array(of item: Value, least: Int? = nil, most: Int? = nil) -> Value {
    var schema: [String: Value] = ["type": "array", "items": item]
    if let least { schema["minItems"] = .int(least) }
    if let most { schema["maxItems"] = .int(most) }
    return .record(schema)
  }

  /// One of these words; a word that YAML takes for a number or for true or false is itself, too.
  static func choice(_ words: [String]) -> Value {
    let read = words.compactMap { word in Int(word).map(Value.int) ?? Bool(word).map(Value.bool) }
    return ["enum": .list(words.map(Value.text) + read)]
  }

  /// Words; what YAML takes for a number or a yes are words too where words are wanted.
  static let words: Value = ["type": ["string", "number", "boolean"]]

  /// Words of which there is at least one.
  static let someWords: Value = ["type": ["string", "number", "boolean"], "pattern": "\\S"]

  /// A whole number, with or without quotation marks; the bounds hold for what has none.
  static func integer(_ least: Int? = nil, _ most: Int? = nil) -> Value {
    let sign = least.map { $0 >= 0 } == true ? "" : "-?"
    return integer(least, most, strings: spaced("\(sign)[0-9]+"))
  }

  /// A whole number, or an expression that gives one.
  static func integerOrExpression(_ range: ClosedRange<Int>) -> Value {
    integer(range.lowerBound, range.upperBound, strings: nil)
  }

  private static func integer(_ least: Int?, _ most: Int?, strings pattern: Value?) -> Value {
    var schema: [String: Value] = ["type": ["integer", "string"]]
    if let least { schema["minimum"] = .int(least) }
    if let most { schema["maximum"] = .int(most) }
    schema["pattern"] = pattern
    return .record(schema)
  }

  /// A number above nought, with or without quotation marks.
  static let measure: Value = [
    "type": ["number", "string"], "exclusiveMinimum": 0, "pattern": spaced("[0-9]*\\.?[0-9]+"),
  ]

  /// True or false, or a word that says so.
  static let bool: Value = [
    "type": ["boolean", "string"],
    "pattern": spaced(
      (ScalarReading.yesWords + ScalarReading.noWords).map(anyCase).joined(separator: "|")),
  ]

  /// True or false, or an expression.
  static let boolOrExpression: Value = ["type": ["boolean", "string"]]

  static let date: Value = [
    "type": "string",
    "pattern": spaced("[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"),
  ]

  /// `14:00`, or `14.00`, which YAML takes for a number.
  static let time: Value = [
    "type": ["string", "number"], "pattern": spaced("([01]?[0-9]|2[0-3])[:.uh][0-5][0-9]"),
  ]

  static func reference(_ name: String) -> Value { ["$ref": .text("#/definitions/\(name)")] }

  static func any(of schemas: [Value]) -> Value { ["anyOf": .list(schemas)] }

  /// With blanks around it, which count for nothing.
  private static func spaced(_ pattern: String) -> Value { .text("^\\s*(\(pattern))\\s*$") }

  /// A pattern for the word in capitals or small letters, since not all dialects have a sign for it.
  private static func anyCase(_ word: String) -> String {
    word.map { "[\($0.uppercased())\($0.lowercased())]" }.joined()
  }
}

extension Value {
  /// The schema with what an editor shows beside it.
  func described(_ description: String?) -> Value {
    guard let description, !description.isEmpty, var schema = record else { return self }
    schema["description"] = .text(description)
    return .record(schema)
  }

  /// The schema of what may be left empty: `key:` and then nothing.
  var orNothing: Value {
    guard var schema = record, !schema.isEmpty else { return self }
    if let type = schema["type"] {
      schema["type"] = .list((type.list ?? [type]) + ["null"])
    } else if let words = schema["enum"]?.list {
      schema["enum"] = .list(words + [.null])
    } else if let kinds = schema["anyOf"]?.list {
      schema["anyOf"] = .list(kinds + [["type": "null"]])
    } else {
      return SchemaValue.any(of: [self, ["type": "null"]])
    }
    return .record(schema)
  }
}
