import Foundation
import MethodDocument

/// What is checked of a YAML text before the parser sees it.
enum RawYAML {
  /// The text of a file in UTF-8, without its byte order mark.
  static func text(of bytes: Data, named name: String) throws(Diagnostics) -> String {
    func fail(_ problem: YAMLProblem, line: Int = 0, column: Int = 0) -> Diagnostics {
      Diagnostics([problem.diagnostic(at: Place(file: name, line: line, column: column))])
    }
    guard bytes.count <= YAMLLimits.fileSize else {
      throw fail(.tooLarge(bytes: bytes.count, limit: YAMLLimits.fileSize))
    }
    let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let bytes = isMarked ? bytes.dropFirst(3) : bytes
    if let line = longLine(in: bytes) {
      throw fail(.lineTooLong(limit: YAMLLimits.lineLength), line: line)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let place = firstInvalid(in: bytes)
      throw fail(.notUTF8, line: place.line, column: place.column)
    }
    return text
  }

  /// Throws where the text has what no YAML may have, or what could exhaust the parser.
  static func check(_ source: SourceText) throws(Diagnostics) {
    if let diagnostic = forbiddenCharacter(in: source) ?? tooDeep(in: source) ?? alias(in: source) {
      throw Diagnostics([diagnostic])
    }
  }

  private static func longLine(in bytes: Data) -> Int? {
    var line = 1
    var length = 0
    for byte in bytes {
      if byte == UInt8(ascii: "\n") {
        line += 1
        length = 0
      } else {
        length += 1
        if length > YAMLLimits.lineLength { return line }
      }
    }
    return nil
  }

  private static func firstInvalid(in bytes: Data) -> (line: Int, column: Int) {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var (line, column) = (1, 1)
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      if scalar == "\n" {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
    return (line, column)
  }

  private static func forbiddenCharacter(in source: SourceText) -> Diagnostic? {
    guard source.text.unicodeScalars.contains(where: { !isAllowed($0) }) else { return nil }
    for number in 1...source.lineCount {
      let line = source.line(number).unicodeScalars
      guard let index = line.firstIndex(where: { !isAllowed($0) }) else { continue }
      let column = line[..<index].count + 1
      return YAMLProblem.controlCharacter(line[index].value).diagnostic(
        at: source.place(line: number, column: source.column(scalars: column, line: number)))
    }
    return nil
  }

  /// What YAML 1.1 calls printable (section 5.1).
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xFEFE, 0xFF00...0xFFFD, 0x10000...0x10FFFF:
      true
    default: false
    }
  }

  private static func tooDeep(in source: SourceText) -> Diagnostic? {
    guard let place = NestingScan.firstTooDeep(in: source.text) else { return nil }
    return YAMLProblem.tooDeep(limit: YAMLLimits.depth).diagnostic(
      at: source.place(line: place.line, column: min(place.column, source.line(place.line).count)))
  }

  /// Finds `*name` where the file also has `&name`, whatever stands around them: a file of
  /// repeated references grows without bound, and no person writes one.
  private static func alias(in source: SourceText) -> Diagnostic? {
    guard source.text.utf8.contains(UInt8(ascii: "&")) else { return nil }
    let anchors = Set(source.text.matches(of: /&([A-Za-z0-9_\-]+)/).map(\.1))
    guard !anchors.isEmpty else { return nil }
    for number in 1...source.lineCount {
      let line = source.line(number)
      for match in line.matches(of: /\*([A-Za-z0-9_\-]+)/) where anchors.contains(match.1) {
        let column = line[..<match.range.lowerBound].count + 1
        return YAMLProblem.alias.diagnostic(
          at: source.place(line: number, column: column, length: match.0.count))
      }
    }
    return nil
  }
}
