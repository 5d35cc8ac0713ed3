import MethodKit

extension SharedSheets {
  /// What a person needs to decide whether to come, and that nothing is a must.
  func invitation() -> Sheet {
    Sheet(
      "invitation", texts["invitation.title"], for: .participant,
      paper: invitationPaper, copies: .perParticipant
    ) {
      Heading(texts["invitation.title"], level: 1)
      Paragraph(Text(own(details.title)), style: .lead)
      Paragraph(texts[session.participants.isEmpty ? "invitation.dear" : "invitation.dear-name"])
      Paragraph(texts["invitation.intro"])
      for what in method.texts.listIfAny("invitation.what") { Paragraph(what) }

      if let theme = details.theme {
        Paragraph(
          texts.fact("fact.about", own(theme)), picture: SharedPictogram.theme.picture)
      }
      if details.date == nil {
        WritingLines(texts["fact.when"], count: 1)
      } else {
        Paragraph(
          texts.fact("fact.when", [.text(dayAndClock)]), picture: SharedPictogram.date.picture)
      }
      if let place {
        Paragraph(texts.fact("fact.where", place), picture: SharedPictogram.place.picture)
      } else {
        WritingLines(texts["fact.where"], count: 1)
      }

      Callout(.right, title: texts["invitation.rights"]) {
        Checklist(texts.list("invitation.right"), marker: .dot)
      }
      whomToAsk
    }
  }
}
