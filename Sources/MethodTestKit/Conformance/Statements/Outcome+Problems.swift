import MethodDocument
import MethodKit

extension Outcome {
  /// What the next method could not read: days that are none, and things without words.
  var problems: [OutcomeProblem] {
    var found: [OutcomeProblem] = []
    if let followUp, CalendarDate(followUp) == nil {
      found.append(.notADate(followUp, field: "follow-up"))
    }
    for by in agreements.compactMap(\.by) where Self.looksLikeDate(by) && CalendarDate(by) == nil {
      found.append(.notADate(by, field: "agreements.by"))
    }
    let words = [
      "themes.title": themes.map(\.title), "statements.text": statements.map(\.text),
      "agreements.what": agreements.map(\.what),
    ]
    for (field, texts) in words.sorted(by: { $0.key < $1.key })
    where texts.contains(where: { $0.trimmedOfSpaces.isEmpty }) {
      found.append(.empty(field: field))
    }
    return found
  }

  /// A day may be words (“after summer”), but what begins as a date has to be one, and so has a
  /// date that was put into words.
  private static func looksLikeDate(_ words: String) -> Bool {
    words.contains(/\d{1,4}[-\/.]\d{1,2}[-\/.]\d{1,4}/)
      || words.contains(/^(.* )?\d{1,2} \p{L}{3,9} \d{4}$/)
  }
}
