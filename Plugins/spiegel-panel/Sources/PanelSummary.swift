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
      heldBack(request, findings.meeting.kind)
    }
  }

  func panelPoster(_ request: SummaryRequest, _ findings: Findings) -> Sheet {
    let t = request.texts
    return Sheet("poster", t["summary.panel-title"], for: .wall, paper: .a3, .landscape) {
      Heading(t["summary.panel-title"], level: 1)
      if findings.bottlenecks.isEmpty {
        Paragraph(t["summary.nothing-told"])
      } else {
        Paragraph(t["summary.order"], style: .lead)
        // As headings, for these few words are what is to be read from afar.
        firstBottlenecks(findings)
      }
      quotes(t, findings, atMost: 1)
    }
  }

  private func firstBottlenecks(_ findings: Findings) -> [Heading] {
    findings.bottlenecks.prefix(5).enumerated().map { index, bottleneck in
      Heading(Text("\(index + 1). \(bottleneck.text.asSentence)"))
    }
  }

  @BlockBuilder
  private func ranked(_ t: Texts, _ findings: Findings) -> [Block] {
    if findings.bottlenecks.isEmpty {
      Paragraph(t["summary.nothing-told"])
    } else {
      Paragraph(t["summary.order"])
      Steps(findings.bottlenecks.map { .init(Text($0.text.asSentence)) })
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
