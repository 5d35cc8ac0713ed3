import MethodDocument

/// A new session file with every field, each with its question above it.
///
/// What is needed before the session is filled in with examples, so that the file can be checked
/// and printed as it is. What comes after the session stands behind `#`.
public struct SessionTemplate {
  private let method: MethodSchema
  private let language: String
  private let wording: TemplateWording
  private var lines: [String] = []
  /// True where the fields in hand were explained above.
  private var isQuiet = false

  /// - Parameters:
  ///   - name: the method's name, for the heading.
  ///   - language: the language of the session; comments are Dutch where it is Dutch, else English.
  public static func make(for method: MethodSchema, name: String? = nil, language: String) -> String
  {
    var template = SessionTemplate(method: method, language: language)
    template.write(name: name ?? method.id)
    return template.lines.joined(separator: "\n") + "\n"
  }

  private init(method: MethodSchema, language: String) {
    self.method = method
    self.language = language
    wording = TemplateWording(isDutch: language == "nl" || language.hasPrefix("nl-"))
  }

  private mutating func write(name: String) {
    // An editor looks for it on the first line.
    lines.append("# yaml-language-server: $schema=\(method.id).schema.json")
    comment(wording.heading(name))
    comment(wording.editor(method.id))
    lines.append("method: \(method.id)")
    comment(wording.languages)
    lines.append("language: \(language)")
    lines.append("")
    lines.append("session:")
    for field in SharedFields.session { write(filledIn(field), indent: 1) }
    lines.append("")
    lines.append("print:")
    for field in SharedFields.print { write(field, indent: 1) }
    lines.append("")
    if !method.input.isEmpty {
      comment(wording.input)
      lines.append("input:")
      for field in method.input { write(field, indent: 1) }
      lines.append("")
    }
    comment(wording.participants, mark: "## ")
    commentedOut { template in
      template.lines.append("participants:")
      template.writeRecord(SharedFields.participant, indent: 1, isItem: true)
    }
    lines.append("")
    comment(wording.results, mark: "## ")
    commentedOut { template in
      template.lines.append("results:")
      for field in template.method.allResults { template.write(field, indent: 1) }
    }
  }

  /// What the method itself says fills the shared fields better than a fixed example.
  private func filledIn(_ field: FieldSchema) -> FieldSchema {
    var field = field
    switch field.id {
    case "duration": field.example = .int(method.minutes)
    case "expected":
      let group = method.group
      field.example = .int(group.lowerBound + (group.upperBound - group.lowerBound) / 2)
    default: break
    }
    return field
  }

  /// Puts `# ` before each line, so that a person can take all of them away again.
  private mutating func commentedOut(_ write: (inout SessionTemplate) -> Void) {
    var inner = self
    inner.lines = []
    write(&inner)
    lines += inner.lines.map { $0.isEmpty ? "#" : "# \($0)" }
  }

  /// - Parameter mark: two of them stay a comment where a person takes one away.
  private mutating func comment(_ text: String, indent: Int = 0, mark: String = "# ") {
    let start = String(repeating: "  ", count: indent) + mark
    lines += TemplateWording.wrap(text, width: 96 - start.count).map { start + $0 }
  }

  private mutating func write(_ field: FieldSchema, indent: Int) {
    let start = String(repeating: "  ", count: indent)
    let words = wording.comment(on: field, in: language)
    if !isQuiet, !words.isEmpty { comment(words, indent: indent) }
    if field.id == SharedFields.countsKey, field.type == .record, field.fields.isEmpty {
      lines.append("\(start)\(field.id): { \(wording.countsExample) }")
    } else if field.type == .record {
      lines.append("\(start)\(field.id):")
      writeRecord(field.fields, indent: indent + 1, isItem: false)
    } else if field.type == .list, field.element == .record {
      writeRecords(field, indent: indent)
    } else if let value = value(of: field) {
      write(value, of: field, start: start)
    } else {
      lines.append("\(start)\(field.id):")
    }
  }

