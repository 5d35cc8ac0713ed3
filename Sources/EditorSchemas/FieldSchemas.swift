import MethodDocument
import Sessions

/// Makes JSON Schemas of the fields that a session file has.
struct FieldSchemas {
  private let language: String

  init(_ language: WordingLanguage) {
    self.language = language.rawValue
  }

  func object(_ fields: [FieldSchema]) -> Value {
    SchemaValue.object(
      Dictionary(fields.map { ($0.id, field($0)) }, uniquingKeysWith: { first, _ in first }),
      required: fields.filter(\.hasToBeThere).map(\.id))
  }

  private func field(_ field: FieldSchema) -> Value {
    let words = [field.label, field.help].compactMap { $0.text(in: language) }
    let type = type(field.type, of: field)
    var schema = (field.hasToBeThere ? type : type.orNothing).record ?? [:]
    if let usual = field.defaultValue { schema["default"] = usual }
    if let example = field.example { schema["examples"] = [example] }
    return .record(schema).described(words.joined(separator: " "))
  }

  private func type(_ type: FieldSchema.FieldType, of field: FieldSchema) -> Value {
    switch type {
    case .text, .longText, .file:
      return field.hasToBeThere ? SchemaValue.someWords : SchemaValue.words
    case .int: return SchemaValue.integer(field.min, field.max)
    case .bool: return SchemaValue.bool
    case .date: return SchemaValue.date
    case .time: return SchemaValue.time
    case .choice: return SchemaValue.choice(field.choices)
    case .list:
      // An item without anything is left out.
      let item = self.type(field.element ?? .text, of: field.item).orNothing
      return SchemaValue.array(of: item, least: field.min, most: field.max)
    case .record:
      // The counts have keys of their own.
      guard field.fields.isEmpty else { return object(field.fields) }
      let count = SharedFields.count(of: field.id)
      return SchemaValue.object(ofAll: SchemaValue.integer(count.min, count.max).orNothing)
    }
  }
}

extension FieldSchema {
  /// True where a file without it is at fault.
  var hasToBeThere: Bool { isRequired && defaultValue == nil }
}
