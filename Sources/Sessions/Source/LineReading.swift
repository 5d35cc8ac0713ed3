/// Reads places off a file line by line, each line once however many places it has.
final class LineReading {
  private let source: SourceText
  private var number = 0
  private(set) var characters: [Character] = []
  /// The column of the character to which each Unicode scalar belongs; empty where each is its own.
  private var columns: [Int] = []

  init(_ source: SourceText) {
    self.source = source
  }

  /// Makes a line the current one.
  func move(to line: Int) {
    guard line != number else { return }
    number = line
    characters = Array(source.line(line))
    columns = []
    guard characters.contains(where: { $0.unicodeScalars.count > 1 }) else { return }
    for (index, character) in characters.enumerated() {
      columns += Array(repeating: index + 1, count: character.unicodeScalars.count)
    }
  }

  /// Turns a column in Unicode scalars, as libYAML counts, into one in characters; both from 1.
  func column(scalars: Int) -> Int {
    if columns.isEmpty { return min(scalars, characters.count + 1) }
    return scalars <= columns.count ? columns[max(scalars - 1, 0)] : characters.count + 1
  }

  /// The characters from a column on.
  func rest(from column: Int) -> ArraySlice<Character> {
    characters[min(max(column - 1, 0), characters.count)...]
  }
}
