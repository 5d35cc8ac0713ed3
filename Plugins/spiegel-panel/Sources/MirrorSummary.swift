import MethodKit

/// The handout and the poster after meeting 2: told, heard, agreed.
extension SpiegelPanel {
  func mirrorHandout(_ request: SummaryRequest, _ findings: Findings) -> Sheet {
    let t = request.texts
    return Sheet("summary", t["summary.mirror-title"], for: .participant) {
      Heading(t["summary.mirror-title"], level: 1, picture: .pictogram("spiegel"))
      whenAndWho(request, findings)
      threePanels(t, findings, atMost: 8)
      agreements(t, findings)
      quotes(t, findings, atMost: Self.quotesAtMost)
      mirrorNext(t, findings)
      heldBack(request)
    }
  }

  func mirrorPoster(_ request: SummaryRequest, _ findings: Findings) -> Sheet {
    let t = request.texts
    return Sheet("poster", t["summary.mirror-title"], for: .wall, paper: .a2, .landscape) {
      Heading(t["summary.mirror-title"], level: 1, picture: .pictogram("spiegel"))
      threePanels(t, findings, atMost: request.print.size == .large ? 2 : 3)
      if let day = findings.followUp(in: t.language) {
        Paragraph(
          t["summary.mirror-next-date", ["date": day]], picture: .pictogram("kalender"))
      }
    }
  }

  /// Told → heard → agreed, the first of each; a panel that is still empty says so.
  ///
  /// A panel does not break over pages, so it holds no more than fits.
  private func threePanels(_ t: Texts, _ findings: Findings, atMost limit: Int) -> Columns {
    let agreements = findings.shared.agreements.prefix(limit)
    return Columns(sequence: true) {
      Columns.Column(t["summary.told"], tone: .minus) {
        points(findings.bottlenecks.prefix(limit).map(\.text), or: t["summary.nothing-told"])
      }
      Columns.Column(t["summary.heard"]) {
        points(Array(findings.understanding.prefix(limit)), or: t["summary.nothing-heard"])
      }
      Columns.Column(t["summary.agreed"], tone: .plus) {
        if agreements.isEmpty { Paragraph(t["summary.no-agreements"]) }
        agreements.map { agreed($0, in: t) }
      }
    }
  }

  /// What was agreed, or that it cannot be done and why: people were promised to hear that too.
  private func agreed(_ agreement: Outcome.Agreement, in t: Texts) -> Paragraph {
    let picture = Picture.pictogram(agreement.what)
    guard agreement.status == Agreements.Status.notPossible.rawValue else {
      return Paragraph(Text(agreement.what), picture: picture)
    }
    guard let because = agreement.because else {
      return Paragraph(t["summary.cannot", ["what": agreement.what]], picture: picture)
    }
    return Paragraph(
      t["summary.cannot-because", ["what": agreement.what, "because": because]],
      picture: picture)
  }

  /// Who does what, by when, and how it stands.
  private func agreements(_ t: Texts, _ findings: Findings) -> [Block] {
    section(
      t["summary.who-does-what"],
      Agreements(
        findings.shared.agreements, words: Agreements.Words(t), language: t.language))
  }

  private func points(_ texts: [String], or none: Text) -> [Paragraph] {
    if texts.isEmpty { return [Paragraph(none)] }
    return texts.map { Paragraph(Text($0), picture: .pictogram($0)) }
  }

  @BlockBuilder
  private func mirrorNext(_ t: Texts, _ findings: Findings) -> [Block] {
    Heading(t["summary.next"], picture: .pictogram("kalender"))
    if let day = findings.followUp(in: t.language) {
      Paragraph(t["summary.mirror-next-date", ["date": day]])
    }
    Paragraph(t["summary.mirror-next"])
  }
}
