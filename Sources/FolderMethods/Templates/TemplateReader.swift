import MethodDocument
import Sessions

/// Reads sheets from a manifest, and finds what is wrong with them before a session is there.
final class TemplateReader {
  let source: SourceText
  let texts: MethodTexts
  /// True where words stand on a sheet as they are, not as keys: in the examples of the reference.
  let takesWords: Bool
  private(set) var diagnostics: [Diagnostic] = []
  /// The texts that sheets name, and the beginnings of those that they choose from.
  private(set) var usedKeys: Set<String> = []
  private(set) var usedPrefixes: Set<String> = []
  /// The words of pictograms, but for those that come from data.
  private(set) var pictograms: [PictogramWord] = []
  /// The drawings that sheets name, but for those that come from data.
  private(set) var drawings: [DrawingName] = []

  init(_ source: SourceText, texts: MethodTexts, takesWords: Bool = false) {
    self.source = source
    self.texts = texts
    self.takesWords = takesWords
  }

  func add(_ problem: some Problem, at node: PositionedNode) {
    diagnostics.append(problem.diagnostic(at: source.place(of: node)))
  }

  func add(_ problem: some Problem, at entry: PositionedNode.Entry) {
    diagnostics.append(problem.diagnostic(at: source.place(of: entry)))
  }

