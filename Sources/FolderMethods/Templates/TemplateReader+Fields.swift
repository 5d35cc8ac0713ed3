import MethodDocument
import MethodKit
import Sessions

extension TemplateReader {
  /// A field's part; nil where it is not sound, which is reported, or says nothing (`~`).
  func part(_ node: PositionedNode, as kind: FieldGrammar.Kind, in names: NameTable) -> Part? {
    switch kind {
    case .text: return phrase(node, in: names).map(Part.text)
    case .picture: return picture(node, in: names)
    case .number(let range): return number(node, range, in: names)
    case .measure: return measure(node)
    case .bool: return bool(node, in: names)
    case .choice(let words): return choice(node, words, in: names)
    case .clock: return clock(node, in: names)
    case .string: return string(node, in: names)
    case .blocks: return blocks(node, in: names)
    case .texts: return texts(node, in: names)
    case .cells: return cells(node, in: names)
    case .records(let grammar): return records(node, grammar, in: names)
    case .record(let grammar): return record(node, grammar, in: names)
    case .rows: return rows(node, in: names)
    case .copies: return copies(node, in: names)
    }
  }

  // MARK: Plain values

  /// The words, where there are any; `~` says that there are none.
  private func words(_ node: PositionedNode) -> String? {
    if node.saysNothing { return nil }
    guard let words = node.scalar?.trimmed else {
      add(TemplateProblem.wrongShape(.words), at: node)
      return nil
    }
    return words
  }

  private func number(
    _ node: PositionedNode, _ range: ClosedRange<Int>, in names: NameTable
  ) -> Part? {
    guard let words = words(node) else { return nil }
    if let int = Int(words) {
      if range.contains(int) { return .fixed(.int(int)) }
      add(TemplateProblem.notANumber(words, range), at: node)
      return nil
    }
    // A lone word is more often a number in letters than a name.
    if words.allSatisfy(\.isLetter), names.shapes[words] == nil, !names.takesAny {
      add(TemplateProblem.notANumber(words, range), at: node)
      return nil
    }
    guard let (expression, shape) = expression(node, in: names) else { return nil }
    switch shape {
    case .number, .any: return .number(expression, range)
    default:
      add(TemplateProblem.notANumber(words, range), at: node)
      return nil
    }
  }

  private func measure(_ node: PositionedNode) -> Part? {
    guard let words = words(node) else { return nil }
    if let number = Double(words), number > 0, number < 10_000 { return .fixed(.number(number)) }
    add(TemplateProblem.notAMeasure(words), at: node)
    return nil
  }

  private func bool(_ node: PositionedNode, in names: NameTable) -> Part? {
    guard let words = words(node) else { return nil }
    if let bool = ScalarReading.bool(words) { return .fixed(.bool(bool)) }
    return expression(node, in: names).map { .value($0.expression, choices: nil) }
  }

  private func choice(_ node: PositionedNode, _ allowed: [String], in names: NameTable) -> Part? {
    guard let words = words(node) else { return nil }
    if allowed.contains(words) { return .fixed(.text(words)) }
    if TextTemplate.isTemplate(words) {
      return expression(node, in: names).map { .value($0.expression, choices: allowed) }
    }
    add(
      TemplateProblem.unknownChoice(
        words, nearest: NearestWord.to(words, among: allowed), allowed: allowed), at: node)
    return nil
  }

  private func clock(_ node: PositionedNode, in names: NameTable) -> Part? {
    guard let words = words(node) else { return nil }
    if let time = ClockTime(words) { return .fixed(.text(time.description)) }
    if TextTemplate.isTemplate(words) {
      return expression(node, in: names).map { .value($0.expression, choices: nil) }
    }
    add(TemplateProblem.notATime(words), at: node)
    return nil
  }

  private func string(_ node: PositionedNode, in names: NameTable) -> Part? {
    words(node).flatMap { template($0, at: node, in: names) }.map(Part.string)
  }

  private func copies(_ node: PositionedNode, in names: NameTable) -> Part? {
    if node.mapping != nil {
      let keys: [FieldGrammar] = [
        FieldGrammar(
          "per", .choice(["participant", "listener", "facilitator", "group"]), required: true,
          nl: "", en: ""),
        FieldGrammar("of", .number(1...100), nl: "", en: ""),
        FieldGrammar("spare", .number(0...100), nl: "", en: ""),
      ]
      return record(node, RecordGrammar(keys), in: names)
    }
    guard let words = words(node) else { return nil }
    switch words {
    case "once": return .fixed(["count": 1])
    case "per-participant", "per-listener", "per-facilitator":
      return .fixed(["per": .text(String(words.dropFirst("per-".count)))])
    default:
      if let int = Int(words), (1...500).contains(int) { return .fixed(["count": .int(int)]) }
      add(TemplateProblem.emptyCopies(words, allowed: SheetGrammar.copyWords), at: node)
      return nil
    }
  }

  // MARK: Words on a sheet

