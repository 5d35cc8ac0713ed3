public import MethodDocument
public import Sessions

/// The JSON Schema of a session file, by which an editor completes and checks it.
public enum SessionFileSchema {
  /// - Parameters:
  ///   - method: Whose own fields are in it; nil leaves `input` and `results` open.
  ///   - language: In which the fields are explained.
  public static func make(for method: MethodSchema?, language: WordingLanguage) -> Value {
    let fields = FieldSchemas(language)
    var properties: [String: Value] = [
      "method": method.map { ["const": .text($0.id)] } ?? ["type": "string"],
      "language": SchemaValue.any(of: [
        ["type": "string"], SchemaValue.array(of: ["type": "string"], least: 1, most: 2),
      ]),
      "session": fields.object(SharedFields.session),
      "print": fields.object(SharedFields.print),
      "participants": SchemaValue.any(of: [
        SchemaValue.array(of: fields.object(SharedFields.participant)),
        SchemaValue.object(["file": ["type": "string"]], required: ["file"]),
      ]),
      "input": ["type": ["object", "null"]],
      "results": ["type": ["object", "null"]],
    ]
    if let method {
      properties["input"] = fields.object(method.input)
      properties["results"] = fields.object(method.allResults)
    }
    var schema =
      SchemaValue.object(properties, required: ["method", "session"]).record ?? [:]
    schema["$schema"] = SchemaValue.dialect
    schema["title"] = .text(method.map { "Werkvorm: \($0.id)" } ?? "Werkvorm")
    return .record(schema)
  }
}
