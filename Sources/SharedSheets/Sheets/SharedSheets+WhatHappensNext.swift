import MethodKit

extension SharedSheets {
  /// What is done with what people said, when they hear of it, and whom to ask.
  func whatHappensNext() -> Sheet {
    Sheet(
      "what-happens-next", texts["next.title"], for: .participant, paper: .a5,
      copies: .perParticipant
    ) {
      Heading(texts["next.title"], level: 1)
      Paragraph(words["next.thanks"], style: .lead)
      Steps(nextSteps)
      Heading(words["next.hear"], picture: SharedPicture.date.picture)
      whenToHear
      Paragraph(words["next.changed-mind"])
      whomToAsk
    }
  }

  private var nextSteps: [Steps.Step] {
    let steps = words.list("next.step")
    let pictures = words.pictures(
      "next.picture", for: "next.step", count: steps.count,
      usual: [.write, .discuss, .hear, .tell])
    return steps.enumerated().map { index, step in
      Steps.Step(step, picture: pictures.isEmpty ? nil : pictures[index])
    }
  }

  /// Every date that is known, in the order in which things come.
  @BlockBuilder
  private var whenToHear: [Block] {
    let dates: [(key: String, date: CalendarDate?)] = [
      ("next.report-by", session.reportBy), ("next.letter-by", session.letterBy),
      ("next.follow-up", session.followUp),
    ]
    let lines = dates.compactMap { key, date in
      date.map { words[key, ["date": $0.words(in: texts.language)]] }
    }
    if lines.isEmpty {
      WritingLines(words["next.hear-line"], count: 1)
    } else {
      Checklist(lines, marker: .dot)
    }
  }
}