  /// The records of the list's own example; else as many as the list needs at least, and one to show
  /// how.
  private mutating func writeRecords(_ field: FieldSchema, indent: Int) {
    let start = String(repeating: "  ", count: indent)
    if field.fields.contains(where: { $0.type == .file && $0.isRequired }) {
      // There is no picture yet that could be named here.
      comment(wording.fields(field.fields.map(\.id)), indent: indent)
      lines.append("\(start)\(field.id): []")
      return
    }
    lines.append("\(start)\(field.id):")
    let examples = field.example?.list?.compactMap(\.record) ?? []
    guard examples.isEmpty else {
      writeExamples(examples, of: field, indent: indent)
      return
    }
    for _ in 0..<max(field.min ?? 1, 1) {
      writeRecord(field.fields, indent: indent + 1, isItem: true)
    }
  }

  /// Each field is explained where it first stands; one that no example has stands in the first, so
  /// that none is missed.
  private mutating func writeExamples(
    _ examples: [[String: Value]], of list: FieldSchema, indent: Int
  ) {
    let absent = list.fields.filter { field in
      !examples.contains { $0[field.id] ?? .null != .null }
    }.map(\.id)
    var explained: Set<String> = []
    for (index, example) in examples.enumerated() {
      let fields = list.fields.compactMap { field -> FieldSchema? in
        if index == 0, absent.contains(field.id) { return field }
        guard let value = example[field.id], value != .null else { return nil }
        var field = field
        field.example = value
        return field
      }
      writeRecord(fields, indent: indent + 1, isItem: true, explained: explained)
      explained.formUnion(fields.map(\.id))
    }
  }

  private mutating func writeRecord(
    _ fields: [FieldSchema], indent: Int, isItem: Bool, explained: Set<String> = []
  ) {
    var inner = self
    inner.lines = []
    for field in fields {
      inner.isQuiet = isQuiet || explained.contains(field.id)
      inner.write(field, indent: indent + (isItem ? 1 : 0))
    }
    guard isItem else {
      lines += inner.lines
      return
    }
    // The dash stands before the first key; the comment on it goes above the dash.
    let start = String(repeating: "  ", count: indent)
    let firstKey = inner.lines.firstIndex { !$0.drop { $0 == " " }.hasPrefix("#") } ?? 0
    for (index, line) in inner.lines.enumerated() {
      if index < firstKey {
        lines.append(start + line.dropFirst(start.count + 2))
      } else {
        lines.append(index == firstKey ? start + "- " + line.dropFirst(start.count + 2) : line)
      }
    }
  }

  private mutating func write(_ value: Value, of field: FieldSchema, start: String) {
    guard case .list(let items) = value else {
      lines.append("\(start)\(field.id): \(TemplateScalar.yaml(value, as: field.type))")
      return
    }
    if items.isEmpty {
      lines.append("\(start)\(field.id): []")
      return
    }
    lines.append("\(start)\(field.id):")
    for item in items {
      lines.append("\(start)  - \(TemplateScalar.yaml(item, as: field.element ?? .text))")
    }
  }

  /// The example, the default, or something that fits where there must be something.
  private func value(of field: FieldSchema) -> Value? {
    // A file that is not there would be an error.
    if field.type == .file || field.element == .file { return nil }
    if let value = field.example ?? field.defaultValue { return wording.example(value) }
    guard field.isRequired else { return nil }
    switch field.type {
    case .int: return .int(field.min ?? max(0, min(1, field.max ?? 1)))
    case .bool: return false
    case .date: return "2026-01-01"
    case .time: return "10:00"
    case .choice: return field.choices.first.map(Value.text)
    case .list:
      var item = field.item
      item.isRequired = true
      return value(of: item).map { .list(Array(repeating: $0, count: max(field.min ?? 1, 1))) }
    case .text, .longText, .record, .file:
      return .text(String(repeating: "…", count: max(field.min ?? 1, 1)))
    }
  }
}
