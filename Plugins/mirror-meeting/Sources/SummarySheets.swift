import MethodKit

/// The handout and the poster after the meeting.
extension MirrorMeeting {
  /// The most quotes that a handout shows.
  static let quotesAtMost = 6
  private static let quotesOnThePoster = 2

  func handout(_ request: SummaryRequest, _ findings: Findings) -> Sheet {
    let t = request.texts
    return Sheet("summary", t["summary.title"], for: .participant) {
      Heading(t["summary.title"], level: 1)
      whenAndWho(request, findings)
      rings(request)
      threeLists(t, findings)
      quotes(t, findings, atMost: Self.quotesAtMost)
      if !findings.takeaways.isEmpty {
        Heading(t["summary.takeaways"], picture: .pictogram("oor"))
        Checklist(findings.takeaways.map { Text($0.asSentence) }, marker: .dot)
      }
      Heading(t["summary.actions"], picture: .pictogram("handdruk"))
      agreements(t, findings) ?? Paragraph(t["summary.no-actions"])
      next(request, findings)
      heldBack(request)
    }
  }

  /// The heart of it on one sheet: the first points and the first actions.
  func poster(_ request: SummaryRequest, _ findings: Findings) -> Sheet {
    let t = request.texts
    return Sheet("poster", t["summary.title"], for: .wall, paper: .a2, .landscape) {
      Heading(t["summary.title"], level: 1, picture: .pictogram("spiegel"))
      firstPoints(t, findings, atMost: request.print.size == .large ? 2 : 3)
      quotes(t, findings, atMost: request.print.size == .large ? 1 : Self.quotesOnThePoster)
      firstActions(t, findings)
      Paragraph(followUp(request, findings), picture: .pictogram("kalender"))
    }
  }

  /// Good, better and wish in full; a list with nothing in it is left out.
  ///
  /// A column does not break over pages, so a long list is carried on in a second one.
  private func threeLists(_ t: Texts, _ findings: Findings) -> [Block] {
    if findings.isEmpty { return [Paragraph(t["summary.nothing-yet"]).block] }
    let perColumn = 8
    return findings.lists.flatMap { list in
      stride(from: 0, to: list.points.count, by: perColumn).map { start in
        let points = list.points[start..<min(start + perColumn, list.points.count)]
        return Columns([column(list.name, list.tone, Array(points), t)]).block
      }
    }
  }

  /// The first points of each list, beside each other.
  private func firstPoints(_ t: Texts, _ findings: Findings, atMost limit: Int) -> Block {
    let lists = findings.lists.filter { !$0.points.isEmpty }
    if lists.isEmpty { return Paragraph(t["summary.nothing-yet"]).block }
    return Columns(
      lists.map { column($0.name, $0.tone, Array($0.points.prefix(limit)), t) }
    ).block
  }

  private func column(
    _ name: String, _ tone: Tone, _ points: [String], _ t: Texts
  ) -> Columns.Column {
    Columns.Column(t["summary.\(name)"], tone: tone) {
      points.map { Paragraph(Text($0.asSentence)) }
    }
  }

  /// The first actions, a line each; nothing where there are none yet.
  @BlockBuilder
  private func firstActions(_ t: Texts, _ findings: Findings) -> [Block] {
    if !findings.actions.isEmpty {
      Heading(t["summary.actions"], picture: .pictogram("handdruk"))
      findings.actions.prefix(2).map { action in
        let date = action.by.flatMap { CalendarDate($0) }?.shortWords(in: t.language)
        let words = date.map { t["summary.action-by", ["what": action.what, "date": $0]] }
        return Paragraph(words ?? Text(action.what.asSentence))
      }
    }
  }

  /// The actions with their dates in words; nil where there are none yet.
  func agreements(_ t: Texts, _ findings: Findings) -> Agreements? {
    Agreements(findings.actions, words: Agreements.Words(t), language: t.language)
  }

  /// When the group looks back: the day where one was set, else so many weeks later.
  func followUp(_ request: SummaryRequest, _ findings: Findings) -> Text {
    let t = request.texts
    let meeting = Meeting(request.input)
    if let day = findings.shared.followUp ?? meeting.followUp(after: request.session.date) {
      return t["summary.follow-up", ["date": day.shortWords(in: t.language)]]
    }
    return t.counted("summary.follow-up-weeks", meeting.followUpWeeks)
  }

  @BlockBuilder
  private func whenAndWho(_ request: SummaryRequest, _ findings: Findings) -> [Block] {
    let t = request.texts
    if let date = request.session.date {
      Paragraph(t["summary.when", ["date": date.shortWords(in: t.language)]])
    }
    if let people = findings.shared.roles(for: request.audience) {
      Paragraph(t["summary.present", ["who": people]])
    }
  }

  /// Who sat where; the way in is of no use afterwards.
  private func rings(_ request: SummaryRequest) -> RoomPlan {
    let t = request.texts
    let meeting = Meeting(request.input)
    return RoomPlan(
      speakers: meeting.clients, listeners: meeting.listeners,
      moderators: max(request.session.facilitators.count, 1),
      words: RoomPlan.Words(
        speaker: t["summary.speaker"], listener: t["summary.listener"],
        moderator: t["summary.moderator"], noteTaker: t["summary.note-taker"], entrance: "",
        route: ""),
      height: 52)
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
