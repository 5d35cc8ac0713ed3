import MethodKit

extension SharedSheets {
  /// Name cards that stand on the table: with the names that are known, and empty ones for who else
  /// takes part and two more.
  func tableCards() -> Sheet {
    let spare = 2
    let blank = max(session.attendance.participants - session.participants.count, 0) + spare
    let names = session.participants.map { Text(own($0)) }
    let cards = (names + Array(repeating: "", count: blank)).map { Labels.Label($0) }
    return Sheet("table-cards", texts["table-cards.title"], for: .table) {
      Paragraph(words["table-cards.how"])
      Labels(.tent, cards)
    }
  }
}
