import MethodDocument
import Sessions

/// Reads the nodes of a manifest by shape, and collects what is wrong, each with its place.
final class ManifestNodes {
  private let source: SourceText
  private(set) var diagnostics: [Diagnostic] = []
  /// Keys that were meant by others, by the line and column of their record: they are not missing.
  private var meant: Set<String> = []

  init(_ source: SourceText) {
    self.source = source
  }

  func add(_ problem: ManifestProblem, at node: PositionedNode) {
    diagnostics.append(problem.diagnostic(at: source.place(of: node)))
  }

  func add(_ problem: ManifestProblem, at entry: PositionedNode.Entry) {
    diagnostics.append(problem.diagnostic(at: source.place(of: entry)))
  }

  /// The entries of a record; other keys than the allowed ones are reported.
  func record(_ node: PositionedNode, allowing keys: [String]?) -> [PositionedNode.Entry]? {
    guard let entries = node.mapping else {
      add(.wrongShape(.record), at: node)
      return nil
    }
    if let keys {
      for entry in entries where !keys.contains(entry.key) {
        let nearest = NearestWord.to(entry.key, among: keys)
        add(.unknownKey(entry.key, nearest: nearest, allowed: keys), at: entry)
        if let nearest { meant.insert(Self.mark(nearest, of: node)) }
      }
    }
    return entries
  }

  /// The value of a key that may not be left out.
  func required(_ key: String, of node: PositionedNode) -> PositionedNode? {
    if let value = node[key], !value.isEmpty { return value }
    if !meant.contains(Self.mark(key, of: node)) { add(.missingKey(key), at: node) }
    return nil
  }

  private static func mark(_ key: String, of node: PositionedNode) -> String {
    "\(node.line):\(node.column):\(key)"
  }

  func list(_ node: PositionedNode) -> [PositionedNode]? {
    if let items = node.sequence { return items }
    add(.wrongShape(.list), at: node)
    return nil
  }

  func text(_ node: PositionedNode) -> String? {
    if let words = node.scalar?.trimmed, !words.isEmpty { return words }
    add(.wrongShape(.text), at: node)
    return nil
  }

  func id(_ node: PositionedNode) -> String? {
    guard let word = text(node) else { return nil }
    if word.isKebabCase { return word }
    add(.notAnID(word), at: node)
    return nil
  }

  func int(_ node: PositionedNode, least: Int = .min) -> Int? {
    guard let word = text(node) else { return nil }
    guard let number = Int(word) else {
      add(.notANumber(word), at: node)
      return nil
    }
    if number >= least { return number }
    add(.numberTooSmall(number, least: least), at: node)
    return nil
  }

  func word<Word: RawRepresentable<String> & CaseIterable>(
    _ node: PositionedNode, as _: Word.Type
  ) -> Word? {
    guard let word = text(node) else { return nil }
    if let known = Word(rawValue: word) { return known }
    add(.unknownWord(word, allowed: Word.allCases.map(\.rawValue)), at: node)
    return nil
  }

  /// The fields that `input` or `results` lists.
  func fields(_ node: PositionedNode?) -> [FieldSchema] {
    guard let node else { return [] }
    let (fields, problems) = FieldSchema.list(from: node, in: source)
    diagnostics += problems
    return fields
  }

  /// Reports every id that stands there for the second time.
  func checkUnique(_ ids: [PositionedNode]) {
    var seen: Set<String> = []
    for node in ids {
      if let id = node.scalar, !seen.insert(id).inserted { add(.sameID(id), at: node) }
    }
  }
}
