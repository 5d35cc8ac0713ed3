import MethodKit

/// What the listeners get in their hands.
extension MirrorMeeting {
  func listenerRules(_ request: PrepareRequest, _ meeting: Meeting) -> Sheet {
    let t = request.texts
    return Sheet(
      "listener-rules", t["rules.title"], for: .listener, paper: handPaper(request),
      copies: .perListener
    ) {
      Heading(t["rules.title"], level: 1, picture: .pictogram("oor"))
      Paragraph(t["rules.lead"])
      Steps(t.list("rules.all") + [t["rules.\(meeting.variant.rawValue)"]])
      Callout(.tip, title: t["rules.thought-title"]) {
        Paragraph(t["rules.thought"])
      }
    }
  }

  func listeningSheet(_ request: PrepareRequest, _ meeting: Meeting) -> Sheet {
    let t = request.texts
    return Sheet(
      "listening-sheet", t["listening.title"], for: .listener, copies: .perListener,
      handling: .collect
    ) {
      Heading(t["listening.title"], level: 1, picture: .pictogram("oor"))
      Paragraph(t["listening.rule"], style: .lead)
      Callout(.confidential) { Paragraph(t["listening.names"]) }
      if !meeting.learningQuestions.isEmpty {
        Heading(t["listening.learn"], level: 3)
        Checklist(meeting.learningQuestions.map { Text($0) }, marker: .dot)
      }
      WritingBox(t["listening.heard"], picture: .pictogram("oor"), height: 24)
      WritingBox(t["listening.touched"], picture: .pictogram("rood hart"), height: 15)
      WritingBox(t["listening.work"], picture: .pictogram("gloeilamp"), height: 15)
      WritingBox(
        t["listening.question.\(meeting.variant.rawValue)"],
        picture: .pictogram("rood vraagteken"), height: 12)
    }
  }
}
