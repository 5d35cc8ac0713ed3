import MethodDocument
import MethodKit

/// Makes a sheet's parts with the data of one session.
struct Expansion {
  /// A method that makes more than a person could use.
  struct Spent: Error {}

  /// The part as the document has it; nil where there is nothing to show.
  func value(_ part: Part, in scope: Scope) throws(Spent) -> Value? {
    guard scope.budget.take() else { throw Spent() }
    switch part {
    case .fixed(let value): return value
    case .text(let phrase): return text(phrase, in: scope).map(Value.init)
    case .string(let template): return string(template, in: scope)
    case .number(let expression, let range):
      return expression.value(in: scope).int.map { .int(range.nearest(to: $0)) }
    case .value(let expression, let choices):
      return plain(expression.value(in: scope), choices: choices)
    case .record(let fields): return try record(fields, in: scope)
    case .list(let items):
      let values = try list(items, in: scope)
      return values.isEmpty ? nil : .list(values)
    case .data(let expression, let grammar):
      return try Records(scope).list(expression.value(in: scope), grammar)
    case .texts(let expression):
      let words = (expression.value(in: scope).list ?? []).compactMap {
        $0.words(in: scope.language)
      }
      return words.isEmpty ? nil : .list(words.map(Value.text))
    case .picture(let source): return picture(source, in: scope)
    }
  }

  func list(_ items: [Part.Item], in scope: Scope) throws(Spent) -> [Value] {
    var values: [Value] = []
    for item in items {
      guard let each = item.each else {
        values += try once(item, in: scope)
        continue
      }
      for (index, value) in (each.value(in: scope).list ?? []).enumerated() {
        values += try once(
          item, in: scope.adding(item.name, value).adding("n", .int(index + 1)))
      }
    }
    return values
  }

  private func once(_ item: Part.Item, in scope: Scope) throws(Spent) -> [Value] {
    guard scope.budget.take() else { throw Spent() }
    if let condition = item.condition, !condition.value(in: scope).isTrue { return [] }
    switch item.content {
    case .part(let part): return try value(part, in: scope).map { [$0] } ?? []
    case .group(let items): return try list(items, in: scope)
    }
  }

  private func record(_ fields: [Part.Field], in scope: Scope) throws(Spent) -> Value? {
    var record: [String: Value] = [:]
    for field in fields {
      var value: Value?
      if let part = field.part { value = try self.value(part, in: scope) }
      guard let value = value ?? field.usual else {
        if field.isRequired { return nil }
        continue
      }
      record[field.name] = value
    }
    return BlockWords(scope.texts).completed(record).map(Value.record)
  }

  /// Nil where none of the names has anything behind it.
  func text(_ phrase: Part.PhraseSource, in scope: Scope) -> Text? {
    let text: Text? =
      switch phrase {
      case .key(let key): scope.filled(key)
      case .counted(let key, let count):
        scope.filled(key, count: count.value(in: scope).int ?? 0)
      case .template(let template): scope.filled(template)
      }
    return text?.isEmpty == true ? nil : text
  }

  /// Words for programs keep what the data says, as a date its digits.
  private func string(_ template: TextTemplate, in scope: Scope) -> Value? {
    if let expression = TextTemplate.expression(in: template.words),
      let value = try? ExpressionParser.parse(expression).value(in: scope)
    {
      let words = value.text ?? value.words(in: scope.language)
      return words.flatMap { $0.isEmpty ? nil : .text($0) }
    }
    return scope.filled(template).map { .text($0.plain) }
  }

  private func plain(_ value: Value, choices: [String]?) -> Value? {
    guard let choices else {
      if case .null = value { return nil }
      return value
    }
    return value.text.flatMap { choices.contains($0) ? value : nil }
  }

  private func picture(_ source: Part.PictureSource, in scope: Scope) -> Value? {
    switch source {
    case .pictogram(let word):
      return string(word, in: scope).map { ["pictogram": $0] }
    case .art(let name, let alt):
      guard let name = string(name, in: scope) else { return nil }
      return with(alt, ["art": name], in: scope)
    case .photo(let file, let alt):
      guard let file = string(file, in: scope) else { return nil }
      return with(alt, ["photo": file], in: scope)
    }
  }

  private func with(
    _ alt: Part.PhraseSource?, _ picture: [String: Value], in scope: Scope
  ) -> Value {
    var picture = picture
    if let text = alt.flatMap({ text($0, in: scope) }) { picture["alt"] = Value(text) }
    return .record(picture)
  }
}

extension Value {
  /// A text as the document has it.
  init(_ text: Text) {
    guard let inlines = text.passages.first?.inlines else {
      self = .text("")
      return
    }
    if inlines.count == 1, case .text(let words) = inlines[0] {
      self = .text(words)
    } else {
      self = .list(inlines.map(Value.init))
    }
  }

  private init(_ inline: Inline) {
    self =
      switch inline {
      case .text(let words): .text(words)
      case .strong(let words): ["strong": .text(words)]
      case .field(let name): ["field": .text(name)]
      case .foreign(let words, let language):
        ["foreign": .text(words), "language": .text(language)]
      }
  }
}
