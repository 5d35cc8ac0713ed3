import MethodKit

extension SpiegelPanel {
  /// A card with the questions, and one for each hard moment: what happens, and what to say.
  func moderatorCards(_ request: PrepareRequest, _ meeting: Meeting) -> Sheet {
    let t = request.texts
    let key = "moderator.\(meeting.kind.rawValue)"
    return Sheet(
      "moderator-cards", t["moderator.title"], for: .facilitator, paper: .a6, .landscape,
      copies: .perFacilitator, imposition: .cards
    ) {
      Cards {
        Cards.Card {
          Heading(t["moderator.questions"], level: 3, picture: .pictogram("tekstballon"))
          Checklist(meeting.questions.map { Text($0) }, marker: .dot)
        }
        for number in 1...count(of: key, in: t) {
          Cards.Card {
            Paragraph(t["moderator.hear"], style: .note)
            Heading(t["\(key).\(number).when"], level: 3)
            Callout(.say, title: t["moderator.say"]) { Paragraph(t["\(key).\(number).say"]) }
          }
        }
      }
    }
  }

  /// How many cards the texts give; at least one, so that a text that is missing is reported.
  private func count(of key: String, in t: Texts) -> Int {
    var count = 1
    while t.has("\(key).\(count + 1).when") { count += 1 }
    return count
  }
}
