import MethodKit

extension SharedSheets {
  /// What is done with what people said, when they hear of it, and whom to ask.
  func whatHappensNext() -> Sheet {
    Sheet(
      "what-happens-next", texts["next.title"], for: .participant, paper: .a5,
      copies: .perParticipant
    ) {
      Heading(texts["next.title"], level: 1)
      Paragraph(texts["next.thanks"], style: .lead)
      Steps(
        zip(texts.list("next.step"), [.write, .discuss, .letter, nil] as [SharedPictogram?])
          .map { Steps.Step($0, picture: $1?.picture) })
      Heading(texts["next.hear"])
      whenToHear
      Paragraph(texts["next.changed-mind"])
      whomToAsk
    }
  }

  @BlockBuilder
  private var whenToHear: [Block] {
    if let reportBy = session.reportBy {
      Paragraph(texts["next.report-by", ["date": reportBy.words(in: texts.language)]])
    }
    if let followUp = session.followUp {
      Paragraph(texts["next.follow-up", ["date": followUp.words(in: texts.language)]])
    }
    if session.reportBy == nil && session.followUp == nil {
      WritingLines(texts["next.hear-line"], count: 1)
    }
  }
}
