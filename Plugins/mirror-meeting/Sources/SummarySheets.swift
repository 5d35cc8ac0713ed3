import MethodKit

/// The handout and the poster after the meeting.
extension MirrorMeeting {
  /// The most quotes that a handout shows.
  static let quotesAtMost = 6

  func handout(_ request: SummaryRequest, _ findings: Findings) -> Sheet {
    let t = request.texts
    return Sheet("summary", t["summary.title"], for: .participant) {
      Heading(t["summary.title"], level: 1)
      whenAndWho(request, findings)
      rings(t, height: 42)
      threeLists(t, "summary", findings)
      quotes(t, findings, atMost: Self.quotesAtMost)
      if !findings.takeaways.isEmpty {
        Heading(t["summary.takeaways"], picture: .pictogram("oor"))
        findings.takeaways.map { Paragraph(Text($0), picture: .pictogram($0)) }
      }
      Heading(t["summary.actions"], picture: .pictogram("handdruk"))
      agreements(t, findings) ?? Paragraph(t["summary.no-actions"])
      next(request, findings)
      heldBack(request)
    }
  }

  func poster(_ request: SummaryRequest, _ findings: Findings) -> Sheet {
    let t = request.texts
    return Sheet("poster", t["summary.title"], for: .wall, paper: .a2, .landscape) {
      Heading(t["summary.title"], level: 1, picture: .pictogram("spiegel"))
      rings(t, height: 60)
      threeLists(t, "summary", findings)
      quotes(t, findings, atMost: 2)
      section(t["summary.actions"], agreements(t, findings))
      next(request, findings)
    }
  }

  /// Good, better and wish beside each other; a list with nothing in it is left out.
  func threeLists(_ t: Texts, _ key: String, _ findings: Findings) -> Block {
    let lists = findings.lists.filter { !$0.points.isEmpty }
    if lists.isEmpty { return Paragraph(t["summary.nothing-yet"]).block }
    return Columns {
      for list in lists {
        Columns.Column(t["\(key).\(list.name)"], tone: list.tone) {
          list.points.map { Paragraph(Text($0), picture: .pictogram($0)) }
        }
      }
    }.block
  }

  /// The actions with their dates in words; nil where there are none yet.
  func agreements(_ t: Texts, _ findings: Findings) -> Agreements? {
    Agreements(findings.actions, words: Agreements.Words(t), language: t.language)
  }

  /// When the group looks back: the day where one was set, else so many weeks later.
  func followUp(_ request: SummaryRequest, _ findings: Findings) -> Text {
    let t = request.texts
    if let day = findings.shared.followUp {
      return t["summary.follow-up", ["date": day.shortWords(in: t.language)]]
    }
    return t.counted("summary.follow-up-weeks", Meeting(request.input).followUpWeeks)
  }

  @BlockBuilder
  private func whenAndWho(_ request: SummaryRequest, _ findings: Findings) -> [Block] {
    let t = request.texts
    if let date = request.session.date {
      Paragraph(t["summary.when", ["date": date.shortWords(in: t.language)]])
    }
    if let people = findings.shared.people(for: request.audience) {
      Paragraph(t["summary.present", ["who": people]])
    }
  }

  private func rings(_ t: Texts, height: Double) -> Illustration {
    Illustration(
      .art("two-rings", alt: t["summary.rings-alt"]), height: height,
      caption: t["summary.rings-caption"])
  }

  private func quotes(_ t: Texts, _ findings: Findings, atMost limit: Int) -> [Block] {
    section(
      t["summary.quotes"],
      Quotes(Array(findings.shared.quotes.prefix(limit)), paraphrase: t["summary.paraphrase"]))
  }

  @BlockBuilder
  private func next(_ request: SummaryRequest, _ findings: Findings) -> [Block] {
    Heading(request.texts["summary.next"], picture: .pictogram("kalender"))
    Paragraph(followUp(request, findings))
  }

  /// How much stays in the group: counted, never shown.
  @BlockBuilder
  private func heldBack(_ request: SummaryRequest) -> [Block] {
    let t = request.texts
    let lines = ["quotes", "images"].compactMap { field -> Paragraph? in
      let number = request.heldBack(field)
      return number > 0 ? Paragraph(t.counted("summary.withheld.\(field)", number)) : nil
    }
    if !lines.isEmpty {
      Callout(.confidential, title: t["summary.withheld-title"]) { lines }
    }
  }
}
