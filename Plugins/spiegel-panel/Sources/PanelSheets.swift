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

  /// Two cards to an A4 for each person, with nothing on them that tells who wrote them.
  func bottleneckCards(_ request: PrepareRequest) -> Sheet {
    let t = request.texts
    let card = Cards.Card {
      Heading(t["cards.title"], level: 2, picture: .pictogram("bouwwerkzaamheden"))
      Paragraph(t["cards.no-names"], style: .note)
      WritingLines(t["cards.stuck"], count: 3)
      WritingLines(t["cards.costs"], count: 1)
      WritingLines(t["cards.helps"], count: 2)
      Consent([t["cards.release"]], choices: [t["cards.share-yes"], t["cards.share-no"]])
    }
    return Sheet(
      "bottleneck-cards", t["cards.title"], for: .participant,
      paper: request.print.size == .large ? .a4 : .a5,
      copies: .perParticipant, imposition: .cards, handling: .collect
    ) {
      Cards([card, card])
    }
  }

  func rankingStrip(_ request: PrepareRequest) -> Sheet {
    let t = request.texts
    return Sheet("ranking-strip", t["ranking.title"], for: .wall, paper: .a3, .landscape) {
      Heading(t["ranking.title"], level: 1, picture: .pictogram("medaille 1e plaats"))
      Paragraph(t["ranking.lead"])
      Scale(.ranking, steps: 5, low: t["ranking.low"], high: t["ranking.high"])
    }
  }
}
