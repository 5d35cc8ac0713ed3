import Sessions

extension MethodTexts {
  /// The texts that name texts that name texts, more often than a sentence needs or in a circle; each
  /// with its places.
  var nestedTooDeep: [(key: String, entries: [Entry])] {
    var under: [String: [String]] = [:]
    for key in keys {
      var path = ""
      for step in key.split(separator: ".", omittingEmptySubsequences: false) {
        path += path.isEmpty ? step : ".\(step)"
        under[path, default: []].append(key)
      }
    }
    var open: [String: Set<String>] = [:]
    for key in keys {
      let named = entries(of: key).flatMap { Self.namedTexts(in: $0.words) }
      open[key] = Set(named.flatMap { under[$0] ?? [] })
    }
    // Those that name none, then those that name only these, and so on.
    var settled: Set<String> = []
    for _ in 0...Scope.deepestText {
      settled.formUnion(open.filter { $0.value.isSubset(of: settled) }.map(\.key))
    }
    return keys.subtracting(settled).sorted().map { ($0, entries(of: $0)) }
  }

  /// The keys, or the beginnings of keys, that the names in a text lead to.
  private static func namedTexts(in words: String) -> [String] {
    TextTemplate(words).names.compactMap { try? ExpressionParser.parse($0) }.flatMap(\.namedTexts)
  }
}

extension Expression {
  /// The keys of texts that it names, or their beginnings.
  var namedTexts: [String] {
    switch self {
    case .name(let path): path[0] == "texts" ? [path.dropFirst().joined(separator: ".")] : []
    case .literal, .word: []
    case .call(let function, let inner, let arguments):
      inner.namedTexts
        + arguments.flatMap { argument in
          switch argument {
          case .word(let word): function == .word ? [word] : []
          case .value(let expression): expression.namedTexts
          }
        }
    case .compare(_, let left, let right), .and(let left, let right), .or(let left, let right):
      left.namedTexts + right.namedTexts
    case .not(let inner): inner.namedTexts
    }
  }
}
