/// Which lines of a session file may not be shown in an excerpt.
///
/// Only lines that are known to be harmless are shown: a misspelt `results` hides as well.
enum HiddenLines {
  private static let open: Set<String> = ["method", "language", "session", "print"]

  /// Of a file whose tree is known; without a method, none of its `input` is shown.
  static func of(_ source: SourceText, root: PositionedNode, input: [FieldSchema]) -> Set<Int> {
    guard let entries = root.mapping else { return Set(1...source.lineCount) }
    let openInput = Set(input.filter { !$0.isGated }.map(\.id))
    var hidden: Set<Int> = []
    for (entry, lines) in ranges(entries, in: 1...source.lineCount, of: source) {
      if entry.key == "input", let own = entry.value.mapping {
        for (field, lines) in ranges(own, in: lines, of: source)
        where !openInput.contains(field.key) {
          hidden.formUnion(lines)
        }
      } else if !open.contains(entry.key) {
        hidden.formUnion(lines)
      }
    }
    return hidden
  }

  /// Of a file that cannot be parsed: only a line that begins with a harmless key is shown, and
  /// only below an open key of the first column.
  static func unparsed(_ source: SourceText) -> [Int] {
    let harmless = open.union((SharedFields.session + SharedFields.print).map(\.id))
    var isOpen = false
    return (1...source.lineCount).filter { number in
      let line = source.line(number)
      let key = String(line.drop(while: \.isWhitespace).prefix { $0 != ":" })
      if let first = line.first, !first.isWhitespace, first != "#" { isOpen = open.contains(key) }
      return !isOpen || !harmless.contains(key) || mentionsResults(line)
    }
  }

  /// A file may be written on one line, with everything in it.
  private static func mentionsResults(_ line: Substring) -> Bool {
    line.contains("{") && SharedFields.topLevel.contains { !open.contains($0) && line.contains($0) }
  }

  /// The lines of each entry: up to the next one, which may begin on the same line.
  private static func ranges(
    _ entries: [PositionedNode.Entry], in whole: ClosedRange<Int>, of source: SourceText
  ) -> [(PositionedNode.Entry, ClosedRange<Int>)] {
    entries.indices.map { index in
      let entry = entries[index]
      guard entries.indices.contains(index + 1) else {
        return (entry, entry.line...max(entry.line, whole.upperBound))
      }
      let next = entries[index + 1]
      let isFirstOfLine = source.firstColumn(of: next.line) == next.column
      return (entry, entry.line...max(entry.line, isFirstOfLine ? next.line - 1 : next.line))
    }
  }
}
