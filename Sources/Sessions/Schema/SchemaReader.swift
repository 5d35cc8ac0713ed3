public import MethodDocument

extension FieldSchema {
  /// Reads the fields that a manifest lists under `input` or `results`.
  ///
  /// - Returns: the fields that are sound, and every problem with its place.
  public static func list(
    from node: PositionedNode, in source: SourceText
  ) -> (fields: [FieldSchema], problems: [Diagnostic]) {
    let findings = Findings(source)
    let fields = SchemaReader(findings).fields(node)
    return (fields, findings.diagnostics)
  }
}

/// Reads field schemas from a manifest.
struct SchemaReader {
  private let findings: Findings
  private let plain: FieldReader

  init(_ findings: Findings) {
    self.findings = findings
    plain = FieldReader(findings: findings)
  }

  func fields(_ node: PositionedNode) -> [FieldSchema] {
    if node.isEmpty { return [] }
    guard let items = node.sequence else {
      findings.add(FieldProblem.wrongShape(expected: .list, found: node.shape), at: node)
      return []
    }
    var fields: [FieldSchema] = []
    for item in items {
      guard let field = field(item) else { continue }
      if fields.contains(where: { $0.id == field.id }) {
        findings.add(SchemaProblem.fieldTwice(field.id), at: item["id"] ?? item)
      } else {
        fields.append(field)
      }
    }
    return fields
  }

  private static let keys: [FieldSchema] = [
    FieldSchema("id", .text, isRequired: true),
    FieldSchema(
      "type", .choice, choices: FieldSchema.FieldType.allCases.map(\.rawValue), isRequired: true),
    FieldSchema("choices", .list, min: 1, element: .text),
    FieldSchema("required", .bool),
    FieldSchema("min", .int),
    FieldSchema("max", .int),
    FieldSchema("only-for", .choice, choices: ["group", "staff"]),
    FieldSchema(
      "of", .choice, choices: FieldSchema.FieldType.allCases.map(\.rawValue).filter { $0 != "list" }
    ),
  ]
  private static let ownKeys = ["label", "help", "default", "fields", "example", "gate"]

  private func field(_ node: PositionedNode) -> FieldSchema? {
    guard let entries = node.mapping else {
      findings.add(FieldProblem.wrongShape(expected: .record, found: node.shape), at: node)
      return nil
    }
    let allowed = Self.keys.map(\.id) + Self.ownKeys
    for entry in entries where !allowed.contains(entry.key) {
      findings.addUnknown(entry, allowed: allowed)
    }
    let values = plain.record(
      node, fields: Self.keys, path: FieldPath(),
      ignoring: Set(entries.map(\.key)).subtracting(Self.keys.map(\.id)))
    guard let id = values["id"]?.text,
      let type = values["type"]?.text.flatMap(FieldSchema.FieldType.init)
    else { return nil }
    if !id.isName {
      findings.add(SchemaProblem.notKebabCase(id), at: node["id"] ?? node)
    }
    var field = FieldSchema(
      id, type, label: words(node["label"]), help: words(node["help"]),
      choices: values["choices"]?.list?.compactMap(\.text) ?? [],
      isRequired: values["required"]?.bool ?? false, min: values["min"]?.int,
      max: values["max"]?.int, element: values["of"]?.text.flatMap(FieldSchema.FieldType.init),
      fields: node["fields"].map(fields) ?? [],
      onlyFor: values["only-for"]?.text.flatMap(Audience.init))
    checkParts(field, node)
    // One gate, or a list of them that all have to let a record through.
    if let gate = node["gate"] {
      field.gates = (gate.sequence ?? [gate]).compactMap { self.gate($0, of: field) }
    }
    field.defaultValue = node["default"].flatMap {
      plain.value($0, as: field, path: FieldPath("default"))
    }
    field.example = node["example"].flatMap {
      plain.value($0, as: field, path: FieldPath("example"))
    }
    return field
  }

  private func checkParts(_ field: FieldSchema, _ node: PositionedNode) {
    let kind = field.type == .list ? field.element : field.type
    let place = node["type"] ?? node
    if field.type == .list, field.element == nil {
      findings.add(SchemaProblem.lacks("of", field.id), at: place)
    }
    if kind == .choice, field.choices.isEmpty {
      findings.add(SchemaProblem.lacks("choices", field.id), at: place)
    }
    if kind == .record, field.fields.isEmpty {
      findings.add(SchemaProblem.lacks("fields", field.id), at: place)
    }
    if let min = field.min, let max = field.max, min > max {
      findings.add(SchemaProblem.rangeTurned(min: min, max: max), at: node["min"] ?? node)
    }
  }

  /// Words by language; one text alone counts as Dutch and as English.
  private func words(_ node: PositionedNode?) -> LocalizedText {
    guard let node, !node.isEmpty else { return LocalizedText([:]) }
    if let text = node.scalar { return LocalizedText(nl: text.trimmed, en: text.trimmed) }
    guard let entries = node.mapping else {
      findings.add(FieldProblem.wrongShape(expected: .record, found: node.shape), at: node)
      return LocalizedText([:])
    }
    var words: [String: String] = [:]
    for entry in entries {
      if let text = entry.value.scalar {
        words[entry.key] = text.trimmed
      } else {
        findings.add(
          FieldProblem.wrongShape(expected: .text, found: entry.value.shape), at: entry.value)
      }
    }
    return LocalizedText(words)
  }

  private func gate(_ node: PositionedNode, of field: FieldSchema) -> FieldGate? {
    let audiences = Audience.allCases.map {
      FieldSchema($0.rawValue, .list, element: .text)
    }
    let keys = [FieldSchema("field", .text, isRequired: true)] + audiences
    let values = plain.record(node, fields: keys, path: FieldPath("gate"))
    guard let decider = values["field"]?.text else { return nil }
    if !field.fields.contains(where: { $0.id == decider }) {
      findings.add(
        SchemaProblem.unknownGateField(
          decider, nearest: NearestWord.to(decider, among: field.fields.map(\.id)),
          allowed: field.fields.map(\.id)),
        at: node["field"] ?? node)
    }
    let reaches = Audience.allCases.map {
      ($0, values[$0.rawValue]?.list?.compactMap(\.text) ?? [])
    }
    return FieldGate(field: decider, reaches: Dictionary(uniqueKeysWithValues: reaches))
  }
}
