import MethodKit

/// Where the dreams come together and are chosen from.
extension DreamImage {
  func dreamPoster(_ request: PrepareRequest) -> Sheet {
    let t = request.texts
    let zones = ["now", "dream", "step"].map {
      DrawingFrame.Zone(t["poster.\($0).title"], hint: t["poster.\($0).hint"])
    }
    return Sheet("dream-poster", t["poster.sheet"], for: .wall, paper: .a1, .landscape) {
      Heading(t["poster.title"], level: 1)
      Paragraph(t["poster.lead"], style: .lead)
      DrawingFrame(.blank, zones: zones, titleLine: t["poster.title-line"])
    }
  }

  /// Dots for everyone who is expected and for two more, each person's on a card of their own.
  func votingDots(_ request: PrepareRequest, _ input: DreamInput) -> Sheet {
    let t = request.texts
    let people = (request.session.expected ?? 8) + 2
    let dots = Array(repeating: Labels.Label(""), count: input.votesEach)
    let card = Cards.Card { Labels(.dot, dots) }
    return Sheet("voting-dots", t["dots.title"], for: .table) {
      Heading(t["dots.title"], level: 1)
      Paragraph(t.counted("dots.lead", input.votesEach), style: .lead)
      Paragraph(t["dots.how"])
      Paragraph(t["dots.cut"], style: .note)
      Cards(Array(repeating: card, count: people))
    }
  }
}
