import MethodKit

/// What came out of a meeting, as far as this audience may know it.
struct Findings {
  var meeting: Meeting
  /// What the panel told and released; in meeting 2 what it had released before.
  var bottlenecks: [Bottleneck]
  var understanding: [String]
  var shared: SharedResults

  init(_ request: SummaryRequest) {
    meeting = Meeting(request.input)
    let told = Bottleneck.released(in: request.results)
    bottlenecks = told.isEmpty ? meeting.bottlenecks : told
    understanding = request.results.texts("mutual-understanding")
    shared = request.shared
  }

  /// What is going to be done.
  var agreed: [Outcome.Agreement] { shared.agreements.filter { !$0.isRefused } }
  /// What turned out to be impossible.
  var refused: [Outcome.Agreement] { shared.agreements.filter(\.isRefused) }

  var isEmpty: Bool {
    switch meeting.kind {
    case .panel: bottlenecks.isEmpty
    case .mirror: understanding.isEmpty && shared.agreements.isEmpty
    }
  }

  /// What was told and what is understood are themes, before those that were named as such.
  var outcome: Outcome {
    let points =
      bottlenecks.map { Outcome.Theme(title: $0.text, kind: .minus) }
      + understanding.map { Outcome.Theme(title: $0, kind: .plus) }
    return Outcome(
      themes: points + shared.themes, statements: shared.quotes,
      agreements: shared.agreements, images: shared.images,
      followUp: shared.followUp?.description)
  }
}

extension Outcome.Agreement {
  fileprivate var isRefused: Bool { status == Agreements.Status.notPossible.rawValue }
}
