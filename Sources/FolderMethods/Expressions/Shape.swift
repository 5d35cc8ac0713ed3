import MethodDocument
import Sessions

/// What is known of a value before there is one, so that a slip shows while a sheet is written.
indirect enum Shape: Hashable, Sendable {
  case text, number, bool, date, time
  case list(Shape)
  case record([String: Shape])
  /// Anything: nothing is known, and nothing is found fault with.
  case any

  /// The name of a shape, for messages.
  enum Kind: Hashable, Sendable { case text, number, bool, list, record }

  var kind: Kind {
    switch self {
    case .text, .date, .time, .any: .text
    case .number: .number
    case .bool: .bool
    case .list: .list
    case .record: .record
    }
  }

  init(_ field: FieldSchema) {
    self =
      switch field.type {
      case .list: .list(Shape(field.element ?? .text, fields: field.fields))
      default: Shape(field.type, fields: field.fields)
      }
  }

  init(_ type: FieldSchema.FieldType, fields: [FieldSchema]) {
    self =
      switch type {
      case .text, .longText, .choice, .file: .text
      case .int: .number
      case .bool: .bool
      case .date: .date
      case .time: .time
      case .list: .list(.any)
      case .record: fields.isEmpty ? .any : Shape(fields)
      }
  }

  init(_ fields: [FieldSchema]) {
    self = .record(
      Dictionary(fields.map { ($0.id, Shape($0)) }, uniquingKeysWith: { first, _ in first }))
  }
}
