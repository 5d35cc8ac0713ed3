import MethodDocument
import Yams

/// Turns a text into nodes with places, by way of Yams.
struct YAMLComposer {
  private let source: SourceText
  private let lines: LineReading

  init(_ source: SourceText) {
    self.source = source
    lines = LineReading(source)
  }

  /// Reads the one document; an empty file is an empty scalar.
  func compose() throws(Diagnostics) -> PositionedNode {
    do {
      // Raw words only: without rules, the resolver takes every plain scalar for text.
      let parser = try Parser(yaml: source.text, resolver: .basic, encoding: .utf8)
      guard let root = try parser.singleRoot() else {
        return PositionedNode(
          content: .scalar("", quoted: false), line: 1, column: 1, length: 1)
      }
      // Anchors are weak references; they live as long as the parser.
      return try withExtendedLifetime(parser) { try node(root, depth: 1) }
    } catch let problems as Diagnostics {
      throw problems
    } catch let error as YamlError {
      throw Diagnostics([YAMLErrorReading(source).diagnostic(for: error)])
    } catch {
      throw Diagnostics([YAMLProblem.unreadable.diagnostic(at: Place(file: source.file))])
    }
  }

  private func node(_ node: Node, depth: Int) throws -> PositionedNode {
    let line = node.mark?.line ?? 1
    lines.move(to: line)
    let column = lines.column(scalars: node.mark?.column ?? 1)
    func fail(_ problem: YAMLProblem) -> Diagnostics {
      Diagnostics([problem.diagnostic(at: source.place(line: line, column: column))])
    }
    if depth > YAMLLimits.depth { throw fail(.tooDeep(limit: YAMLLimits.depth)) }
    if node.anchor != nil { throw fail(.anchor) }
    let tag = node.writtenTag
    if tag != .implicit && tag != .str { throw fail(.tag) }

    switch node {
    case .scalar(let scalar):
      return PositionedNode(
        content: .scalar(scalar.string, quoted: scalar.style != .plain), line: line,
        column: column, length: length(of: scalar, from: column))
    case .sequence(let items):
      return PositionedNode(
        content: .sequence(try items.map { try self.node($0, depth: depth + 1) }),
        line: line, column: column, length: 1)
    case .mapping(let pairs):
      let entries = try pairs.map { key, value in try entry(key, value, depth: depth) }
      return PositionedNode(
        content: .mapping(entries), line: line, column: column,
        length: entries.first.map { $0.column == column ? $0.length : 1 } ?? 1)
    case .alias:
      throw fail(.alias)
    }
  }

  private func entry(_ key: Node, _ value: Node, depth: Int) throws -> PositionedNode.Entry {
    let key = try node(key, depth: depth + 1)
    guard let name = key.scalar else {
      throw Diagnostics([YAMLProblem.keyIsNoWord.diagnostic(at: source.place(of: key))])
    }
    return PositionedNode.Entry(
      key: name, line: key.line, column: key.column, length: key.length,
      value: try node(value, depth: depth + 1))
  }

  /// As many characters as the words take on their first line.
  private func length(of scalar: Node.Scalar, from column: Int) -> Int {
    let rest = lines.rest(from: column)
    switch scalar.style {
    case .literal, .folded: return 1
    case .doubleQuoted, .singleQuoted:
      guard let mark = rest.first, let end = closing(mark, in: rest) else { return rest.count }
      return end - rest.startIndex + 1
    case .any, .plain:
      return rest.starts(with: scalar.string) ? max(scalar.string.count, 1) : rest.count
    }
  }

  private func closing(_ mark: Character, in rest: ArraySlice<Character>) -> Int? {
    var index = rest.startIndex + 1
    while index < rest.endIndex {
      let next = index + 1
      if mark == "\"", rest[index] == "\\" {
        index = next + 1
      } else if rest[index] == mark {
        guard mark == "'", next < rest.endIndex, rest[next] == mark else { return index }
        index = next + 1
      } else {
        index = next
      }
    }
    return nil
  }
}

extension Node {
  /// The tag as it was written; `implicit` where none was.
  fileprivate var writtenTag: Tag.Name {
    let tag =
      switch self {
      case .scalar(let scalar): scalar.tag
      case .sequence(let sequence): sequence.tag
      case .mapping(let mapping): mapping.tag
      case .alias(let alias): alias.tag
      }
    // `Tag.name` is internal; its description is that name.
    let name = Tag.Name(rawValue: tag.description)
    return name == .seq || name == .map ? .implicit : name
  }
}
