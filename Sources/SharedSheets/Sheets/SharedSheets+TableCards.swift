import MethodKit

extension SharedSheets {
  /// Name cards that stand on the table: with the names that are known, and two to write on.
  func tableCards() -> Sheet {
    let spare = 2
    let blank = max((details.expected ?? 0) - session.participants.count, 0) + spare
    let names = session.participants.map { Text(own($0)) }
    let cards = (names + Array(repeating: "", count: blank)).map { Labels.Label($0) }
    return Sheet("table-cards", texts["table-cards.title"], for: .table) {
      Labels(.tent, cards)
    }
  }
}
