import MethodDocument
import Sessions

extension TemplateReader {
  func blocks(_ node: PositionedNode, in names: NameTable) -> Part? {
    items(node, in: names, group: "blocks", isOne: { self.names(of: $0).first != nil }) {
      node, names in self.block(node, in: names)
    }.map(Part.list)
  }

  /// The names of blocks among a node's keys; a field of a block may bear the name of another
  /// block, such as a scale's question.
  private func names(of node: PositionedNode) -> [String] {
    let keys = (node.mapping ?? []).map(\.key).filter(BlockGrammar.names.contains)
    let whole = keys.first { key in
      let own = Block.Kind(rawValue: key).map { BlockGrammar.of($0).fields.map(\.name) } ?? []
      return keys.allSatisfy { $0 == key || own.contains($0) }
    }
    return whole.map { [$0] } ?? keys
  }

  private func block(_ node: PositionedNode, in table: NameTable) -> Part? {
    guard let entries = node.mapping else {
      add(TemplateProblem.noBlock(allowed: BlockGrammar.names), at: node)
      return nil
    }
    let found = names(of: node)
    guard let name = found.first, let kind = Block.Kind(rawValue: name) else {
      addNoBlock(node, entries)
      return nil
    }
    if found.count > 1, let entry = entries.first(where: { $0.key == found[1] }) {
      add(TemplateProblem.twoBlocks(name, found[1]), at: entry)
      return nil
    }
    let grammar = BlockGrammar.of(kind)
    checkKeys(node, entries, [grammar.main] + grammar.fields, besides: Self.itemKeys)
    var fields = fields(of: node, [grammar.main] + grammar.fields, in: table)
    fields.append(
      Part.Field(
        name: "type", part: .fixed(.text(kind.rawValue)), usual: nil, isRequired: false))
    return .record(fields)
  }

  private func addNoBlock(_ node: PositionedNode, _ entries: [PositionedNode.Entry]) {
    let known = Self.itemKeys + ["blocks"]
    guard let entry = entries.first(where: { !known.contains($0.key) }) else {
      add(TemplateProblem.noBlock(allowed: BlockGrammar.names), at: node)
      return
    }
    add(
      TemplateProblem.unknownBlock(
        entry.key, nearest: NearestWord.to(entry.key, among: BlockGrammar.names),
        allowed: BlockGrammar.names), at: entry)
  }
}
