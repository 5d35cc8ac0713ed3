import MethodDocument
import Sessions

/// Makes JSON Schemas of the fields that a session file has.
struct FieldSchemas {
  private let language: String

  init(_ language: WordingLanguage) {
    self.language = language.rawValue
  }

  func object(_ fields: [FieldSchema]) -> Value {
    // Nothing has to be there yet while a file is being filled in: `check` asks for what is missing.
    SchemaValue.object(
      Dictionary(fields.map { ($0.id, field($0)) }, uniquingKeysWith: { first, _ in first }),
      required: fields.filter(\.isRequired).map(\.id))
  }

  private func field(_ field: FieldSchema) -> Value {
    let words = [field.label, field.help].compactMap { $0.text(in: language) }
    var schema = type(field.type, of: field).record ?? [:]
    if let usual = field.defaultValue { schema["default"] = usual }
    if let example = field.example { schema["examples"] = [example] }
    return .record(schema).described(words.joined(separator: " "))
  }

  private func type(_ type: FieldSchema.FieldType, of field: FieldSchema) -> Value {
    switch type {
    case .text, .longText: return SchemaValue.words
    case .file: return ["type": "string"]
    case .int:
      var schema: [String: Value] = ["type": "integer"]
      if let min = field.min { schema["minimum"] = .int(min) }
      if let max = field.max { schema["maximum"] = .int(max) }
      return .record(schema)
    case .bool: return SchemaValue.bool
    case .date: return ["type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$"]
    case .time: return ["type": ["string", "number"]]
    case .choice: return SchemaValue.choice(field.choices)
    case .list:
      return SchemaValue.array(
        of: self.type(field.element ?? .text, of: item(field)), least: field.min, most: field.max)
    case .record:
      // The counts have keys of their own.
      return field.fields.isEmpty ? ["type": "object"] : object(field.fields)
    }
  }

  /// What each item of a list is; the list's bounds are not its own.
  private func item(_ list: FieldSchema) -> FieldSchema {
    var item = list
    (item.min, item.max) = (nil, nil)
    return item
  }
}
