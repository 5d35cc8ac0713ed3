/// Counts how deeply lists and records lie within each other, before anything is composed.
///
/// It knows just enough of YAML to pass over quotation marks, comments and block texts. libYAML
/// itself stops at 1,000 levels, so a file that misleads this scan still ends in an error.
struct NestingScan {
  /// Where the nesting first goes too deep; line and column count from 1, in bytes.
  struct TooDeep: Equatable {
    var line: Int
    var column: Int
  }

  private enum State: Equatable {
    case between
    case plain
    case quoted(UInt8)
  }

  private let limit: Int
  private var indents: [Int] = []
  private var flow = 0
  private var state = State.between
  /// The column beyond which lines belong to a block text.
  private var blockText: Int?

  private init(limit: Int) {
    self.limit = limit
  }

  static func firstTooDeep(in text: String, limit: Int = YAMLLimits.depth) -> TooDeep? {
    var scan = NestingScan(limit: limit)
    var text = text
    return text.withUTF8 { bytes in
      var line = 1
      var start = 0
      while start < bytes.count {
        let end = bytes[start...].firstIndex(of: .newline) ?? bytes.count
        if let column = scan.read(bytes[start..<end]) { return TooDeep(line: line, column: column) }
        start = end + 1
        line += 1
      }
      return nil
    }
  }

  /// Reads a line and gives the column where it goes too deep.
  private mutating func read(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    let line = line.last == .carriageReturn ? line.dropLast() : line
    guard let first = line.firstIndex(where: { $0 != .space }) else { return nil }
    let indent = first - line.startIndex
    if let blockText {
      if indent > blockText { return nil }
      self.blockText = nil
    }
    var index = first
    if flow == 0, !isQuoted {
      if let column = readIndicators(line, from: &index) { return column }
      startBlockLine(line, at: index)
    }
    return readWords(line, from: index)
  }

  private var isQuoted: Bool { if case .quoted = state { true } else { false } }

  /// Passes the `- ` and `? ` with which a line begins; each opens a level of its own.
  private mutating func readIndicators(
    _ line: Slice<UnsafeBufferPointer<UInt8>>, from index: inout Int
  ) -> Int? {
    while index < line.endIndex {
      let column = index - line.startIndex
      indents.removeAll { $0 > column }
      if indents.last != column { indents.append(column) }
      if indents.count > limit { return column + 1 }
      let next = index + 1
      guard line[index] == .dash || line[index] == .question,
        next >= line.endIndex || line[next] == .space
      else { return nil }
      state = .between
      index = line[next...].firstIndex { $0 != .space } ?? line.endIndex
    }
    return nil
  }

  /// A quotation mark at the start of a line is only one where it does not go on with a plain text.
  private mutating func startBlockLine(_ line: Slice<UnsafeBufferPointer<UInt8>>, at index: Int) {
    guard state == .plain, index < line.endIndex else { return }
    let rest = line[index...]
    let isKey =
      rest.last == .colon || zip(rest, rest.dropFirst()).contains { $0 == .colon && $1 == .space }
    if isKey { state = .between }
  }

  private mutating func readWords(
    _ line: Slice<UnsafeBufferPointer<UInt8>>, from start: Int
  ) -> Int? {
    var index = start
    while index < line.endIndex {
      let byte = line[index]
      let next = index + 1 < line.endIndex ? line[index + 1] : .newline
      switch state {
      case .quoted(let mark):
        if mark == .doubleQuote, byte == .backslash {
          index += 1
        } else if byte == mark {
          if mark == .singleQuote, next == mark { index += 1 } else { state = .between }
        }
      case .between, .plain:
        if byte == .hash, index == line.startIndex || line[index - 1] == .space { return nil }
        if let tooDeep = readOutside(byte, next, at: index, of: line) { return tooDeep }
        if blockText != nil { return nil }
      }
      index += 1
    }
    return nil
  }

  private mutating func readOutside(
    _ byte: UInt8, _ next: UInt8, at index: Int, of line: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Int? {
    let endsWord = next == .space || next == .newline
    switch byte {
    case .space: break
    case .openBracket, .openBrace:
      guard state == .between || flow > 0 else { break }
      flow += 1
      state = .between
      if flow + indents.count > limit { return index - line.startIndex + 1 }
    case .closeBracket, .closeBrace:
      if flow > 0 {
        flow -= 1
        state = .plain
      }
    case .comma where flow > 0: state = .between
    case .colon where endsWord || flow > 0: state = .between
    case .doubleQuote where state == .between, .singleQuote where state == .between:
      state = .quoted(byte)
    case .pipe where state == .between && flow == 0, .greater where state == .between && flow == 0:
      blockText = parent(of: line)
    default: state = .plain
    }
    return nil
  }

  /// The column of the key or dash to which a block text belongs.
  private func parent(of line: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    let hasKey = zip(line, line.dropFirst()).contains { $0 == .colon && $1 == .space }
    return (hasKey ? indents.last : indents.dropLast().last) ?? 0
  }
}

extension UInt8 {
  fileprivate static let newline = UInt8(ascii: "\n")
  fileprivate static let carriageReturn = UInt8(ascii: "\r")
  fileprivate static let space = UInt8(ascii: " ")
  fileprivate static let dash = UInt8(ascii: "-")
  fileprivate static let question = UInt8(ascii: "?")
  fileprivate static let colon = UInt8(ascii: ":")
  fileprivate static let comma = UInt8(ascii: ",")
  fileprivate static let hash = UInt8(ascii: "#")
  fileprivate static let backslash = UInt8(ascii: "\\")
  fileprivate static let doubleQuote = UInt8(ascii: "\"")
  fileprivate static let singleQuote = UInt8(ascii: "'")
  fileprivate static let pipe = UInt8(ascii: "|")
  fileprivate static let greater = UInt8(ascii: ">")
  fileprivate static let openBracket = UInt8(ascii: "[")
  fileprivate static let closeBracket = UInt8(ascii: "]")
  fileprivate static let openBrace = UInt8(ascii: "{")
  fileprivate static let closeBrace = UInt8(ascii: "}")
}
