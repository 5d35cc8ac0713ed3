import MethodKit

/// Where the makers' words are written down.
extension Collage {
  func storyCard(_ request: PrepareRequest) -> Sheet {
    let t = request.texts
    return Sheet(
      "story-card", t["story.title"], for: .participant, paper: .a5, copies: .perParticipant,
      handling: .collect
    ) {
      Heading(t["story.title"], level: 1)
      Paragraph(t["story.lead"], style: .lead)
      WritingLines(t["story.number"], count: 1)
      WritingLines(t["story.this-is"])
      WritingLines(t["story.important"])
      Consent([t["story.share"]], choices: t.list("story.choices"))
    }
  }

  /// A row for each collage, and in a group for each person who tells about it; two are spare.
  func harvestSheet(_ request: PrepareRequest, _ input: CollageInput) -> Sheet {
    let t = request.texts
    let people = request.session.expected ?? 8
    let rows = input.mode == .pairs ? (people + 1) / 2 : people
    return Sheet(
      "harvest-sheet", t["harvest.title"], for: .facilitator, paper: .a3, .landscape,
      handling: .collect
    ) {
      Heading(t["harvest.title"], level: 1)
      Paragraph(t["harvest.lead"], style: .lead)
      Table(
        [
          .init(t["harvest.number"], weight: 1.5), .init(t["harvest.seen"], weight: 3),
          .init(t["harvest.words"], weight: 4), .init(t["harvest.value"], weight: 2),
          .init(t["harvest.theme"], weight: 2), .init(t["harvest.share"], weight: 1.5),
        ], emptyRows: rows + 2, emptyRowHeight: 18)
    }
  }
}
