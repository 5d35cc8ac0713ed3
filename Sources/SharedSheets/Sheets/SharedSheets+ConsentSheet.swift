import MethodKit

extension SharedSheets {
  /// What of a person may be shown to whom: per item and per session.
  ///
  /// The choices are the audiences of the session file, widest first.
  func consentSheet() -> Sheet {
    Sheet(
      "consent-sheet", texts["consent.title"], for: .participant, copies: .perParticipant,
      handling: .collect
    ) {
      Heading(words["consent.heading"], level: 1)
      Paragraph(words["consent.lead"], style: .lead)
      Paragraph(words["consent.words"])
      Consent(
        consentItems,
        choices: ["public", "staff", "group", "none"].map { words["consent.choice.\($0)"] })
      // One column does not break, so that no page has the signature alone.
      Columns {
        Columns.Column {
          Callout(.right, title: words["consent.rights"]) {
            Checklist(words.list("consent.right"), marker: .dot)
          }
          Consent(
            [], choices: [],
            signature: ["first-name", "sign", "date", "explained-by"].map {
              words["consent.signature.\($0)"]
            })
        }
      }
    }
  }

  private var consentItems: [Text] {
    let dropped = Set(method.texts.listIfAny("consent.drop").map(\.plain))
    return ["words", "made", "portrait", "first-name"]
      .filter { !dropped.contains($0) }
      .map { words["consent.item.\($0)"] }
  }
}
