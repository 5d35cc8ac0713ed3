import MethodKit

extension SharedSheets {
  /// What of a person may be shown to whom: per item and per session.
  ///
  /// The choices are the audiences of the session file, widest first. A method rewords an item by
  /// its own text of the same key, and drops it by an empty one.
  func consentSheet() -> Sheet {
    Sheet(
      "consent-sheet", texts["consent.title"], for: .participant, copies: .perParticipant,
      handling: .collect
    ) {
      Heading(texts["consent.heading"], level: 1)
      Paragraph(texts["consent.lead"], style: .lead)
      Paragraph(sessionInOneLine, style: .note)
      Callout(.right, title: texts["consent.rights"]) {
        Checklist(texts.list("consent.right"), marker: .dot)
      }
      Paragraph(texts["consent.words"])
      Consent(
        consentItems,
        choices: ["public", "staff", "group", "none"].map { texts["consent.choice.\($0)"] },
        signature: ["first-name", "sign", "date", "explained-by"].map {
          texts["consent.signature.\($0)"]
        })
    }
  }

  private var consentItems: [Text] {
    ["words", "made", "portrait", "first-name"]
      .map { "consent.item.\($0)" }
      .map { method.texts.has($0) ? method.texts[$0] : texts[$0] }
      .filter { !$0.isEmpty }
  }

  private var sessionInOneLine: Text {
    let title = own(details.title)
    guard let date = details.date else { return Text(title) }
    return Text(title + [.text(" · " + date.words(in: texts.language))])
  }
}
