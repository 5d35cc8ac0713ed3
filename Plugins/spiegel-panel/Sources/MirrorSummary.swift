import MethodKit

/// The handout and the poster after meeting 2: told, heard, agreed.
extension SpiegelPanel {
  func mirrorHandout(_ request: SummaryRequest, _ findings: Findings) -> Sheet {
    let t = request.texts
    return Sheet("summary", t["summary.mirror-title"], for: .participant) {
      Heading(t["summary.mirror-title"], level: 1, picture: .pictogram("spiegel"))
      whenAndWho(request, findings)
      threePanels(t, findings)
      quotes(t, findings, atMost: Self.quotesAtMost)
      mirrorNext(t, findings)
      heldBack(request)
    }
  }

  func mirrorPoster(_ request: SummaryRequest, _ findings: Findings) -> Sheet {
    let t = request.texts
    return Sheet("poster", t["summary.mirror-title"], for: .wall, paper: .a2, .landscape) {
      Heading(t["summary.mirror-title"], level: 1, picture: .pictogram("spiegel"))
      threePanels(t, findings)
      quotes(t, findings, atMost: 2)
      mirrorNext(t, findings)
    }
  }

  /// Told → heard → agreed; a panel that is still empty says so.
  private func threePanels(_ t: Texts, _ findings: Findings) -> Columns {
    Columns(sequence: true) {
      Columns.Column(t["summary.told"], tone: .minus) {
        points(findings.bottlenecks.map(\.text), or: t["summary.nothing-told"])
      }
      Columns.Column(t["summary.heard"]) {
        points(findings.understanding, or: t["summary.nothing-heard"])
      }
      Columns.Column(t["summary.agreed"], tone: .plus) {
        Agreements(
          findings.shared.agreements, words: Agreements.Words(t), language: t.language)
          ?? Paragraph(t["summary.no-agreements"])
      }
    }
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
