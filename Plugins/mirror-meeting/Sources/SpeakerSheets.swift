import MethodKit

/// What the clients who speak get in their hands.
extension MirrorMeeting {
  func speakerCard(_ request: PrepareRequest, _ meeting: Meeting) -> Sheet {
    let t = request.texts
    return Sheet(
      "participant-card", t["card.title"], for: .participant, paper: handPaper(request),
      copies: .perParticipant
    ) {
      Heading(t["card.title"], level: 1)
      for (index, question) in meeting.questions.enumerated() {
        Question(Text(question), number: index + 1)
      }
      Callout(.right, title: t["card.right-title"]) {
        Paragraph(t["card.skip"])
        Paragraph(t["card.safe"])
      }
      // Large enough to be held up and seen across the ring.
      Illustration(.pictogram("stopteken"), height: 24, caption: t["card.stop"])
    }
  }

  func evaluationForm(_ request: PrepareRequest) -> Sheet {
    let t = request.texts
    return Sheet(
      "evaluation-form", t["evaluation.title"], for: .participant, paper: handPaper(request),
      copies: .perParticipant, handling: .collect
    ) {
      Heading(t["evaluation.title"], level: 1)
      Paragraph(t["evaluation.lead"])
      for question in ["safe", "heard", "worth"] {
        // The faces speak for themselves once their ends have been named.
        let isFirst = question == "safe"
        Scale(
          .smileys, question: t["evaluation.\(question)"],
          low: isFirst ? t["evaluation.low"] : nil, high: isFirst ? t["evaluation.high"] : nil)
      }
      WritingLines(t["evaluation.own-words"], count: 2)
    }
  }

  func thankYouLetter(_ request: PrepareRequest, _ meeting: Meeting) -> Sheet {
    let t = request.texts
    return Sheet(
      "thank-you-letter", t["thanks.title"], for: .participant,
      copies: .perParticipant(spare: 0)
    ) {
      Heading(t["thanks.title"], level: 1, picture: .pictogram("gevouwen handen"))
      Paragraph(t["thanks.dear"])
      t.list("thanks.heart").map { Paragraph($0) }
      if request.session.theme != nil { Paragraph(t["thanks.theme"]) }
      Heading(t["thanks.next-title"])
      Steps([
        .init(
          dated("thanks.report", meeting.reportBy, in: t), picture: .pictogram("memo")),
        .init(
          dated("thanks.letter", meeting.letterBy, in: t), picture: .pictogram("envelop")),
        .init(
          t.counted("thanks.follow-up", meeting.followUpWeeks), picture: .pictogram("kalender")),
      ])
      Heading(t["thanks.care-title"])
      Paragraph(t["thanks.care"])
      WritingLines(t["thanks.call"], count: 1)
      Paragraph(t["thanks.sign"])
      Paragraph(t["thanks.signed"])
      if request.session.organisation != nil { Paragraph(t["thanks.organisation"]) }
    }
  }

  /// A5, or the larger paper that large print needs.
  func handPaper(_ request: PrepareRequest) -> Paper {
    request.print.size == .large ? .a4 : .a5
  }

  /// The sentence with its date in words, or the one that leaves the date open.
  private func dated(_ key: String, _ date: CalendarDate?, in t: Texts) -> Text {
    guard let date else { return t["\(key)-open"] }
    return t[key, ["date": date.shortWords(in: t.language)]]
  }
}
