import MethodKit

/// The handout and the poster after meeting 1: what the panel released, in its own order.
extension SpiegelPanel {
  func panelHandout(_ request: SummaryRequest, _ findings: Findings) -> Sheet {
    let t = request.texts
    return Sheet("summary", t["summary.panel-title"], for: .participant) {
      Heading(t["summary.panel-title"], level: 1)
      whenAndWho(request, findings)
      ranked(t, findings)
      quotes(t, findings, atMost: Self.quotesAtMost)
      panelNext(t, findings)
      heldBack(request)
    }
  }

  func panelPoster(_ request: SummaryRequest, _ findings: Findings) -> Sheet {
    let t = request.texts
    return Sheet("poster", t["summary.panel-title"], for: .wall, paper: .a3, .landscape) {
      Heading(t["summary.panel-title"], level: 1)
      ranked(t, findings)
      quotes(t, findings, atMost: 1)
    }
  }

  @BlockBuilder
  private func ranked(_ t: Texts, _ findings: Findings) -> [Block] {
    if findings.bottlenecks.isEmpty {
      Paragraph(t["summary.nothing-told"])
    } else {
      Paragraph(t["summary.order"])
      Steps(
        findings.bottlenecks.map { .init(Text($0.text), picture: .pictogram($0.text)) })
    }
  }

  @BlockBuilder
  private func panelNext(_ t: Texts, _ findings: Findings) -> [Block] {
    Heading(t["summary.next"], picture: .pictogram("kalender"))
    Paragraph(t["summary.panel-next"])
    if let day = findings.followUp(in: t.language) {
      Paragraph(t["summary.panel-next-date", ["date": day]])
    }
  }
}
