import MethodKit

/// What the panel works with in meeting 1.
extension SpiegelPanel {
  func panelSheet(_ request: PrepareRequest, _ meeting: Meeting) -> Sheet {
    let t = request.texts
    return Sheet(
      "panel-sheet", t["panel.title"], for: .participant, copies: .perParticipant,
      handling: .collect
    ) {
      Heading(t["panel.title"], level: 1, picture: .pictogram("tekstballon"))
      if request.session.theme != nil { Paragraph(t["panel.lead"], style: .lead) }
      Callout(.right, title: t["panel.right-title"]) {
        Checklist(t.list("panel.rights"), marker: .dot)
      }
      for (index, question) in meeting.questions.enumerated() {
        Question(Text(question), number: index + 1)
        WritingBox(height: 28)
      }
    }
  }

  /// A card for each bottleneck, with nothing on it that tells who wrote it.
  func bottleneckCards(_ request: PrepareRequest, _ meeting: Meeting) -> Sheet {
    let t = request.texts
    let card = Cards.Card {
      Heading(t["cards.title"], level: 2)
      Paragraph(t["cards.no-names"], style: .note)
      WritingLines(t["cards.stuck"], count: 2)
      WritingLines(t["cards.costs"], count: 2)
      WritingLines(t["cards.helps"], count: 2)
      Consent([t["cards.release"]], choices: [t["cards.share-yes"], t["cards.share-no"]])
      WritingBox(t["cards.rank"], height: 3)
    }
    return Sheet(
      "bottleneck-cards", t["cards.title"], for: .participant, paper: handPaper(request),
      copies: .count(Self.cardsEach * (meeting.clients + 2)), imposition: .cards,
      handling: .collect
    ) {
      Cards([card])
    }
  }

  private static let cardsEach = 2

  func rankingStrip(_ request: PrepareRequest) -> Sheet {
    let t = request.texts
    return Sheet("ranking-strip", t["ranking.title"], for: .wall, paper: .a3, .landscape) {
      Heading(t["ranking.title"], level: 1)
      Paragraph(t["ranking.lead"], style: .lead)
      Scale(.ranking, steps: 5, low: t["ranking.low"], high: t["ranking.high"])
    }
  }
}
