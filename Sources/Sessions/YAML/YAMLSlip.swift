import MethodDocument

/// The slip of the hand behind what the parser calls an error.
///
/// The parser stumbles where nothing fits any more; the slip is often on the line above.
struct YAMLSlip {
  private(set) var problem: YAMLProblem
  /// Nil where the parser points at the right place.
  private(set) var place: Place?

  private let source: SourceText

  /// - Parameters:
  ///   - line: Where the parser stumbled, from 1.
  ///   - column: In characters, from 1.
  init(_ problem: YAMLProblem, line: Int, column: Int, in source: SourceText) {
    self.problem = problem
    self.source = source
    switch problem {
    case .strayColon, .badIndentation, .missingColon:
      if findHardSpace(upTo: line) || findDash(upTo: line) || findColon(upTo: line) { return }
      if findQuotation(closedAt: column, of: line) { return }
      guard problem == .strayColon else { return }
      if findCurlyQuotation(in: line) { return }
      if isFirstColon(at: column, of: line) {
        point(at: line, source.firstColumn(of: line), .badIndentation)
      }
    default: break
    }
  }

  private mutating func point(at line: Int, _ column: Int, _ problem: YAMLProblem) {
    self.problem = problem
    place = source.place(line: line, column: column)
  }

  /// The line and the one above it that says something.
  private func around(_ line: Int) -> [Int] {
    let above = sequence(first: line - 1) { $0 - 1 }.prefix { $0 > 0 }
      .first { !source.line($0).allSatisfy(\.isWhitespace) }
    return [line] + (above.map { [$0] } ?? [])
  }

  /// Web pages and word processors indent with spaces that YAML takes for letters.
  private mutating func findHardSpace(upTo line: Int) -> Bool {
    for line in around(line) {
      let start = source.line(line).prefix { $0 == " " || $0 == "\u{A0}" }
      guard let hard = start.firstIndex(of: "\u{A0}") else { continue }
      point(at: line, start[..<hard].count + 1, .hardSpace)
      return true
    }
    return false
  }

  /// `-heading:` is one word to YAML, and `– heading:` too.
  private mutating func findDash(upTo line: Int) -> Bool {
    for line in around(line) {
      let words = source.line(line).drop { $0 == " " }
      if words.wholeMatch(of: /-[A-Za-z][\w\-]*:( .*)?/) != nil {
        point(at: line, source.firstColumn(of: line), .dashWithoutSpace)
        return true
      }
      if words.wholeMatch(of: /[–—−•·*] ?[A-Za-z][\w\-]*:( .*)?/) != nil {
        point(at: line, source.firstColumn(of: line), .wrongDash)
        return true
      }
    }
    return false
  }

  /// `minutes:60` is one word to YAML.
  private mutating func findColon(upTo line: Int) -> Bool {
    for line in around(line) {
      let words = source.line(line).drop { $0 == " " }
      guard words.prefixMatch(of: /(- +)?[A-Za-z][\w\-]*:[^\s\/]/) != nil else { continue }
      point(at: line, source.firstColumn(of: line), .missingColon)
      return true
    }
    return false
  }

  /// A text that was not closed ends at the next quotation mark, which begins another text.
  private mutating func findQuotation(closedAt column: Int, of line: Int) -> Bool {
    let before = source.line(line).prefix(max(column - 1, 0))
    guard let mark = before.last(where: { $0 != " " }), mark == "\"" || mark == "'",
      before.filter({ $0 == mark }).count == 1
    else { return false }
    let above = sequence(first: line - 1) { $0 - 1 }.prefix { $0 > 0 }
    for number in above {
      let words = source.line(number)
      guard words.filter({ $0 == mark }).count % 2 == 1 else { continue }
      guard let opening = words.firstIndex(of: mark),
        words[..<opening].contains(/(: +|- +)$/)
      else { return false }
      point(at: number, words[..<opening].count + 1, .openQuotation)
      return true
    }
    return false
  }

  private mutating func findCurlyQuotation(in line: Int) -> Bool {
    let words = source.line(line)
    guard let match = words.firstMatch(of: /(: +|- +)([“”„‘’«])/) else { return false }
    point(at: line, words[..<match.2.startIndex].count + 1, .curlyQuotation)
    return true
  }

  /// True where only a field's name stands before the colon: then it is the line that does not fit.
  private func isFirstColon(at column: Int, of line: Int) -> Bool {
    let before = source.line(line).prefix(max(column - 1, 0)).drop { $0 == " " }
    return before.wholeMatch(of: /(- +)?[A-Za-z][\w\-]*/) != nil
  }
}
