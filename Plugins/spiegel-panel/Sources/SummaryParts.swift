import MethodKit

/// What the summaries of both meetings have.
extension SpiegelPanel {
  /// The most quotes that a handout shows.
  static let quotesAtMost = 6

  @BlockBuilder
  func whenAndWho(_ request: SummaryRequest) -> [Block] {
    let t = request.texts
    if let date = request.session.date {
      Paragraph(t["summary.when", ["date": date.shortWords(in: t.language)]])
    }
    if let who = request.presentInWords {
      Paragraph(t["summary.present", ["who": who]])
    } else if let count = request.presentTotal {
      Paragraph(t["summary.present-total", ["count": "\(count)"]])
    }
  }

  @BlockBuilder
  func quotes(_ t: Texts, _ findings: Findings, atMost limit: Int) -> [Block] {
    let shown = findings.outcome.statements.prefix(limit)
    if !shown.isEmpty {
      Heading(t["summary.quotes"], picture: .pictogram("tekstballon"))
      Quotes(shown, paraphrase: t["summary.paraphrase"])
    }
  }

  /// How much stays in the group: counted, never shown.
  @BlockBuilder
  func heldBack(_ request: SummaryRequest) -> [Block] {
    let t = request.texts
    let lines = ["bottlenecks", "quotes", "images"].compactMap { field -> Paragraph? in
      let number = request.heldBack(field)
      return number > 0 ? Paragraph(t.counted("summary.withheld.\(field)", number)) : nil
    }
    if !lines.isEmpty {
      Callout(.confidential, title: t["summary.withheld-title"]) { lines }
    }
  }
}

extension Findings {
  /// The day on which the group comes back to it, in words.
  func followUp(in language: String) -> String? {
    outcome.followUp.flatMap { CalendarDate($0) }?.shortWords(in: language)
  }
}
