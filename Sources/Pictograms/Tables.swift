import Foundation
import MethodDocument

/// Reads the tables of `Assets/pictograms`: lines of columns parted by a tab, `#` for a remark.
struct Tables {
  var directory: URL

  /// Emoji and name, in the order of the file.
  func names(_ language: String) throws -> [(emoji: String, name: String)] {
    try rows("\(language).tsv", columns: 2).map { (String($0.columns[0]), String($0.columns[1])) }
  }

  /// Emoji whose picture in the font does not serve, and the drawing that is printed instead.
  func redrawn() throws -> [(emoji: String, art: String)] {
    try rows("redrawn.tsv", columns: 2).map { (String($0.columns[0]), String($0.columns[1])) }
  }

  /// What a person decided, then the names that CLDR gives, then its checked keywords.
  func vocabulary(_ language: String) throws -> Vocabulary {
    var vocabulary = Vocabulary()
    let overlay = "overlay-\(language).tsv"
    for row in try rows(overlay, columns: 3) {
      let kind = String(row.columns[1])
      guard let known = Vocabulary.Kind(rawValue: kind) else {
        throw PictogramProblem.unknownKind(kind)
          .diagnostic(at: Place(file: overlay, line: row.line))
      }
      for word in row.columns[2].split(separator: "|") {
        vocabulary.add(word, .init(emoji: String(row.columns[0]), kind: known))
      }
    }
    let index = try rows("\(language).tsv", columns: 3)
    for row in index {
      vocabulary.add(row.columns[1], .init(emoji: String(row.columns[0]), kind: .thing))
    }
    for row in index {
      for word in row.columns[2].split(separator: "|") {
        vocabulary.add(word, .init(emoji: String(row.columns[0]), kind: .thing))
      }
    }
    return vocabulary
  }

  private struct Row {
    var line: Int
    var columns: [Substring]
  }

  private func rows(_ file: String, columns: Int) throws -> [Row] {
    guard let bytes = try? Data(contentsOf: directory.appending(path: file)) else {
      throw PictogramProblem.unreadable(directory.path).diagnostic(at: Place(file: file))
    }
    var rows: [Row] = []
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() where !line.isEmpty && !line.hasPrefix("#") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count >= columns else {
        throw PictogramProblem.fewColumns(found: cells.count, expected: columns)
          .diagnostic(at: Place(file: file, line: number + 1))
      }
      rows.append(Row(line: number + 1, columns: cells))
    }
    return rows
  }
}
