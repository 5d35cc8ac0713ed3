import MethodDocument

/// Rows of words set in columns, for a terminal.
enum Columns {
  /// A line for each row; no line ends in spaces.
  static func lines(_ rows: [[String]]) -> [String] {
    let rows = rows.map { $0.map { $0.onTerminal() } }
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { row in
      var line = ""
      var width = 0
      for (column, cell) in row.enumerated() where !cell.isEmpty {
        let start = widths[..<column].reduce(0) { $0 + $1 + 2 }
        line += String(repeating: " ", count: start - width) + cell
        width = start + cell.count
      }
      return line
    }
  }
}
