import MethodDocument
import MethodKit

extension Function {
  /// What the function makes of a value; what it cannot work on gives nothing.
  func apply(to value: Value, _ arguments: [Expression.Argument], in scope: Scope) -> Value {
    let items = value.list ?? []
    switch self {
    case .count: return .int(value.list?.count ?? (value.isTrue ? 1 : 0))
    case .sum: return Value(numbers(items, arguments).reduce(0, +))
    case .average:
      let numbers = numbers(items, arguments)
      guard !numbers.isEmpty else { return .null }
      return Value((numbers.reduce(0, +) / Double(numbers.count) * 10).rounded() / 10)
    case .most: return .list(sorted(items, by: field(arguments)) { $0 > $1 })
    case .least: return .list(sorted(items, by: field(arguments)) { $0 < $1 })
    case .first: return .list(Array(items.prefix(number(arguments, scope))))
    case .last: return .list(Array(items.suffix(number(arguments, scope))))
    case .where, .without:
      let sought = argument(arguments.dropFirst(), scope)
      let field = field(arguments)
      return .list(
        items.filter { ($0[field] ?? .null).isSame(as: sought) == (self == .where) })
    case .with:
      let field = field(arguments)
      return .list(items.filter { $0[field]?.isFilledIn == true })
    case .group: return grouped(items, by: field(arguments))
    case .flat:
      let field = field(arguments)
      return .list(items.flatMap { $0[field]?.list ?? [$0[field]].compactMap { $0 } })
    case .unique: return .list(unique(items))
    case .tally: return tallied(items)
    case .chunks: return chunks(items, of: number(arguments, scope))
    case .times:
      let count = min(max(value.int ?? 0, 0), Self.mostTimes)
      return .list((0..<count).map { .int($0 + 1) })
    case .plus, .minus:
      guard let number = value.double else { return .null }
      let other = argument(arguments[...], scope).double ?? 0
      return Value(self == .plus ? number + other : number - other)
    case .percent:
      guard let part = value.double, let whole = argument(arguments[...], scope).double, whole != 0
      else { return .null }
      return Value((part / whole * 100).rounded())
    case .join:
      let words = items.compactMap { $0.words(in: scope.language) }
      return words.isEmpty ? .null : .text(Enumeration.words(words, in: scope.language))
    case .date:
      guard let date = value.text.flatMap({ CalendarDate($0) }) else { return value }
      return .text(date.words(in: scope.language))
    case .time:
      guard let time = value.text.flatMap({ ClockTime($0) }) else { return value }
      return .text(time.words(in: scope.language))
    case .word: return word(for: value, arguments, scope)
    case .lowercase: return value.text.map { .text($0.lowercased()) } ?? value
    case .default: return value.isFilledIn ? value : argument(arguments[...], scope)
    }
  }

  /// More cards than this nobody cuts.
  private static let mostTimes = 500

  private func field(_ arguments: [Expression.Argument]) -> String {
    if case .word(let name)? = arguments.first { name } else { "" }
  }

  private func argument(_ arguments: ArraySlice<Expression.Argument>, _ scope: Scope) -> Value {
    if case .value(let expression)? = arguments.first { expression.value(in: scope) } else { .null }
  }

  private func number(_ arguments: [Expression.Argument], _ scope: Scope) -> Int {
    max(argument(arguments[...], scope).int ?? 0, 0)
  }

  private func numbers(_ items: [Value], _ arguments: [Expression.Argument]) -> [Double] {
    let field = field(arguments)
    return items.compactMap { $0[field]?.double }
  }

  /// What has nothing in the field comes last; equals keep their places.
  private func sorted(
    _ items: [Value], by field: String, _ precedes: (SortKey, SortKey) -> Bool
  ) -> [Value] {
    let keyed = items.map { (item: $0, key: SortKey($0[field])) }
    let known = keyed.enumerated().filter { $0.element.key != nil }.sorted { one, other in
      guard let left = one.element.key, let right = other.element.key, left != right else {
        return one.offset < other.offset
      }
      return precedes(left, right)
    }
    return known.map(\.element.item) + keyed.filter { $0.key == nil }.map(\.item)
  }

  private func grouped(_ items: [Value], by field: String) -> Value {
    var names: [Value] = []
    var groups: [Value: [Value]] = [:]
    for item in items {
      guard let name = item[field], name.isFilledIn else { continue }
      if groups[name] == nil { names.append(name) }
      groups[name, default: []].append(item)
    }
    return .list(
      names.map { name in
        let items = groups[name] ?? []
        return .record(["name": name, "items": .list(items), "count": .int(items.count)])
      })
  }

  private func unique(_ items: [Value]) -> [Value] {
    var seen: Set<Value> = []
    return items.filter { seen.insert($0).inserted }
  }

  private func tallied(_ items: [Value]) -> Value {
    let counts = items.reduce(into: [Value: Int]()) { $0[$1, default: 0] += 1 }
    let tally = unique(items).map { name in
      Value.record(["name": name, "count": .int(counts[name] ?? 0)])
    }
    return .list(sorted(tally, by: "count") { $0 > $1 })
  }

  private func chunks(_ items: [Value], of size: Int) -> Value {
    guard size > 0 else { return .null }
    return .list(
      stride(from: 0, to: items.count, by: size).map { start in
        .record(["items": .list(Array(items[start..<min(start + size, items.count)]))])
      })
  }

  private func word(
    for value: Value, _ arguments: [Expression.Argument], _ scope: Scope
  ) -> Value {
    let name: String? =
      switch value {
      case .bool(let bool): bool ? "yes" : "no"
      default: value.text ?? value.int.map { "\($0)" }
      }
    guard let name, !name.isEmpty else { return .null }
    return scope.filled("\(field(arguments)).\(name)").map { .text($0.plain) } ?? .null
  }
}

/// A value that can be put in order: no before yes, numbers before words.
private enum SortKey: Comparable {
  case bool(Int)
  case number(Double)
  case words(WordOrder)

  init?(_ value: Value?) {
    switch value {
    case .bool(let bool)?: self = .bool(bool ? 1 : 0)
    case .text(let text)? where !text.isEmpty: self = .words(WordOrder(text))
    case .int?, .number?:
      guard let double = value?.double else { return nil }
      self = .number(double)
    default: return nil
    }
  }
}
