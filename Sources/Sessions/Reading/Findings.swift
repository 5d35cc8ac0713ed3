import MethodDocument

/// Collects every problem of one file, with its place.
final class Findings {
  var source: SourceText
  private(set) var diagnostics: [Diagnostic] = []

  /// More than this nobody mends in one go, and a hostile file could have a million.
  static let limit = 200

  init(_ source: SourceText) {
    self.source = source
  }

  func add(_ problem: some Problem, at node: PositionedNode, revealed: Bool = false) {
    if isFull { return }
    add([problem.diagnostic(at: source.place(of: node, revealed: revealed))])
  }

  func add(_ problem: some Problem, at entry: PositionedNode.Entry, revealed: Bool = false) {
    if isFull { return }
    add([problem.diagnostic(at: source.place(of: entry, revealed: revealed))])
  }

  func add(_ diagnostics: [Diagnostic]) {
    self.diagnostics += diagnostics.prefix(Self.limit - self.diagnostics.count)
  }

  private var isFull: Bool { diagnostics.count >= Self.limit }

  /// Reports a key that does not belong, by name only where that gives nothing away.
  func addUnknown(_ entry: PositionedNode.Entry, allowed: [String]) {
    if isFull { return }
    let nearest = NearestWord.to(entry.key, among: allowed)
    let isShown = nearest != nil || !source.isHidden(entry.line)
    add(
      FieldProblem.unknownKey(
        found: isShown ? entry.key : nil, nearest: nearest, allowed: allowed),
      at: entry, revealed: isShown)
  }

  /// The words as a message may say them; nil on a hidden line.
  func shown(_ words: String, at node: PositionedNode) -> String? {
    source.isHidden(node.line) ? nil : words
  }
}

extension PositionedNode {
  var shape: FieldProblem.Shape {
    switch content {
    case .scalar: .text
    case .sequence: .list
    case .mapping: .record
    }
  }
}
