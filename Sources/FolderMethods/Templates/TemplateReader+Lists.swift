import MethodDocument
import Sessions

extension TemplateReader {
  /// A list of texts, or an expression that gives one.
  func texts(_ node: PositionedNode, in names: NameTable) -> Part? {
    if node.saysNothing { return nil }
    if node.scalar != nil {
      guard let (expression, shape) = expression(node, in: names),
        isList(shape, at: node)
      else { return nil }
      return .texts(expression)
    }
    return items(node, in: names) { node, names in
      self.phrase(node, in: names).map(Part.text)
    }.map(Part.list)
  }

  /// A list of parts, or an expression that gives one.
  func records(_ node: PositionedNode, _ grammar: RecordGrammar, in names: NameTable) -> Part? {
    if node.saysNothing { return nil }
    if node.scalar != nil {
      guard let (expression, shape) = expression(node, in: names), isList(shape, at: node) else {
        return nil
      }
      return .data(expression, grammar)
    }
    return items(node, in: names) { node, names in
      self.record(node, grammar, in: names, isItem: true)
    }.map(Part.list)
  }

  private func isList(_ shape: Shape, at node: PositionedNode) -> Bool {
    switch shape {
    case .list, .any: return true
    default:
      addProblem(ExpressionProblem(.notAList(shape.kind), word: node.scalar ?? ""), at: node)
      return false
    }
  }

  func record(
    _ node: PositionedNode, _ grammar: RecordGrammar, in names: NameTable, isItem: Bool = false
  ) -> Part? {
    guard let entries = node.mapping else {
      guard let name = grammar.wordsField, let field = grammar.field(name), node.scalar != nil,
        let part = part(node, as: field.kind, in: names)
      else {
        if grammar.wordsField == nil { add(TemplateProblem.wrongShape(.record), at: node) }
        return nil
      }
      return .record(
        grammar.fields.compactMap { self.field($0, $0.name == name ? part : nil) })
    }
    checkKeys(node, entries, grammar.fields, besides: isItem ? Self.itemKeys : [])
    return .record(fields(of: node, grammar.fields, in: names))
  }

  /// The fields that a record gives, and those that have a usual value where it does not.
  func fields(
    of node: PositionedNode, _ fields: [FieldGrammar], in names: NameTable
  ) -> [Part.Field] {
    fields.compactMap { field in
      self.field(field, node[field.name].flatMap { part($0, as: field.kind, in: names) })
    }
  }

  private func field(_ field: FieldGrammar, _ part: Part?) -> Part.Field? {
    let usual = field.usualValue
    // A text that is required and not sound was reported; without it nothing can be made.
    if part == nil && usual == nil && !field.isRequired { return nil }
    return Part.Field(
      name: field.keyInDocument, part: part, usual: usual, isRequired: field.isRequired)
  }

  /// `[ { cells: [a, b] } ]`, each with as many cells as there are columns.
  func rows(_ node: PositionedNode, in names: NameTable) -> Part? {
    items(node, in: names) { node, names in
      guard let entries = node.mapping else {
        self.add(TemplateProblem.wrongShape(.record), at: node)
        return nil
      }
      for entry in entries where !(["cells"] + Self.itemKeys).contains(entry.key) {
        self.addUnknown(entry, allowed: ["cells"] + Self.itemKeys)
      }
      guard let cells = node["cells"] else {
        self.add(TemplateProblem.missingKey("cells"), at: node)
        return nil
      }
      return self.cells(cells, in: names)
    }.map(Part.list)
  }

  /// A cell without words is there to write in, so none is left out.
  func cells(_ node: PositionedNode, in names: NameTable) -> Part? {
    items(node, in: names) { node, names in
      let phrase = self.phrase(node, in: names)
      return .record([
        Part.Field(
          name: Part.cellKey, part: phrase.map(Part.text), usual: .text(""), isRequired: true)
      ])
    }.map(Part.list)
  }
}

extension PositionedNode {
  /// `~`, or nothing at all after the colon.
  var saysNothing: Bool {
    if case .scalar("~", quoted: false) = content { true } else { isEmpty }
  }
}

extension Part {
  /// Under which a cell's words stand until its row is made.
  static let cellKey = "cell"
}

extension FieldGrammar {
  /// What the document has where the sheet does not say; nil where the document knows itself.
  var usualValue: Value? {
    guard let usual else { return nil }
    switch kind {
    case .number: return Int(usual).map(Value.int)
    case .measure: return Double(usual).map(Value.number)
    case .bool: return ScalarReading.bool(usual).map(Value.bool)
    case .copies: return ["count": 1]
    case .records, .texts, .cells, .blocks, .rows: return .list([])
    default: return .text(usual)
    }
  }
}
