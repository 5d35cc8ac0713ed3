import MethodKit

/// The letter that tells participants what is done with what they said.
extension MirrorMeeting {
  func letter(_ request: SummaryRequest, _ findings: Findings) -> Sheet {
    let t = request.texts
    return Sheet(
      "letter", t["letter.title"], for: .participant, copies: .perParticipant(spare: 0)
    ) {
      Heading(t["letter.title"], level: 1, picture: .pictogram("envelop"))
      if let sent = request.results.date("letter-sent") {
        Paragraph(t["letter.sent", ["date": sent.shortWords(in: t.language)]])
      }
      Paragraph(t["thanks.dear"])
      if let date = request.session.date {
        Paragraph(t["letter.intro", ["date": date.shortWords(in: t.language)]])
      } else {
        Paragraph(t["letter.intro-open"])
      }
      Paragraph(t["letter.thanks"])
      if !findings.isEmpty { Heading(t["letter.said"], picture: .pictogram("tekstballon")) }
      for list in findings.lists where !list.points.isEmpty {
        Heading(t["letter.\(list.name)"], level: 3)
        Checklist(list.points.map { Text($0.asSentence) }, marker: .dot)
      }
      Heading(t["letter.actions"], picture: .pictogram("handdruk"))
      agreements(t, findings) ?? Paragraph(t["letter.no-actions"])
      Paragraph(followUp(request, findings))
      Callout(.right) {
        Paragraph(t["letter.right"])
        Paragraph(t["letter.no-names"])
      }
      Paragraph(t["thanks.sign"])
      Paragraph(t["thanks.signed"])
      if request.session.organisation != nil { Paragraph(t["thanks.organisation"]) }
    }
  }
}
