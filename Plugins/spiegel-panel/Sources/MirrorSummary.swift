import MethodKit

/// The handout and the poster after meeting 2: told, heard, agreed.
extension SpiegelPanel {
  func mirrorHandout(_ request: SummaryRequest, _ findings: Findings) -> Sheet {
    let t = request.texts
    return Sheet("summary", t["summary.mirror-title"], for: .participant) {
      Heading(t["summary.mirror-title"], level: 1, picture: .pictogram("spiegel"))
      whenAndWho(request, findings)
      threePanels(t, findings, atMost: 8)
      refusals(t, findings)
      agreements(t, findings)
      quotes(t, findings, atMost: Self.quotesAtMost)
      mirrorNext(t, findings)
      heldBack(request, findings.meeting.kind)
    }
  }

  func mirrorPoster(_ request: SummaryRequest, _ findings: Findings) -> Sheet {
    let t = request.texts
    return Sheet("poster", t["summary.mirror-title"], for: .wall, paper: .a2, .landscape) {
      Heading(t["summary.mirror-title"], level: 1, picture: .pictogram("spiegel"))
      let most = request.print.size == .large ? 2 : 3
      threePanels(t, findings, atMost: most)
      refusals(t, findings, atMost: most)
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
    Columns(sequence: true) {
      Columns.Column(t["summary.told"], tone: .minus) {
        Heading(t["summary.told-what"], level: 3, picture: .pictogram("tekstballon"))
        points(findings.bottlenecks.prefix(limit).map(\.text), or: t["summary.nothing-told"])
      }
      Columns.Column(t["summary.heard"]) {
        Heading(t["summary.heard-what"], level: 3, picture: .pictogram("oor"))
        points(Array(findings.understanding.prefix(limit)), or: t["summary.nothing-heard"])
      }
      Columns.Column(t["summary.agreed"], tone: .plus) {
        Heading(t["summary.agreed-what"], level: 3, picture: .pictogram("handdruk"))
        points(findings.agreed.prefix(limit).map(\.what), or: t["summary.no-agreements"])
      }
    }
  }

  /// What cannot be done and why, apart from what was agreed: people were promised to hear that too.
  private func refusals(
    _ t: Texts, _ findings: Findings, atMost limit: Int = .max
  ) -> Columns? {
    guard !findings.refused.isEmpty else { return nil }
    return Columns {
      Columns.Column(t["summary.cannot"]) {
        findings.refused.prefix(limit).map { refusal in
          let because = refusal.because.map { Inline.text(" " + $0.asOwnSentence) }
          return Paragraph(
            Text([.strong(refusal.what.asSentence)] + [because].compactMap { $0 }))
        }
      }
    }
  }

  /// Who does what, by when, and how it stands.
  private func agreements(_ t: Texts, _ findings: Findings) -> [Block] {
    section(
      t["summary.who-does-what"],
      Agreements(findings.agreed, words: Agreements.Words(t), language: t.language))
  }

  private func points(_ texts: [String], or none: Text) -> [Paragraph] {
    texts.isEmpty ? [Paragraph(none)] : texts.map { Paragraph(Text($0.asSentence)) }
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