  func phrase(_ node: PositionedNode, in names: NameTable) -> Part.PhraseSource? {
    if node.mapping != nil { return countedPhrase(node, in: names) }
    // Nothing between quotation marks is a place without words, as in a cell to write in.
    guard let words = words(node), !words.isEmpty else { return nil }
    if TextTemplate.isTemplate(words) {
      return template(words, at: node, in: names).map(Part.PhraseSource.template)
    }
    if takesWords { return .template(TextTemplate(words)) }
    return checked(key: words, at: node, in: names) ? .key(words) : nil
  }

  /// `{ text: dots.lead, count: input.votes-each }`.
  private func countedPhrase(_ node: PositionedNode, in names: NameTable) -> Part.PhraseSource? {
    let keys = ["text", "count"]
    for entry in node.mapping ?? [] where !(keys + Self.itemKeys).contains(entry.key) {
      addUnknown(entry, allowed: keys)
    }
    guard let text = node["text"] else {
      add(TemplateProblem.missingKey("text"), at: node)
      return nil
    }
    guard let count = node["count"] else { return phrase(text, in: names) }
    guard let (expression, _) = expression(count, in: names), let key = words(text) else {
      return nil
    }
    return checked(key: "\(key).other", at: text, in: names.adding("n", .number))
      ? .counted(key, expression) : nil
  }

  /// Words with names in them, each of which is known and has words.
  func template(
    _ words: String, at node: PositionedNode, in names: NameTable
  ) -> TextTemplate? {
    let template = TextTemplate(words)
    if template.isOpen {
      add(TemplateProblem.openBraces, at: node)
      return nil
    }
    for name in template.names {
      guard let (_, shape) = expression(name, at: node, in: names) else { return nil }
      if shape.kind == .record || shape.kind == .bool {
        addProblem(ExpressionProblem(.notWords(shape.kind), word: name), at: node)
        return nil
      }
    }
    return template
  }

  /// True where there is such a text, and every name in it is known here.
  func checked(key: String, at node: PositionedNode, in names: NameTable) -> Bool {
    use(key: key)
    // A text that goes with a number has more forms than the one that stands for them.
    if key.hasSuffix(".other") { use(prefix: String(key.dropLast(".other".count))) }
    guard texts.has(key) else {
      add(
        TemplateProblem.wordsInsteadOfKey(key, nearest: texts.nearest(to: key)), at: node)
      return false
    }
    var isSound = true
    for entry in texts.entries(of: key) {
      let template = TextTemplate(entry.words)
      for name in template.singlyBraced where isKnown(name, in: names) {
        add(TemplateProblem.singleBraces(name).diagnostic(at: entry.place))
      }
      if template.isOpen {
        add(TemplateProblem.openBraces.diagnostic(at: entry.place))
        isSound = false
        continue
      }
      for name in TextTemplate(entry.words).names where !isSoundName(name, entry, in: names) {
        isSound = false
      }
    }
    return isSound
  }

  private func isKnown(_ name: String, in names: NameTable) -> Bool {
    guard let root = name.split(separator: ".").first else { return false }
    return names.shapes[String(root)] != nil
  }

  private func isSoundName(
    _ name: String, _ entry: MethodTexts.Entry, in names: NameTable
  ) -> Bool {
    do throws(ExpressionProblem) {
      let expression = try ExpressionParser.parse(name)
      let shape = try expression.shape(in: names)
      noteTexts(of: expression)
      guard shape.kind != .record else {
        throw ExpressionProblem(.notWords(shape.kind), word: name)
      }
      return true
    } catch {
      add(error.diagnostic(at: entry.place))
      return false
    }
  }

  // MARK: Pictures

  private func picture(_ node: PositionedNode, in names: NameTable) -> Part? {
    guard let entries = node.mapping else {
      guard let words = words(node), let template = template(words, at: node, in: names) else {
        return nil
      }
      if words.contains("/") || words.contains(/\.(svg|png|jpe?g)$/.ignoresCase()) {
        add(TemplateProblem.fileAsPicture(words), at: node)
        return nil
      }
      use(pictogram: template, at: node)
      return .picture(.pictogram(template))
    }
    let kinds = ["pictogram", "art", "photo"]
    for entry in entries where !(kinds + ["alt"]).contains(entry.key) {
      addUnknown(entry, allowed: kinds + ["alt"])
    }
    guard let kind = kinds.first(where: { node[$0] != nil }), let name = node[kind],
      let words = words(name), let template = template(words, at: name, in: names)
    else {
      add(TemplateProblem.missingKey("pictogram"), at: node)
      return nil
    }
    let alt = node["alt"].flatMap { phrase($0, in: names) }
    switch kind {
    case "pictogram":
      use(pictogram: template, at: name)
      return .picture(.pictogram(template))
    case "art":
      if words.contains("/") || words.lowercased().hasSuffix(".svg") {
        add(TemplateProblem.fileAsArt(words, name: TemplateProblem.name(of: words)), at: name)
        return nil
      }
      use(drawing: template, at: name)
      return .picture(.art(template, alt: alt))
    default:
      guard let alt else {
        add(TemplateProblem.missingKey("alt"), at: node)
        return nil
      }
      return .picture(.photo(template, alt: alt))
    }
  }
}
