import MethodKit

/// What the group dreamt, and what else the session left behind.
struct DreamFindings {
  struct Element {
    var text: String
    /// The word for its picture.
    var icon: String?
    var votes: Int

    init?(_ record: Value) {
      guard let text = record.text("text") else { return nil }
      self.text = text
      icon = record.text("icon")
      votes = max(record.int("votes") ?? 0, 0)
    }
  }

  /// Only for the group itself: what clients said among themselves is theirs to release
  /// (print.md, confidentiality 2).
  var chafes: [String]
  var keepsChafes: Bool
  var statement: String?
  /// What got most votes first.
  var elements: [Element]
  var values: [String]
  var alreadyThere: [String]
  /// The first steps, and what else was agreed.
  var steps: [Outcome.Agreement]
  var shared: SharedResults
  /// How much is kept from the audience, by what it is.
  var heldBack: [(kind: String, number: Int)]

  init(_ request: SummaryRequest) {
    let results = request.results
    let said = results.texts("chafes")
    chafes = request.audience == .group ? said : []
    keepsChafes = chafes.count < said.count
    statement = results.text("dream-statement")
    let named = results.records("elements").compactMap(Element.init)
    elements = named.enumerated()
      .sorted { ($1.element.votes, $0.offset) < ($0.element.votes, $1.offset) }
      .map(\.element)
    values = results.texts("values")
    alreadyThere = results.texts("already-there")
    shared = request.shared
    steps =
      results.records("first-steps").compactMap(Outcome.Agreement.init) + shared.agreements
    heldBack = ["quotes", "images"]
      .map { ($0, request.heldBack($0)) }
      .filter { $0.1 > 0 }
  }

  var isEmpty: Bool {
    chafes.isEmpty && !keepsChafes && statement == nil && elements.isEmpty && values.isEmpty
      && alreadyThere.isEmpty && steps.isEmpty && shared.themes.isEmpty && shared.quotes.isEmpty
      && heldBack.isEmpty
  }

  /// How many votes there are, and how many there can be at most where everyone who was there got
  /// their dots; nil where that is not known.
  func votes(each: Int) -> (cast: Int, most: Int)? {
    let people = shared.counts.map(\.number).reduce(0, +)
    guard people > 0 else { return nil }
    return (elements.map(\.votes).reduce(0, +), people * each)
  }

  var outcome: Outcome {
    let wishes = elements.map { Outcome.Theme(title: $0.text, kind: .wish, votes: $0.votes) }
    let complaints = chafes.map { Outcome.Theme(title: $0, kind: .minus) }
    let dream = statement.map { Outcome.Statement(text: $0, approved: true) }
    return Outcome(
      themes: shared.themes + wishes + complaints,
      statements: (dream.map { [$0] } ?? []) + shared.quotes, agreements: steps,
      images: shared.images, followUp: shared.followUp?.description)
  }
}

extension DreamFindings.Element {
  var picture: Picture { .pictogram(icon ?? text) }
  var vote: Votes.Item { Votes.Item(Text(text), picture: picture, votes: votes) }
}
