import MethodDocument
import Sessions

extension Expression {
  /// What it will give, judged by the names that are known.
  ///
  /// - Throws: `ExpressionProblem` at the first name, field or function that cannot be.
  func shape(in names: NameTable) throws(ExpressionProblem) -> Shape {
    switch self {
    case .literal(.int), .literal(.number): return .number
    case .literal(.bool): return .bool
    case .literal: return .text
    case .word(let word): return names.loopShape(of: word) ?? .text
    case .name(let path): return try Self.shape(of: path, in: names)
    case .compare(_, let left, let right):
      _ = try left.shape(in: names)
      _ = try right.shape(in: names)
      return .bool
    case .not(let inner):
      _ = try inner.shape(in: names)
      return .bool
    case .and(let left, let right), .or(let left, let right):
      _ = try left.shape(in: names)
      _ = try right.shape(in: names)
      return .bool
    case .call(let function, let inner, let arguments):
      let shape = try inner.shape(in: names)
      for case .value(let argument) in arguments { _ = try argument.shape(in: names) }
      return try function.shape(on: shape, arguments, names)
    }
  }

  private static func shape(
    of path: [String], in names: NameTable
  ) throws(ExpressionProblem) -> Shape {
    let written = path.joined(separator: ".")
    guard var shape = names.shapes[path[0]] else {
      if names.takesAny { return .any }
      // No name begins with a digit.
      if path.count > 1, written.prefixMatch(of: /[+\-]?[0-9]/) != nil {
        throw ExpressionProblem(.unquotedDot(written), word: written)
      }
      throw ExpressionProblem(.unknownName(path[0], known: names.names), word: written)
    }
    if path[0] == "texts" {
      let key = path.dropFirst().joined(separator: ".")
      guard let found = names.texts.shape(of: key) else {
        throw ExpressionProblem(
          .unknownText(key, nearest: names.texts.nearest(to: key)), word: written)
      }
      return found
    }
    for step in path.dropFirst() {
      switch shape {
      case .any: return .any
      case .record(let fields):
        guard let field = fields[step] else {
          throw ExpressionProblem(.unknownField(step, known: fields.keys.sorted()), word: written)
        }
        shape = field
      default: throw ExpressionProblem(.unknownField(step, known: []), word: written)
      }
    }
    return shape
  }
}

extension Function {
  /// What the function makes of a shape.
  fileprivate func shape(
    on shape: Shape, _ arguments: [Expression.Argument], _ names: NameTable
  ) throws(ExpressionProblem) -> Shape {
    switch self {
    case .count: return .number
    case .sum, .average:
      _ = try field(arguments, of: shape)
      return .number
    case .most, .least, .with, .where, .without:
      _ = try field(arguments, of: shape)
      return shape
    case .first, .last, .unique:
      _ = try items(of: shape)
      return shape
    case .group:
      _ = try field(arguments, of: shape)
      return .list(.record(["name": .text, "items": shape, "count": .number]))
    case .flat:
      let inner = try field(arguments, of: shape)
      guard case .list = inner else { return .list(inner) }
      return inner
    case .tally:
      _ = try items(of: shape)
      return .list(.record(["name": .text, "count": .number]))
    case .chunks:
      _ = try items(of: shape)
      return .list(.record(["items": shape]))
    case .times:
      try expect(shape, .number)
      return .list(.number)
    case .plus, .minus, .percent:
      try expect(shape, .number)
      return .number
    case .join:
      _ = try items(of: shape)
      return .text
    case .date, .time, .lowercase:
      if case .list = shape { throw unsuited(shape) }
      if case .record = shape { throw unsuited(shape) }
      return .text
    case .word:
      if case .record = shape { throw unsuited(shape) }
      if case .word(let key)? = arguments.first, !names.texts.hasKeys(under: key) {
        throw ExpressionProblem(
          .unknownText(key, nearest: names.texts.nearest(to: key)), word: key)
      }
      return .text
    case .default: return shape
    }
  }

  private func unsuited(_ shape: Shape) -> ExpressionProblem {
    ExpressionProblem(.unsuited(self, found: shape.kind), word: rawValue)
  }

  private func expect(_ shape: Shape, _ kind: Shape.Kind) throws(ExpressionProblem) {
    if case .any = shape { return }
    if shape.kind != kind { throw unsuited(shape) }
  }

  private func items(of shape: Shape) throws(ExpressionProblem) -> Shape {
    switch shape {
    case .list(let item): return item
    case .any: return .any
    default: throw unsuited(shape)
    }
  }

  private func field(
    _ arguments: [Expression.Argument], of shape: Shape
  ) throws(ExpressionProblem) -> Shape {
    let item = try items(of: shape)
    guard case .word(let name)? = arguments.first else { return .any }
    switch item {
    case .any: return .any
    case .record(let fields):
      guard let field = fields[name] else {
        throw ExpressionProblem(.unknownField(name, known: fields.keys.sorted()), word: name)
      }
      return field
    default: throw ExpressionProblem(.unknownField(name, known: []), word: name)
    }
  }
}
