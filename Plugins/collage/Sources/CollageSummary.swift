import MethodKit

extension Collage {
  /// One or two pages to take home.
  func handout(_ request: SummaryRequest, _ findings: CollageFindings) -> Sheet {
    let t = request.texts
    let shared = findings.shared
    return Sheet("summary", Text(request.session.title), for: .participant) {
      Heading(Text(request.session.title), level: 1)
      Paragraph(lead(request), style: .lead)
      if let people = shared.people(for: request.audience) {
        Paragraph(t["summary.present", ["people": people]])
      }
      section(t["summary.themes"], cloud(findings, t))
      number(findings, t)
      section(t["summary.gallery"], gallery(findings.collages, t))
      section(t["summary.values"], valueStrip(findings))
      section(t["summary.quotes"], Quotes(shared.quotes, paraphrase: t["summary.paraphrase"]))
      section(
        t["summary.agreements"],
        Agreements(shared.agreements, words: Agreements.Words(t), language: request.language))
      if !findings.heldBack.isEmpty {
        Callout(.confidential, title: t["withheld.title"]) {
          Checklist(
            findings.heldBack.map { t.counted("withheld.\($0.kind)", $0.number) }, marker: .dot)
        }
      }
      followUp(request, shared)
    }
  }

  /// What it came down to, to hang on the wall; of many collages as many as can be read there.
  func poster(_ request: SummaryRequest, _ findings: CollageFindings) -> Sheet {
    let t = request.texts
    return Sheet("poster", t["poster.title"], for: .wall, paper: .a3) {
      Heading(t["poster.title"], level: 1)
      cloud(findings, t)
      number(findings, t)
      gallery(Array(findings.collages.prefix(Self.collagesOnPoster)), t)
      if findings.collages.count > Self.collagesOnPoster {
        Paragraph(t.counted("poster.more", findings.collages.count - Self.collagesOnPoster))
      }
    }
  }

  private static let collagesOnPoster = 6

  private func lead(_ request: SummaryRequest) -> Text {
    guard let date = request.session.date else { return request.texts["summary.lead-undated"] }
    return request.texts["summary.lead", ["date": date.shortWords(in: request.language)]]
  }

  private func cloud(_ findings: CollageFindings, _ t: Texts) -> ThemeCloud? {
    ThemeCloud(findings.themes, legend: "summary.legend", in: t)
  }

  /// What the numbers in the cloud mean; nil where there are none.
  private func number(_ findings: CollageFindings, _ t: Texts) -> Paragraph? {
    findings.themes.contains { $0.weight > 1 } ? Paragraph(t["summary.number"], style: .note) : nil
  }

  private func gallery(_ collages: [CollageFindings.Item], _ t: Texts) -> Gallery? {
    guard !collages.isEmpty else { return nil }
    return Gallery(
      collages.map {
        Gallery.Item("\($0.number)", caption: Text($0.caption), picture: $0.picture(t))
      })
  }

  private func valueStrip(_ findings: CollageFindings) -> Paragraph? {
    let values = findings.values
    return values.isEmpty
      ? nil : Paragraph(Text(values.joined(separator: "\u{A0}· ")), style: .statement)
  }

  private func followUp(_ request: SummaryRequest, _ shared: SharedResults) -> Paragraph? {
    shared.followUp.map { date in
      Paragraph(
        request.texts["summary.follow-up", ["date": date.shortWords(in: request.language)]],
        picture: .art("follow-up", alt: request.texts["summary.next-alt"]))
    }
  }
}
