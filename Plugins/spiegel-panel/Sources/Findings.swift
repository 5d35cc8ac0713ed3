import MethodKit

/// What came out of a meeting, as far as this audience may know it.
struct Findings {
  var meeting: Meeting
  /// What the panel told and released; in meeting 2 what it had released before.
  var bottlenecks: [Bottleneck]
  var understanding: [String]
  /// The themes, quotes, agreements, images and follow-up; each bottleneck is a theme in it.
  var outcome: Outcome

  init(_ request: SummaryRequest) {
    meeting = Meeting(request.input)
    let told = Bottleneck.released(in: request.results)
    bottlenecks = told.isEmpty ? meeting.bottlenecks : told
    understanding = request.results.texts("mutual-understanding")
    outcome = Outcome(sharedResults: request.results)
    outcome.themes =
      bottlenecks.map { Outcome.Theme(title: $0.text, kind: .minus) }
      + understanding.map { Outcome.Theme(title: $0, kind: .plus) } + outcome.themes
  }

  var isEmpty: Bool {
    switch meeting.kind {
    case .panel: bottlenecks.isEmpty
    case .mirror: understanding.isEmpty && outcome.agreements.isEmpty
    }
  }
}
