import MethodKit

/// What the summaries of both meetings have.
extension SpiegelPanel {
  /// The most quotes that a handout shows.
  static let quotesAtMost = 6

  @BlockBuilder
  func whenAndWho(_ request: SummaryRequest, _ findings: Findings) -> [Block] {
    let t = request.texts
    if let date = request.session.date {
      Paragraph(t["summary.when", ["date": date.shortWords(in: t.language)]])
    }
    if let people = findings.shared.roles(for: request.audience) {
      Paragraph(t["summary.present", ["who": people]])
    }
  }

  func quotes(_ t: Texts, _ findings: Findings, atMost limit: Int) -> [Block] {
    section(
      t["summary.quotes"],
      Quotes(Array(findings.shared.quotes.prefix(limit)), paraphrase: t["summary.paraphrase"]))
  }

  /// How much stays in the group: counted, never shown.
  ///
  /// Outside the panel nobody is told that patients kept something to themselves; there it is only
  /// said that something was left out.
  @BlockBuilder
  func heldBack(_ request: SummaryRequest, _ kind: Meeting.Kind) -> [Block] {
    let t = request.texts
    let key = "summary.withheld.\(kind.rawValue)"
    let lines = ["bottlenecks", "quotes", "images"].compactMap { field -> Paragraph? in
      let number = request.heldBack(field)
      return number > 0 ? Paragraph(t.counted("\(key).\(field)", number)) : nil
    }
    if !lines.isEmpty {
      Callout(.confidential, title: t["\(key).title"]) { lines }
    }
  }
}

extension Findings {
  /// The day on which the group comes back to it, in words.
  func followUp(in language: String) -> String? {
    shared.followUp?.shortWords(in: language)
  }
}
