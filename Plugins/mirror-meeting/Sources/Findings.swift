import MethodKit

/// What came out of the meeting, as far as this audience may know it.
struct Findings {
  var positives: [String]
  var improvements: [String]
  var wishes: [String]
  var takeaways: [String]
  /// The themes, quotes, agreements, images and follow-up; the three lists are themes in it.
  var outcome: Outcome

  init(_ request: SummaryRequest) {
    let results = request.results
    positives = results.texts("positives")
    improvements = results.texts("improvements")
    wishes = results.texts("wishes")
    takeaways = results.texts("listener-takeaways")
    outcome = Outcome(sharedResults: results)
    outcome.themes =
      positives.map { Outcome.Theme(title: $0, kind: .plus) }
      + improvements.map { Outcome.Theme(title: $0, kind: .minus) }
      + wishes.map { Outcome.Theme(title: $0, kind: .wish) } + outcome.themes
    outcome.agreements =
      results.records("team-actions").compactMap(Outcome.Agreement.init(record:))
      + outcome.agreements
  }

  var isEmpty: Bool { positives.isEmpty && improvements.isEmpty && wishes.isEmpty }

  /// The report's three lists under the names that their texts have.
  var lists: [(name: String, tone: Tone, points: [String])] {
    [
      ("good", .plus, positives), ("better", .minus, improvements), ("wish", .wish, wishes),
    ]
  }
}
