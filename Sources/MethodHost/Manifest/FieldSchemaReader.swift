import MethodDocument
import Sessions

/// Reads the fields of `input` and `results`.
struct FieldSchemaReader {
  private static let keys = [
    "id", "type", "label", "help", "choices", "default", "required", "min", "max", "of", "fields",
    "example", "gate",
  ]

  let nodes: ManifestNodes
  let texts: LocalizedTextReader

  func fields(_ node: PositionedNode?) -> [FieldSchema] {
    guard let node, !node.isEmpty, let items = nodes.list(node) else { return [] }
    let fields = items.compactMap(field)
    nodes.checkUnique(items.compactMap { $0["id"] })
    return fields
  }

  private func field(_ node: PositionedNode) -> FieldSchema? {
    guard nodes.record(node, allowing: Self.keys) != nil,
      let id = nodes.required("id", of: node).flatMap(nodes.id),
      let type = nodes.required("type", of: node)
        .flatMap({ nodes.word($0, as: FieldSchema.FieldType.self) })
    else { return nil }
    var field = FieldSchema(id, type)
    field.label = texts.read(nodes.required("label", of: node))
    field.help = texts.read(node["help"])
    field.isRequired = node["required"].flatMap(nodes.bool) ?? false
    field.min = node["min"].flatMap { nodes.int($0) }
    field.max = node["max"].flatMap { nodes.int($0) }
    if let min = field.min, let max = field.max, min > max {
      nodes.add(.emptyRange(min: min, max: max), at: node)
    }
    readShape(of: &field, from: node)
    field.defaultValue = node["default"].flatMap { value($0, as: field) }
    field.example = node["example"].flatMap { value($0, as: field) }
    field.gate = gate(node["gate"], of: field)
    return field
  }

  /// What a choice may be, what a list is of, and the fields of a record.
  private func readShape(of field: inout FieldSchema, from node: PositionedNode) {
    if field.type == .list {
      field.element =
        nodes.required("of", of: node)
        .flatMap { nodes.word($0, as: FieldSchema.FieldType.self) }
    }
    if field.type == .choice || field.element == .choice {
      field.choices =
        nodes.required("choices", of: node).flatMap(nodes.list)?.compactMap(nodes.id) ?? []
    }
    if field.type == .record || field.element == .record {
      field.fields = fields(nodes.required("fields", of: node))
    }
  }

  /// A default or an example, read by the field's type.
  private func value(_ node: PositionedNode, as field: FieldSchema) -> Value? {
    switch field.type {
    case .int: return nodes.int(node).map(Value.int)
    case .bool: return nodes.bool(node).map(Value.bool)
    case .choice:
      guard let word = nodes.text(node) else { return nil }
      if field.choices.contains(word) { return .text(word) }
      nodes.add(.unknownWord(word, allowed: field.choices), at: node)
      return nil
    case .list:
      var item = field
      item.type = field.element ?? .text
      return nodes.list(node).map { .list($0.compactMap { value($0, as: item) }) }
    case .record:
      guard let entries = nodes.record(node, allowing: field.fields.map(\.id)) else { return nil }
      var record: [String: Value] = [:]
      for entry in entries {
        guard let part = field.fields.first(where: { $0.id == entry.key }) else { continue }
        record[entry.key] = value(entry.value, as: part)
      }
      return .record(record)
    case .text, .longText, .date, .time, .file: return nodes.text(node).map(Value.text)
    }
  }

  private func gate(_ node: PositionedNode?, of field: FieldSchema) -> FieldGate? {
    let audiences = Audience.allCases.map(\.rawValue)
    guard let node, nodes.record(node, allowing: ["field"] + audiences) != nil,
      let decisive = nodes.required("field", of: node), let name = nodes.text(decisive)
    else { return nil }
    if !field.fields.contains(where: { $0.id == name }) {
      nodes.add(.unknownWord(name, allowed: field.fields.map(\.id)), at: decisive)
    }
    var reaches: [Audience: [String]] = [:]
    for audience in Audience.allCases {
      guard let words = node[audience.rawValue].flatMap(nodes.list) else { continue }
      reaches[audience] = words.compactMap(nodes.text)
    }
    return FieldGate(field: name, reaches: reaches)
  }
}
