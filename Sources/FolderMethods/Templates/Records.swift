import MethodDocument
import MethodKit

/// Makes the parts of a block from records of the session that have their fields' names.
struct Records {
  private let scope: Scope

  init(_ scope: Scope) {
    self.scope = scope
  }

  /// Nil where nothing comes of it.
  func list(_ value: Value, _ grammar: RecordGrammar) throws(Expansion.Spent) -> Value? {
    var records: [Value] = []
    for item in value.list ?? [] {
      guard scope.budget.take() else { throw Expansion.Spent() }
      if let record = record(item, grammar) { records.append(record) }
    }
    return records.isEmpty ? nil : .list(records)
  }

  private func record(_ item: Value, _ grammar: RecordGrammar) -> Value? {
    var record: [String: Value] = [:]
    for field in grammar.fields {
      let given =
        item.record == nil
        ? (field.name == grammar.wordsField ? item : nil)
        : item[field.source ?? field.name] ?? item[field.name]
      guard let value = given.flatMap({ self.value($0, field.kind) }) ?? field.usualValue else {
        if field.isRequired { return nil }
        continue
      }
      record[field.keyInDocument] = value
    }
    return .record(record)
  }

  private func value(_ value: Value, _ kind: FieldGrammar.Kind) -> Value? {
    switch kind {
    case .text:
      return value.words(in: scope.language).flatMap { $0.isEmpty ? nil : .text($0) }
    case .number(let range): return value.int.map { .int(range.nearest(to: $0)) }
    case .bool: return value
    case .choice(let words): return value.text.flatMap { words.contains($0) ? value : nil }
    case .string, .clock: return value.text.map(Value.text)
    case .picture: return value.text.map { ["pictogram": .text($0)] }
    case .texts, .cells:
      let words = (value.list ?? []).compactMap { $0.words(in: scope.language) }
      return words.isEmpty ? nil : .list(words.map(Value.text))
    case .measure, .blocks, .records, .record, .rows, .copies: return nil
    }
  }
}
