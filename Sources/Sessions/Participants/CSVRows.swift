/// Rows and cells of a table with commas or semicolons, each with its place (RFC 4180).
struct CSVRows {
  struct Cell {
    var text: String
    /// Counted from 1, in characters.
    var line: Int
    var column: Int
  }

  var rows: [[Cell]] = []
  /// Where a quotation mark opens that never closes.
  var openQuotation: Cell?

  /// - Parameter limit: reading stops after so many rows.
  init(_ text: String, limit: Int) {
    let separator = CSVRows.separator(of: text)
    var row: [Cell] = []
    var cell = Cell(text: "", line: 1, column: 1)
    var (line, column) = (1, 1)
    var isQuoted = false
    var wasQuoted = false
    var index = text.startIndex

    func endsRow(_ character: Character) -> Bool { character.isNewline }

    while index < text.endIndex, rows.count < limit {
      let character = text[index]
      let next = text.index(after: index)
      if isQuoted {
        if character == "\"" {
          if next < text.endIndex, text[next] == "\"" {
            cell.text.append("\"")
            index = next
            column += 1
          } else {
            isQuoted = false
          }
        } else {
          cell.text.append(character)
        }
      } else if character == "\"", cell.text.trimmed.isEmpty, !wasQuoted {
        cell.text = ""
        isQuoted = true
        wasQuoted = true
      } else if character == separator || endsRow(character) {
        row.append(cell)
        wasQuoted = false
        let ends = endsRow(character)
        cell = Cell(text: "", line: ends ? line + 1 : line, column: ends ? 1 : column + 1)
        if ends {
          rows.append(row)
          row = []
        }
      } else {
        cell.text.append(character)
      }
      if character.isNewline {
        line += 1
        column = 1
      } else {
        column += 1
      }
      index = text.index(after: index)
    }
    if isQuoted { openQuotation = cell }
    if !row.isEmpty || !cell.text.isEmpty || wasQuoted {
      row.append(cell)
      rows.append(row)
    }
    rows.removeAll { row in row.allSatisfy { $0.text.trimmed.isEmpty } }
  }

  /// What parts the cells of the first line, outside quotation marks; a comma where nothing does.
  private static func separator(of text: String) -> Character {
    var isQuoted = false
    var counts: [Character: Int] = [:]
    for character in text {
      if character == "\"" { isQuoted.toggle() }
      if isQuoted { continue }
      if character.isNewline { break }
      if ",;\t".contains(character) { counts[character, default: 0] += 1 }
    }
    let order: [Character] = [";", ",", "\t"]
    return order.max { counts[$0, default: 0] < counts[$1, default: 0] }
      .flatMap { counts[$0] == nil ? nil : $0 } ?? ","
  }
}
