import MethodDocument

/// Reads nodes as the fields that a schema says they are.
struct FieldReader {
  let findings: Findings
  /// Files are looked for here; nil where a field's file is not looked for at all.
  var folder: String?
  /// Told of each text that was read, with its path within the file.
  var onText: (_ text: String, _ path: FieldPath, _ node: PositionedNode) -> Void = { _, _, _ in }
  /// Told of each file that was found.
  var onFile: (SafePath) -> Void = { _ in }

  /// The fields of a record; what is absent gets its default.
  ///
  /// - Parameter isComplete: whether absent fields are looked at at all.
  func record(
    _ node: PositionedNode, fields: [FieldSchema], path: FieldPath, isComplete: Bool = true,
    ignoring ignored: Set<String> = []
  ) -> [String: Value] {
    guard let entries = entries(of: node) else { return [:] }
    var record: [String: Value] = [:]
    for entry in entries where !ignored.contains(entry.key) {
      guard let field = fields.first(where: { $0.id == entry.key }) else {
        findings.addUnknown(entry, allowed: fields.map(\.id))
        continue
      }
      guard !isAbsent(entry.value, for: field) else { continue }
      record[field.id] = value(entry.value, as: field, path: path.appending(field.id)) ?? .null
    }
    for field in fields where isComplete && record[field.id] == nil {
      if let value = field.defaultValue {
        record[field.id] = value
      } else if field.isRequired {
        let empty = entries.first { $0.key == field.id }
        let problem = FieldProblem.missingKey(field.id)
        if let empty {
          findings.add(problem, at: empty, revealed: true)
        } else {
          findings.add(problem, at: node)
        }
      }
    }
    // What could not be read was reported, and must not look as if it were filled in.
    return record.filter { $0.value != .null }
  }

  /// The value of a field; nil where it is wrong, which is then reported.
  func value(_ node: PositionedNode, as field: FieldSchema, path: FieldPath) -> Value? {
    switch field.type {
    case .list: list(node, of: field, path: path)
    case .record:
      node.mapping == nil
        ? wrongShape(.record, node)
        : .record(record(node, fields: field.fields, path: path))
    default: scalar(node, as: field, path: path)
    }
  }

  private func list(_ node: PositionedNode, of field: FieldSchema, path: FieldPath) -> Value? {
    guard let items = node.sequence else { return wrongShape(.list, node) }
    if isOutside(items.count, field) {
      findings.add(FieldProblem.items(items.count, min: field.min, max: field.max), at: node)
    }
    let item = field.item
    var values: [Value] = []
    for node in items where !isAbsent(node, for: item) {
      if let value = value(node, as: item, path: path.appending(values.count)) {
        values.append(value)
      }
    }
    return .list(values)
  }

  private func scalar(_ node: PositionedNode, as field: FieldSchema, path: FieldPath) -> Value? {
    guard let raw = node.scalar else {
      if node.mapping?.count == 1, field.type == .text || field.type == .longText {
        findings.add(FieldProblem.colonInText, at: node)
        return nil
      }
      return wrongShape(.text, node)
    }
    let words = raw.trimmed
    func fail(_ problem: FieldProblem) -> Value? {
      findings.add(problem, at: node)
      return nil
    }
    switch field.type {
    case .bool:
      return ScalarReading.bool(words).map(Value.bool)
        ?? fail(.notABool(found: findings.shown(words, at: node)))
    case .int:
      guard let number = ScalarReading.int(words) else {
        return fail(.notAnInt(found: findings.shown(words, at: node)))
      }
      if isOutside(number, field) { return fail(.number(number, min: field.min, max: field.max)) }
      return .int(number)
    case .date:
      guard let date = ScalarReading.date(words) else {
        let shown = findings.shown(words, at: node)
        return fail(.notADate(found: shown, meant: ScalarReading.suggestedDate(words)))
      }
      return .text(date)
    case .time:
      return ScalarReading.time(words).map(Value.text)
        ?? fail(.notATime(found: findings.shown(words, at: node)))
    case .choice: return choice(words, node, field)
    case .file: return file(words, node, path)
    case .text, .longText, .list, .record: return text(words, node, field, path)
    }
  }

  private func text(
    _ words: String, _ node: PositionedNode, _ field: FieldSchema, _ path: FieldPath
  ) -> Value? {
    if words.unicodeScalars.contains(where: \.isUnprintable) {
      findings.add(FieldProblem.controlCharacter, at: node)
      return nil
    }
    if isOutside(words.count, field) {
      findings.add(
        FieldProblem.characters(words.count, min: field.min, max: field.max), at: node)
    }
    onText(words, path, node)
    return .text(words)
  }

  private func choice(_ words: String, _ node: PositionedNode, _ field: FieldSchema) -> Value? {
    if let choice = field.choices.first(where: { $0.lowercased() == words.lowercased() }) {
      return .text(choice)
    }
    let nearest = NearestWord.to(words, among: field.choices)
    let isShown = nearest != nil || !findings.source.isHidden(node.line)
    findings.add(
      FieldProblem.unknownChoice(
        found: isShown ? words : nil, nearest: nearest, allowed: field.choices),
      at: node, revealed: isShown)
    return nil
  }

  private func file(_ words: String, _ node: PositionedNode, _ path: FieldPath) -> Value? {
    guard let folder else { return .text(words) }
    do throws(FileProblem) {
      onFile(try SafePath(words, in: folder))
      onText(words, path, node)
      return .text(words)
    } catch {
      findings.add(error, at: node)
      return nil
    }
  }

  private func entries(of node: PositionedNode) -> [PositionedNode.Entry]? {
    if node.isEmpty { return [] }
    guard let entries = node.mapping else {
      findings.add(FieldProblem.wrongShape(expected: .record, found: node.shape), at: node)
      return nil
    }
    return entries
  }

  private func wrongShape(_ expected: FieldProblem.Shape, _ node: PositionedNode) -> Value? {
    findings.add(FieldProblem.wrongShape(expected: expected, found: node.shape), at: node)
    return nil
  }

  private func isOutside(_ number: Int, _ field: FieldSchema) -> Bool {
    number < field.min ?? Int.min || number > field.max ?? Int.max
  }

  /// Nothing was filled in; `~` and `null` say so too, where they cannot be words.
  private func isAbsent(_ node: PositionedNode, for field: FieldSchema) -> Bool {
    guard case .scalar(let raw, let quoted) = node.content else { return false }
    let words = raw.trimmed
    if words.isEmpty { return true }
    switch field.type {
    case .text, .longText: return false
    default: return !quoted && (words == "~" || words.lowercased() == "null")
    }
  }
}

extension Unicode.Scalar {
  /// A control character that no one types on purpose.
  fileprivate var isUnprintable: Bool {
    properties.generalCategory == .control && self != "\n" && self != "\t"
  }
}
