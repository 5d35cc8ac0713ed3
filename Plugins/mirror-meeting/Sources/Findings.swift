import MethodKit

/// What came out of the meeting, as far as this audience may know it.
struct Findings {
  var positives: [String]
  var improvements: [String]
  var wishes: [String]
  var takeaways: [String]
  var shared: SharedResults
  /// The team's actions, and what else was agreed.
  var actions: [Outcome.Agreement]

  init(_ request: SummaryRequest) {
    let results = request.results
    positives = results.texts("positives")
    improvements = results.texts("improvements")
    wishes = results.texts("wishes")
    takeaways = results.texts("listener-takeaways")
    shared = request.shared
    actions =
      results.records("team-actions").compactMap(Outcome.Agreement.init) + shared.agreements
  }

  var isEmpty: Bool { positives.isEmpty && improvements.isEmpty && wishes.isEmpty }

  /// The report's three lists under the names that their texts have.
  var lists: [(name: String, tone: Tone, points: [String])] {
    [
      ("good", .plus, positives), ("better", .minus, improvements), ("wish", .wish, wishes),
    ]
  }

  /// The three lists are themes, before those that were named as such.
  var outcome: Outcome {
    let points =
      positives.map { Outcome.Theme(title: $0, kind: .plus) }
      + improvements.map { Outcome.Theme(title: $0, kind: .minus) }
      + wishes.map { Outcome.Theme(title: $0, kind: .wish) }
    return Outcome(
      themes: points + shared.themes, statements: shared.quotes, agreements: actions,
      images: shared.images, followUp: shared.followUp?.description)
  }
}
