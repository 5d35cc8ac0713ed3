public import MethodDocument
public import Sessions

/// The JSON Schema of a session file, by which an editor completes and checks it.
public enum SessionFileSchema {
  /// - Parameters:
  ///   - method: Whose own fields are in it; nil leaves `input` and `results` open.
  ///   - language: In which the fields are explained.
  public static func make(for method: MethodSchema?, language: WordingLanguage) -> Value {
    let fields = FieldSchemas(language)
    var required = ["method", "session"]
    var properties: [String: Value] = [
      "method": method.map { ["const": .text($0.id)] } ?? ["type": "string"],
      "language": SchemaValue.any(of: [
        tag, SchemaValue.array(of: tag, least: 1, most: 2), ["type": "null"],
      ]),
      "session": fields.object(SharedFields.session),
      "print": fields.object(SharedFields.print).orNothing,
      "participants": SchemaValue.any(of: [
        SchemaValue.array(of: fields.object(SharedFields.participant).orNothing),
        SchemaValue.object(["file": SchemaValue.someWords], required: ["file"]),
        ["type": "null"],
      ]),
      "input": ["type": ["object", "null"]],
      "results": ["type": ["object", "null"]],
    ]
    if let method {
      let input = fields.object(method.input)
      let mustFillIn = method.input.contains(where: \.hasToBeThere)
      properties["input"] = mustFillIn ? input : input.orNothing
      if mustFillIn { required.append("input") }
      properties["results"] = results(method.allResults, fields)
    }
    var schema = SchemaValue.object(properties, required: required).record ?? [:]
    schema["$schema"] = SchemaValue.dialect
    schema["title"] = .text(method.map { "Werkvorm: \($0.id)" } ?? "Werkvorm")
    return .record(schema)
  }

  /// A language's tag (BCP 47).
  private static let tag: Value = [
    "type": "string", "pattern": "^\\s*[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*\\s*$",
  ]

  /// Before the meeting there are none, whatever they have to have afterwards.
  private static func results(_ results: [FieldSchema], _ fields: FieldSchemas) -> Value {
    let object = fields.object(results)
    guard results.contains(where: \.hasToBeThere) else { return object.orNothing }
    return SchemaValue.any(of: [object, ["type": ["object", "null"], "maxProperties": 0]])
  }
}
