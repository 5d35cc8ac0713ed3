import Foundation
import MethodDocument

/// The participants of a CSV file: UTF-8 or Windows-1252, with a header row in Dutch or English.
struct ParticipantTable {
  /// In bytes.
  static let sizeLimit = 1_000_000
  static let rowLimit = 5_000

  private(set) var participants: [Participant] = []
  private let findings: Findings

  var problems: [Diagnostic] { findings.diagnostics }

  init(_ bytes: Data, named name: String) {
    let text = ParticipantTable.text(of: bytes)
    findings = Findings(SourceText(file: name, text: text))
    // Every line may hold a name, also the first, where the header was forgotten.
    findings.source.hide(1...findings.source.lineCount)
    let table = CSVRows(text, limit: Self.rowLimit + 2)
    if let open = table.openQuotation { add(TableProblem.openQuotation, open) }
    guard let header = table.rows.first else {
      findings.add([TableProblem.noHeader.diagnostic(at: Place(file: name, line: 1, column: 1))])
      return
    }
    guard let columns = columns(header) else { return }
    let rows = table.rows.dropFirst()
    if rows.count > Self.rowLimit, let cell = rows.last?.first {
      add(TableProblem.tooManyRows(limit: Self.rowLimit), cell)
      return
    }
    for row in rows {
      if let participant = participant(row, columns) { participants.append(participant) }
    }
  }

  /// UTF-8 where it is valid; what is not was written by an old Excel.
  private static func text(of bytes: Data) -> String {
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes
    return String(validating: bytes, as: UTF8.self)
      ?? String(data: bytes, encoding: .windowsCP1252)
      ?? String(data: bytes, encoding: .isoLatin1) ?? ""
  }

  private static let headers: [(field: String, words: [String])] = [
    ("name", ["name", "naam", "first name", "voornaam", "deelnemer", "participant"]),
    ("role", ["role", "rol", "functie", "function"]),
    ("language", ["language", "taal"]),
    ("consent", ["consent", "toestemming"]),
    ("visibility", ["visibility", "zichtbaarheid", "zichtbaar", "zichtbaar voor"]),
  ]

  private func columns(_ header: [CSVRows.Cell]) -> [FieldSchema?]? {
    let all = Self.headers.flatMap(\.words)
    var found: Set<String> = []
    var columns: [FieldSchema?] = []
    for cell in header {
      let word = cell.text.trimmed.lowercased()
      guard let field = Self.headers.first(where: { $0.words.contains(word) })?.field else {
        if !word.isEmpty {
          let nearest = NearestWord.to(word, among: all)
          add(TableProblem.unknownColumn(nearest: nearest), cell, revealed: nearest != nil)
        }
        columns.append(nil)
        continue
      }
      if !found.insert(field).inserted { add(TableProblem.columnTwice(field), cell) }
      columns.append(SharedFields.participant.first { $0.id == field })
    }
    guard found.contains("name") else {
      if let cell = header.first { add(TableProblem.noNames, cell) }
      return nil
    }
    return columns
  }

  private func participant(_ row: [CSVRows.Cell], _ columns: [FieldSchema?]) -> Participant? {
    if row.count > columns.count, let cell = row.dropFirst(columns.count).first,
      row.dropFirst(columns.count).contains(where: { !$0.text.trimmed.isEmpty })
    {
      add(TableProblem.tooManyCells(expected: columns.count), cell)
    }
    let reader = FieldReader(findings: findings)
    var entries: [PositionedNode.Entry] = []
    for (cell, column) in zip(row, columns) {
      guard let column, !cell.text.trimmed.isEmpty else { continue }
      let node = node(cell, for: column)
      if column.id == "language", LanguageReading(findings).tag(node) == nil { continue }
      entries.append(
        PositionedNode.Entry(
          key: column.id, line: cell.line, column: cell.column, length: node.length, value: node))
    }
    guard let first = row.first else { return nil }
    let record = PositionedNode(
      content: .mapping(entries), line: first.line, column: first.column, length: 1)
    return Participant(
      reader.record(record, fields: SharedFields.participant, path: FieldPath("participants")))
  }

  private func node(_ cell: CSVRows.Cell, for column: FieldSchema) -> PositionedNode {
    var word = cell.text.trimmed
    if column.id == Consent.visibilityKey {
      let dutch = [
        "groep": "group", "medewerkers": "staff", "personeel": "staff",
        "openbaar": "public", "iedereen": "public",
      ]
      word = dutch[word.lowercased()] ?? word
    }
    return PositionedNode(
      content: .scalar(word, quoted: true), line: cell.line, column: cell.column,
      length: max(cell.text.count, 1))
  }

  private func add(_ problem: TableProblem, _ cell: CSVRows.Cell, revealed: Bool = false) {
    let place = findings.source.place(
      line: cell.line, column: cell.column, length: cell.text.count, revealed: revealed)
    findings.add([problem.diagnostic(at: place)])
  }
}
