import MethodKit

extension SharedSheets {
  /// What a person needs to decide whether to come, and that nothing is a must.
  func invitation() -> Sheet {
    Sheet(
      "invitation", texts["invitation.title"], for: .participant,
      paper: method.texts.listIfAny("invitation.what").isEmpty ? invitationPaper : .a4,
      copies: .perParticipant
    ) {
      Heading(texts["invitation.title"], level: 1)
      Paragraph(Text(own(details.title)), style: .lead)
      Paragraph(words[session.participants.isEmpty ? "invitation.dear" : "invitation.dear-name"])
      Paragraph(words["invitation.intro"])
      whatToDo

      if let theme = details.theme {
        Paragraph(texts.fact("fact.about", own(theme)), picture: SharedPicture.theme.picture)
      }
      if details.date == nil {
        WritingLines(texts["fact.when"], count: 1)
      } else {
        Paragraph(
          texts.fact("fact.when", [.text(dayAndClock + arrival)]),
          picture: SharedPicture.date.picture)
      }
      if let place {
        Paragraph(texts.fact("fact.where", place), picture: SharedPicture.place.picture)
      } else {
        WritingLines(texts["fact.where"], count: 1)
      }

      Callout(.right, title: words["invitation.rights"]) {
        Checklist(words.list("invitation.right"), marker: .dot)
      }
      whomToAsk
    }
  }

  /// What people are going to do, which only the method can tell.
  @BlockBuilder
  private var whatToDo: [Block] {
    let lines = method.texts.listIfAny("invitation.what")
    if !lines.isEmpty {
      Heading(words["invitation.what-title"])
      Paragraph(texts.sentences(lines))
    }
  }

  /// From when people are received, where that is before the meeting starts.
  private var arrival: String {
    guard let first = schedule.before.first, first.minutes > 0 else { return "" }
    let time = first.start.words(in: texts.language)
    return ". " + words["invitation.arrival", ["time": time]].plain
  }
}
