import MethodDocument
import Sessions

/// The parts of a manifest that only a folder has.
extension TemplateReader {
  /// - Parameter mayWait: Whether a sheet may be held back until something is there.
  func sheets(
    _ node: PositionedNode?, in names: NameTable, mayWait: Bool = true
  ) -> [SheetTemplate] {
    guard let node, !node.isEmpty else { return [] }
    guard let nodes = node.sequence else {
      add(TemplateProblem.wrongShape(.list), at: node)
      return []
    }
    var ids: Set<String> = []
    return nodes.map { node in
      let before = diagnostics.count
      if let id = node["id"] { checkID(id, isAlways: node["when"] == nil, besides: &ids) }
      if !mayWait, let hold = node["hold"] { add(TemplateProblem.summaryWaits, at: hold) }
      let item = items(.init(list: node), in: names) { node, names in
        self.sheet(node, in: names)
      }?.first
      let hold = node["hold"].flatMap { self.hold($0, in: names) }
      return SheetTemplate(
        id: node["id"]?.scalar ?? "", item: item, hold: hold, place: source.place(of: node),
        problems: problems(since: before))
    }
  }

  /// An id becomes the name of a file; one with names in it is looked at when it is made. Of sheets
  /// that are not always there, two may have one.
  private func checkID(
    _ node: PositionedNode, isAlways: Bool, besides ids: inout Set<String>
  ) {
    guard let id = node.scalar?.trimmed, !id.isEmpty, !TextTemplate.isTemplate(id) else { return }
    if !SheetGrammar.isID(id) {
      add(TemplateProblem.notASheetID(id), at: node)
    } else if isAlways, !ids.insert(id).inserted {
      add(TemplateProblem.sameSheetID(id), at: node)
    }
  }

  private func sheet(_ node: PositionedNode, in names: NameTable) -> Part? {
    let grammar = SheetGrammar.record
    guard let entries = node.mapping else {
      add(TemplateProblem.wrongShape(.record), at: node)
      return nil
    }
    checkKeys(
      node, entries, grammar.fields, besides: SheetGrammar.ownKeys + Self.itemKeys)
    return .record(fields(of: node, grammar.fields, in: names))
  }

  private func hold(_ node: PositionedNode, in names: NameTable) -> SheetHold? {
    guard let until = required("until", of: node, among: ManifestGrammar.hold.names),
      let condition = condition(until, in: names), let why = node["why"]
    else { return nil }
    return SheetHold(until: condition, why: wordings(why, in: names))
  }

  func checks(
    _ node: PositionedNode?, before: NameTable, after: NameTable
  ) -> [SessionCheck] {
    guard let node, !node.isEmpty else { return [] }
    guard let nodes = node.sequence else {
      add(TemplateProblem.wrongShape(.list), at: node)
      return []
    }
    return nodes.compactMap { check($0, before: before, after: after) }
  }

  private func check(
    _ node: PositionedNode, before: NameTable, after: NameTable
  ) -> SessionCheck? {
    guard let when = required("when", of: node, among: ManifestGrammar.check.names) else {
      return nil
    }
    let moment = word(node["during"], SessionCheck.Moment.self)
    // What is said of the results can be said only once there are some.
    let onlyAfter = Set(after.names).subtracting(before.names)
    let asked = Self.names(in: [when, node["each"]])
      .subtracting([node["as"]?.scalar?.trimmed ?? ""])
    let isAfter = moment == .summary || (moment == nil && !asked.isDisjoint(with: onlyAfter))
    var names = isAfter ? after : before
    var (each, name): (Expression?, String) = (nil, "")
    if let list = node["each"] { (each, name, names) = loop(list, node, in: names) }
    guard let condition = condition(when, in: names), let say = node["say"] else {
      if node["say"] == nil { add(TemplateProblem.missingKey("say"), at: node) }
      return nil
    }
    return SessionCheck(
      each: each, name: name, condition: condition,
      severity: word(node["level"], Diagnostic.Severity.self) ?? .warning,
      moment: isAfter ? .summary : moment, message: wordings(say, in: names),
      hint: node["do"].map { wordings($0, in: names) } ?? [:],
      field: node["at"].flatMap { field($0, in: names) })
  }

  /// The names by which expressions reach data; those that cannot be read are reported elsewhere.
  private static func names(in nodes: [PositionedNode?]) -> Set<String> {
    nodes.reduce(into: []) { names, node in
      guard let words = node?.scalar?.trimmed else { return }
      let expression = try? ExpressionParser.parse(TextTemplate.expression(in: words) ?? words)
      names.formUnion(expression?.names ?? [])
    }
  }

  /// A field of the session, by its name.
  private func field(_ node: PositionedNode, in names: NameTable) -> String? {
    guard let (expression, _) = expression(node, in: names), case .name(let path) = expression
    else { return nil }
    return path.joined(separator: ".")
  }

  func outcome(_ node: PositionedNode?, in names: NameTable) -> OutcomeTemplate {
    guard let node, !node.isEmpty else { return OutcomeTemplate() }
    let keys = ["themes", "statements", "agreements"]
    guard let entries = node.mapping else {
      add(TemplateProblem.wrongShape(.record), at: node)
      return OutcomeTemplate()
    }
    for entry in entries where !keys.contains(entry.key) { addUnknown(entry, allowed: keys) }
    return OutcomeTemplate(
      themes: node["themes"].flatMap { records($0, OutcomeTemplate.theme, in: names) },
      statements: node["statements"].flatMap { records($0, OutcomeTemplate.statement, in: names) },
      agreements: node["agreements"].flatMap { records($0, OutcomeTemplate.agreement, in: names) })
  }

  private func required(
    _ key: String, of node: PositionedNode, among keys: [String]
  ) -> PositionedNode? {
    guard let entries = node.mapping else {
      add(TemplateProblem.wrongShape(.record), at: node)
      return nil
    }
    for entry in entries where !keys.contains(entry.key) { addUnknown(entry, allowed: keys) }
    if node[key] == nil { add(TemplateProblem.missingKey(key), at: node) }
    return node[key]
  }

  private func word<Word: RawRepresentable<String> & CaseIterable>(
    _ node: PositionedNode?, _: Word.Type
  ) -> Word? {
    guard let node, let word = node.scalar?.trimmed else { return nil }
    if let known = Word(rawValue: word) { return known }
    let allowed = Word.allCases.map(\.rawValue)
    add(
      TemplateProblem.unknownChoice(
        word, nearest: NearestWord.to(word, among: allowed), allowed: allowed), at: node)
    return nil
  }

  /// `{ nl: …, en: … }`, with names in it.
  private func wordings(_ node: PositionedNode, in names: NameTable) -> [String: TextTemplate] {
    guard let entries = node.mapping else {
      add(TemplateProblem.wrongShape(.record), at: node)
      return [:]
    }
    var words: [String: TextTemplate] = [:]
    for entry in entries {
      // Messages are in these two; and an unquoted comma makes a key of the words after it.
      if !["nl", "en"].contains(entry.key) { addUnknown(entry, allowed: ["nl", "en"]) }
      guard let text = entry.value.scalar else { continue }
      words[entry.key] = template(text.trimmed, at: entry.value, in: names)
    }
    for language in ["nl", "en"] where node[language] == nil {
      add(TemplateProblem.missingKey(language), at: node)
    }
    return words
  }
}

extension PositionedNode {
  /// A list of one, so that it is read as an item is.
  fileprivate init(list node: PositionedNode) {
    self = node
    content = .sequence([node])
  }
}
