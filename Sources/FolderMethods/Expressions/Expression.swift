import MethodDocument

/// What a sheet in YAML asks of the session's data: a name, functions on it, and conditions.
///
///     results.actions | where status done | most votes
///     input.mode = group and not results.quotes
indirect enum Expression: Hashable, Sendable {
  /// A field by its way from a known name: `results.actions`.
  case name([String])
  case literal(Value)
  /// A bare word where a word is expected: the item that `each … as` calls so, or else the word.
  case word(String)
  case call(Function, Expression, [Argument])
  case compare(Comparison, Expression, Expression)
  case not(Expression)
  case and(Expression, Expression)
  case or(Expression, Expression)

  enum Comparison: String, Hashable, Sendable, CaseIterable {
    case equal = "="
    case unequal = "!="
    case less = "<"
    case greater = ">"
    case atMost = "<="
    case atLeast = ">="
  }

  /// What stands after a function's name.
  enum Argument: Hashable, Sendable {
    /// The name of a record's field, or the beginning of a text's key.
    case word(String)
    case value(Expression)
  }
}
