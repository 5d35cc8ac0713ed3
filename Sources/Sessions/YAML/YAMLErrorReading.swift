import MethodDocument
import Yams

/// Says in our words what the parser found.
struct YAMLErrorReading {
  private let source: SourceText

  init(_ source: SourceText) {
    self.source = source
  }

  func diagnostic(for error: YamlError) -> Diagnostic {
    switch error {
    case .scanner(let context, let text, let mark, _), .parser(let context, let text, let mark, _),
      .composer(let context, let text, let mark, _):
      if beginsWithTab(mark.line) { return YAMLProblem.tab.diagnostic(at: place(of: mark)) }
      let problem = problem(text)
      let place = place(of: mark, context?.mark, problem)
      let slip = YAMLSlip(problem, line: place.line, column: place.column, in: source)
      return slip.problem.diagnostic(at: slip.place ?? place)
    case .duplicatedKeysInMapping(let keys, let context):
      return duplicate(keys.sorted().first ?? "", first: context.mark)
    default:
      return YAMLProblem.unreadable.diagnostic(at: Place(file: source.file))
    }
  }

  /// YAML takes no tab for room at the start of a line, and libYAML says so in many ways.
  private func beginsWithTab(_ line: Int) -> Bool {
    source.line(line).prefix { $0 == " " || $0 == "\t" }.contains("\t")
  }

  private func problem(_ text: String) -> YAMLProblem {
    func says(_ words: String) -> Bool { text.contains(words) }
    return if says("nesting level") {
      .tooDeep(limit: YAMLLimits.depth)
    } else if says("mapping values are not allowed") {
      .strayColon
    } else if says("could not find expected ':'") {
      .missingColon
    } else if says("unexpected end of stream") {
      .openQuotation
    } else if says("unknown escape") || says("hexdecimal") {
      .unknownEscape
    } else if says("cannot start any token") {
      .badStart
    } else if says("expected ',' or ']'") {
      .openList
    } else if says("expected ',' or '}'") {
      .openRecord
    } else if says("undefined alias") {
      .alias
    } else if says("another document") || says("<document start>") {
      .secondDocument
    } else if says("expected key") || says("'-' indicator") || says("block sequence entries") {
      .badIndentation
    } else {
      .unreadable
    }
  }

  /// What was begun and not ended stands where it begins.
  private func place(of mark: Mark, _ start: Mark?, _ problem: YAMLProblem) -> Place {
    let end = place(of: mark)
    guard let start, start.line > 0 else { return end }
    switch problem {
    case .openQuotation, .missingColon: return place(of: start)
    case .openList where start.line < end.line, .openRecord where start.line < end.line:
      return place(of: start)
    default: return end
    }
  }

  /// libYAML points past the end of what is not closed; the caret stands on the last words instead.
  private func place(of mark: Mark) -> Place {
    var line = mark.line
    var column = source.column(scalars: mark.column, line: line)
    while line > 1, source.line(line).allSatisfy({ $0 == " " || $0 == "\t" }) {
      line -= 1
      column = max(source.line(line).count, 1)
    }
    return source.place(line: line, column: max(column, 1))
  }

  private func duplicate(_ key: String, first mark: Mark) -> Diagnostic {
    let column = source.column(scalars: mark.column, line: mark.line)
    let second = secondPlace(of: key, line: mark.line, column: column)
    let place = source.place(
      line: second?.line ?? mark.line, column: second?.column ?? column, length: key.count)
    let isShown = !source.isHidden(place.line)
    return YAMLProblem.duplicateKey(isShown ? key : nil, firstLine: mark.line).diagnostic(at: place)
  }

  /// The parser tells only of the first; the second stands further on in the same line, or in the
  /// same column of a later one.
  private func secondPlace(of key: String, line: Int, column: Int) -> (line: Int, column: Int)? {
    guard !key.isEmpty else { return nil }
    let whole = source.line(line)
    let after = whole.dropFirst(column - 1 + key.count)
    for found in after.ranges(of: key) where after[found.upperBound...].isAfterKey {
      return (line, whole.distance(from: whole.startIndex, to: found.lowerBound) + 1)
    }
    for number in sequence(first: line + 1, next: { $0 + 1 }) {
      if number > source.lineCount { return nil }
      let rest = source.line(number).dropFirst(column - 1)
      if rest.hasPrefix(key), rest.dropFirst(key.count).isAfterKey { return (number, column) }
    }
    return nil
  }
}

extension Substring {
  /// True where a colon follows, as it does after a key.
  fileprivate var isAfterKey: Bool {
    first { $0 != "\"" && $0 != "'" && $0 != " " } == ":"
  }
}
