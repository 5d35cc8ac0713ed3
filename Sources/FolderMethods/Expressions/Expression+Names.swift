extension Expression {
  /// The names by which it reaches data, each without the fields after it: `results`, `session`.
  var names: Set<String> {
    switch self {
    case .name(let path): return Set(path.prefix(1))
    case .literal, .word: return []
    case .compare(_, let left, let right), .and(let left, let right), .or(let left, let right):
      return left.names.union(right.names)
    case .not(let inner): return inner.names
    case .call(_, let inner, let arguments):
      return arguments.reduce(into: inner.names) { names, argument in
        if case .value(let expression) = argument { names.formUnion(expression.names) }
      }
    }
  }
}
