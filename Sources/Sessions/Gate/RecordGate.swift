import MethodDocument

/// Walks through records with their schema, and keeps back what may not reach the audience.
struct RecordGate {
  let audience: Audience
  let roles: RoleGate
  /// Pictures that may not be shown.
  var refused: Set<String> = []

  /// How many were kept back, by the id of their list; a list that was looked at has its number.
  private(set) var heldBack: [String: Int] = [:]
  /// Where what was kept back stands in the session file.
  private(set) var withheld: Set<FieldPath> = []
  /// The pictures that were let through.
  private(set) var files: Set<String> = []

  init(audience: Audience, roles: RoleGate) {
    self.audience = audience
    self.roles = roles
  }

  mutating func admit(
    _ record: [String: Value], _ fields: [FieldSchema], at path: FieldPath
  ) -> [String: Value] {
    var admitted: [String: Value] = [:]
    for field in fields {
      guard let value = record[field.id] else { continue }
      if let widest = field.onlyFor, widest < audience {
        hold(value, field, at: path.appending(field.id))
        continue
      }
      admitted[field.id] = admit(value, field, at: path.appending(field.id))
    }
    return admitted
  }

  private mutating func hold(_ value: Value, _ field: FieldSchema, at path: FieldPath) {
    let number = value.list?.count ?? 1
    if number > 0 { heldBack[field.id, default: 0] += number }
    withheld.insert(path)
  }

  private mutating func admit(_ value: Value, _ field: FieldSchema, at path: FieldPath) -> Value? {
    switch (field.type, value) {
    case (.list, .list(let items)):
      return .list(
        items.enumerated().compactMap { index, item in
          admit(item, item: field, at: path.appending(index))
        })
    case (.record, .record(let record)):
      // The counts have no fields of their own; their keys are free.
      if field.fields.isEmpty { return value }
      return admitRecord(record, field, at: path)
    case (.file, .text(let file)):
      if refused.contains(file) { return nil }
      files.insert(file)
      return value
    case (.text, .text(let text)) where field.id == RoleGate.key:
      if roles.admits(text) { return value }
      withheld.insert(path)
      return nil
    default: return value
    }
  }

  private mutating func admit(
    _ value: Value, item field: FieldSchema, at path: FieldPath
  ) -> Value? {
    guard case .record(let record) = value else { return admit(value, field.item, at: path) }
    return admitRecord(record, field, at: path)
  }

  private mutating func admitRecord(
    _ record: [String: Value], _ field: FieldSchema, at path: FieldPath
  ) -> Value? {
    let showsRefused = field.fields.contains { part in
      part.type == .file && part.isRequired && record[part.id]?.text.map(refused.contains) == true
    }
    guard reaches(record, field), !showsRefused else {
      heldBack[field.id, default: 0] += 1
      withheld.insert(path)
      return nil
    }
    return .record(admit(record, field.fields, at: path))
  }

  /// True where consent and gate, as far as the schema has them, both reach the audience.
  private func reaches(_ record: [String: Value], _ field: FieldSchema) -> Bool {
    for gate in field.gates where !(gate.reach(of: record).map { $0 >= audience } ?? false) {
      return false
    }
    if field.fields.contains(where: { $0.id == Consent.key }) {
      return Consent.reach(of: record).map { $0 >= audience } ?? false
    }
    return true
  }

  /// The pictures of every record that does not reach the audience.
  func refusedFiles(_ record: [String: Value], _ fields: [FieldSchema]) -> Set<String> {
    var refused: Set<String> = []
    for field in fields {
      let items = record[field.id]?.list ?? record[field.id].map { [$0] } ?? []
      if let widest = field.onlyFor, widest < audience {
        refused.formUnion(RecordGate.files(in: record, [field]))
        continue
      }
      for item in items.compactMap(\.record) {
        refused.formUnion(
          reaches(item, field)
            ? refusedFiles(item, field.fields) : RecordGate.files(in: item, field.fields))
      }
    }
    return refused
  }

  private static func files(in record: [String: Value], _ fields: [FieldSchema]) -> Set<String> {
    var files: Set<String> = []
    for field in fields {
      let values = record[field.id]?.list ?? record[field.id].map { [$0] } ?? []
      for value in values {
        if let record = value.record {
          files.formUnion(self.files(in: record, field.fields))
        } else if field.type == .file || field.element == .file, let file = value.text {
          files.insert(file)
        }
      }
    }
    return files
  }
}