  func add(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  func use(key: String) { usedKeys.insert(key) }
  func use(prefix: String) { usedPrefixes.insert(prefix) }

  func use(pictogram words: TextTemplate, at node: PositionedNode) {
    guard words.names.isEmpty else { return }
    pictograms.append(PictogramWord(words.words, at: source.place(of: node)))
  }

  func use(drawing name: TextTemplate, at node: PositionedNode) {
    guard name.names.isEmpty else { return }
    drawings.append(DrawingName(name.words, at: source.place(of: node)))
  }

  /// What was found wrong since there were so many.
  func problems(since count: Int) -> [Diagnostic] { Array(diagnostics.dropFirst(count)) }

  // MARK: Lists

  /// The items of a list, each with its `each` and `when`.
  ///
  /// - Parameter group: The key under which an item may hold several of them.
  func items(
    _ node: PositionedNode, in names: NameTable, group: String? = nil,
    isOne: (PositionedNode) -> Bool = { _ in true },
    _ read: (PositionedNode, NameTable) -> Part?
  ) -> [Part.Item]? {
    guard let nodes = node.sequence else {
      add(TemplateProblem.wrongShape(.list), at: node)
      return nil
    }
    return nodes.compactMap { node in
      item(node, in: names, group: group, isOne: isOne, read)
    }
  }

  private func item(
    _ node: PositionedNode, in names: NameTable, group: String?,
    isOne: (PositionedNode) -> Bool,
    _ read: (PositionedNode, NameTable) -> Part?
  ) -> Part.Item? {
    var item = Part.Item(each: nil, name: "", condition: nil, content: .group([]))
    var inner = names
    if let each = node["each"] {
      (item.each, item.name, inner) = loop(each, node, in: names)
    } else if let name = node["as"] {
      add(TemplateProblem.nameWithoutEach, at: name)
      inner = names.takingAny()
    }
    item.condition = node["when"].flatMap { condition($0, in: inner) }
    if let group, !isOne(node), let nodes = node[group] {
      for entry in node.mapping ?? [] where !([group] + Self.itemKeys).contains(entry.key) {
        addUnknown(entry, allowed: [group] + Self.itemKeys)
      }
      guard let items = items(nodes, in: inner, group: group, isOne: isOne, read) else {
        return nil
      }
      item.content = .group(items)
      return item
    }
    guard let part = read(node, inner) else { return nil }
    item.content = .part(part)
    return item
  }

  /// What every item of a list may say beside its own fields.
  static let itemKeys = ManifestGrammar.item.names

  /// What `each` and `as` say of an item, and the names that are known within it.
  func loop(
    _ each: PositionedNode, _ node: PositionedNode, in names: NameTable
  ) -> (Expression?, String, NameTable) {
    var name = ""
    var names = names
    if let word = node["as"]?.scalar?.trimmed, !word.isEmpty {
      name = word
      if names.shapes[word] != nil { add(TemplateProblem.nameTaken(word), at: node["as"] ?? node) }
    } else {
      add(TemplateProblem.eachWithoutName, at: each)
      names = names.takingAny()
    }
    guard let (expression, shape) = expression(each, in: names) else {
      return (nil, name, names.adding(name, .any).adding("n", .number))
    }
    let item: Shape
    switch shape {
    case .list(let inner): item = inner
    case .any: item = .any
    default:
      item = .any
      addProblem(ExpressionProblem(.notAList(shape.kind), word: each.scalar ?? ""), at: each)
    }
    return (expression, name, names.adding(name, item).adding("n", .number))
  }

  // MARK: Expressions

  func condition(_ node: PositionedNode, in names: NameTable) -> Expression? {
    expression(node, in: names)?.expression
  }

  /// An expression that stands by itself, with or without brackets.
  func expression(
    _ node: PositionedNode, in names: NameTable
  ) -> (expression: Expression, shape: Shape)? {
    guard let words = node.scalar?.trimmed, !words.isEmpty else {
      add(TemplateProblem.wrongShape(.words), at: node)
      return nil
    }
    return expression(TextTemplate.expression(in: words) ?? words, at: node, in: names)
  }

  func expression(
    _ words: String, at node: PositionedNode, in names: NameTable
  ) -> (expression: Expression, shape: Shape)? {
    do throws(ExpressionProblem) {
      let expression = try ExpressionParser.parse(words)
      let shape = try expression.shape(in: names)
      noteTexts(of: expression)
      return (expression, shape)
    } catch {
      addProblem(error, at: node)
      return nil
    }
  }

  /// Notes the texts that an expression chooses from.
  func noteTexts(of expression: Expression) {
    for prefix in expression.namedTexts { use(prefix: prefix) }
  }

  /// Points at the word that it is about, where the line shows it.
  func addProblem(_ problem: ExpressionProblem, at node: PositionedNode) {
    diagnostics.append(problem.diagnostic(at: source.place(of: node, underlining: problem.word)))
  }

  // MARK: Records

  /// Reports the keys that do not belong and those that are missing.
  func checkKeys(
    _ node: PositionedNode, _ entries: [PositionedNode.Entry], _ fields: [FieldGrammar],
    besides: [String]
  ) {
    let allowed = fields.map(\.name) + besides
    for entry in entries where !allowed.contains(entry.key) { addUnknown(entry, allowed: allowed) }
    for field in fields where field.isRequired && field.usual == nil && node[field.name] == nil {
      add(TemplateProblem.missingKey(field.name), at: node)
    }
  }

  func addUnknown(_ entry: PositionedNode.Entry, allowed: [String]) {
    add(
      TemplateProblem.unknownKey(
        entry.key, nearest: NearestWord.to(entry.key, among: allowed), allowed: allowed),
      at: entry)
  }
}

extension SourceText {
  /// The place of a word within a node, or of the node where the word is not in it as it was written.
  func place(of node: PositionedNode, underlining word: String) -> Place {
    guard !word.isEmpty else { return place(of: node) }
    if let column = column(of: word, in: node.line, from: node.column) {
      return place(line: node.line, column: column, length: word.count)
    }
    // A text in several lines begins under the line of its key, further in.
    let indent = firstColumn(of: node.line)
    var line = node.line + 1
    while line <= lineCount, firstColumn(of: line) > indent || self.line(line).isEmpty {
      if let column = column(of: word, in: line, from: 1) {
        return place(line: line, column: column, length: word.count)
      }
      line += 1
    }
    return place(of: node)
  }

  /// Where a word stands in a line, before where it is only a part of another word.
  private func column(of word: String, in number: Int, from column: Int) -> Int? {
    let line = line(number)
    let rest = line.dropFirst(max(column - 1, 0))
    let ranges = rest.ranges(of: word)
    let whole = ranges.first { range in
      let before = line[..<range.lowerBound].last
      let after = line[range.upperBound...].first
      return before?.continuesAName != true && after?.continuesAName != true
    }
    return (whole ?? ranges.first).map {
      line.distance(from: line.startIndex, to: $0.lowerBound) + 1
    }
  }
}

extension Character {
  fileprivate var continuesAName: Bool { isLetter || isNumber || self == "." || self == "-" }
}
