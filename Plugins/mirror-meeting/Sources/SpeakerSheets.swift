import MethodKit

/// What the clients who speak get in their hands.
extension MirrorMeeting {
  /// The questions, and on the back a sign large enough to be seen across the ring.
  func speakerCard(_ request: PrepareRequest, _ meeting: Meeting) -> Sheet {
    let t = request.texts
    let card = Cards.Card {
      Heading(t["card.title"], level: 1)
      for (index, question) in meeting.questions.enumerated() {
        Question(Text(question), number: index + 1)
      }
      Callout(.right, title: t["card.right-title"]) {
        Paragraph(t["card.skip"])
        Paragraph(t["card.safe"])
        Paragraph(t["card.turn"])
      }
    } back: {
      Heading(t["card.stop"], level: 1)
      Illustration(.art("stop-hand", alt: t["card.stop-alt"]), height: 95)
      Paragraph(t["card.show"])
    }
    return Sheet(
      "participant-card", t["card.title"], for: .participant, paper: handPaper(request),
      copies: .perParticipant, imposition: .cards
    ) {
      Cards([card])
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
        Scale(
          .smileys, question: t["evaluation.\(question)"], low: t["evaluation.low"],
          high: t["evaluation.high"])
      }
      WritingBox(t["evaluation.own-words"], height: 12)
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
        .init(followUp(request, meeting), picture: .pictogram("kalender")),
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

  /// After how many weeks all look back, and on which day that is.
  private func followUp(_ request: PrepareRequest, _ meeting: Meeting) -> Text {
    let t = request.texts
    let weeks = t.counted("thanks.follow-up", meeting.followUpWeeks)
    guard let day = meeting.followUp(after: request.session.date) else { return weeks }
    let date = t["thanks.follow-up-date", ["date": day.shortWords(in: t.language)]]
    return Text("\(weeks.plain) \(date.plain)")
  }

  /// The sentence with its date in words, or the one that leaves the date open.
  private func dated(_ key: String, _ date: CalendarDate?, in t: Texts) -> Text {
    guard let date else { return t["\(key)-open"] }
    return t[key, ["date": date.shortWords(in: t.language)]]
  }
}
