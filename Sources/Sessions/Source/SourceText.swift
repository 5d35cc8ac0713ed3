public import MethodDocument

/// A file's text by lines, and the places in it.
///
/// Lines that hold what was said in confidence can be hidden; an excerpt of such a line then shows
/// dots of the same width, so that the caret still points where it should.
public struct SourceText: Sendable {
  /// The path as the user would write it.
  public let file: String
  let text: String
  private let lines: [Substring]
  private var hidden: Set<Int> = []

  public init(file: String, text: String) {
    self.file = file
    self.text = text
    lines = SourceText.lines(of: text)
  }

  public var lineCount: Int { lines.count }

  /// The line without its ending; empty where there is no such line. Lines count from 1.
  public func line(_ number: Int) -> Substring {
    lines.indices.contains(number - 1) ? lines[number - 1] : ""
  }

  /// Hides lines from every later excerpt.
  mutating func hide(_ lines: some Sequence<Int>) {
    hidden.formUnion(lines)
  }

  mutating func show(_ lines: some Sequence<Int>) {
    hidden.subtract(lines)
  }

  func isHidden(_ line: Int) -> Bool { hidden.contains(line) }

  /// A place with its excerpt; line and column count from 1, in characters.
  ///
  /// - Parameter revealed: whether the words under the caret may be shown on a hidden line.
  public func place(line: Int, column: Int, length: Int = 1, revealed: Bool = false) -> Place {
    let whole = self.line(line)
    let rest = max(whole.count - column + 1, 1)
    let length = min(max(length, 1), rest)
    let excerpt =
      isHidden(line)
      ? whole.masked(except: revealed ? column..<(column + length) : nil) : String(whole)
    return Place(
      file: file, line: line, column: column, excerpt: excerpt.window(around: column),
      length: length)
  }

  /// The place of a node.
  public func place(of node: PositionedNode, revealed: Bool = false) -> Place {
    place(line: node.line, column: node.column, length: node.length, revealed: revealed)
  }

  /// The place of an entry's key.
  public func place(of entry: PositionedNode.Entry, revealed: Bool = false) -> Place {
    place(line: entry.line, column: entry.column, length: entry.length, revealed: revealed)
  }

  /// Turns a column in Unicode scalars, as libYAML counts, into one in characters.
  func column(scalars: Int, line: Int) -> Int {
    let reading = LineReading(self)
    reading.move(to: line)
    return reading.column(scalars: scalars)
  }

  /// The column of the first character that is no space; lines and columns count from 1.
  public func firstColumn(of line: Int) -> Int {
    self.line(line).prefix { $0.isWhitespace }.count + 1
  }

  /// Lines end where libYAML ends them, which is more often than Swift thinks.
  private static func lines(of text: String) -> [Substring] {
    let scalars = text.unicodeScalars
    var lines: [Substring] = []
    var start = scalars.startIndex
    var index = start
    while index < scalars.endIndex {
      let scalar = scalars[index]
      var next = scalars.index(after: index)
      if scalar == "\n" || scalar == "\r" || scalar == "\u{85}" || scalar == "\u{2028}"
        || scalar == "\u{2029}"
      {
        lines.append(text[start..<index])
        if scalar == "\r", next < scalars.endIndex, scalars[next] == "\n" {
          next = scalars.index(after: next)
        }
        start = next
      }
      index = next
    }
    lines.append(text[start...])
    return lines
  }
}

extension Substring {
  /// Dots for every character, but for the indentation and the columns that may be seen.
  fileprivate func masked(except visible: Range<Int>?) -> String {
    var indenting = true
    return String(
      enumerated().map { offset, character in
        if indenting && character == " " { return character }
        indenting = false
        return visible?.contains(offset + 1) == true ? character : "·"
      })
  }
}

extension String {
  /// The start of a line as far as a person needs it to see the column.
  ///
  /// The start is never cut, since the caret is set below by its column.
  fileprivate func window(around column: Int) -> String {
    let limit = max(240, column + 80)
    return count > limit ? prefix(limit) + "…" : self
  }
}
