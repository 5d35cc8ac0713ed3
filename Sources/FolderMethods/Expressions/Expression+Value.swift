import MethodDocument
import Sessions

extension Expression {
  /// What it gives; null where a name has nothing behind it.
  func value(in scope: Scope) -> Value {
    switch self {
    case .literal(let value): return value
    case .word(let word): return scope.loopValue(of: word) ?? .text(word)
    case .name(let path): return scope.value(at: path)
    case .not(let inner): return .bool(!inner.value(in: scope).isTrue)
    case .and(let left, let right):
      return .bool(left.value(in: scope).isTrue && right.value(in: scope).isTrue)
    case .or(let left, let right):
      return .bool(left.value(in: scope).isTrue || right.value(in: scope).isTrue)
    case .compare(let comparison, let left, let right):
      return .bool(comparison.holds(left.value(in: scope), right.value(in: scope)))
    case .call(let function, let inner, let arguments):
      return function.apply(to: inner.value(in: scope), arguments, in: scope)
    }
  }
}

extension Expression.Comparison {
  /// What is compared with a number compares as a number, all else as words; dates and times are
  /// written so that this is their order. What is absent is equal to nothing but itself and is
  /// neither less nor greater.
  func holds(_ left: Value, _ right: Value) -> Bool {
    switch self {
    case .equal: return left.isSame(as: right)
    case .unequal: return !left.isSame(as: right)
    case .less, .greater, .atMost, .atLeast:
      if let (one, other) = left.numbers(with: right) { return holds(one, other) }
      guard let one = left.text, let other = right.text else { return false }
      return holds(WordOrder(one), WordOrder(other))
    }
  }

  private func holds<Order: Comparable>(_ one: Order, _ other: Order) -> Bool {
    switch self {
    case .less: one < other
    case .greater: one > other
    case .atMost: one <= other
    case .atLeast: one >= other
    case .equal: one == other
    case .unequal: one != other
    }
  }
}

extension Value {
  /// True where both mean the same: `yes` is true, and nothing is the empty text.
  func isSame(as other: Value) -> Bool {
    switch (self, other) {
    case (.bool(let bool), .text(let word)), (.text(let word), .bool(let bool)):
      ScalarReading.bool(word) == bool
    case (.null, .text("")), (.text(""), .null): true
    default:
      if let (one, two) = numbers(with: other) { one == two } else { self == other }
    }
  }

  /// Both as numbers, where one of them is a number; two texts stay texts, for room 2.1 is not room
  /// 2.10.
  fileprivate func numbers(with other: Value) -> (Double, Double)? {
    guard isNumber || other.isNumber, let one = double, let two = other.double else { return nil }
    return (one, two)
  }
}
