import MethodKit

extension DreamImage {
  /// One or two pages to take home.
  func handout(_ request: SummaryRequest, _ findings: DreamFindings) -> Sheet {
    let t = request.texts
    let shared = findings.shared
    return Sheet("summary", Text(request.session.title), for: .participant) {
      Heading(Text(request.session.title), level: 1)
      Paragraph(lead(request), style: .lead)
      if let people = shared.people(for: request.audience) {
        Paragraph(t["summary.present", ["people": people]])
      }
      dream(findings)
      // In large print the scene takes a page of its own, and the road fills the one before.
      if request.print.size == .large { section(t["summary.road"], road(findings, t)) }
      section(t["summary.scene"], scene(request, findings))
      if request.print.size == .standard { section(t["summary.road"], road(findings, t)) }
      if !findings.chafes.isEmpty {
        section(t["summary.already"], readList(findings.alreadyThere))
      }
      section(
        t["summary.steps"],
        Agreements(findings.steps, words: Agreements.Words(t), language: request.language))
      section(
        t["summary.themes"], ThemeCloud(shared.themes, legend: "summary.legend", in: t))
      section(t["summary.quotes"], Quotes(shared.quotes, paraphrase: t["summary.paraphrase"]))
      withheld(findings, t)
      followUp(request, shared)
    }
  }

  /// The dream itself, to hang on the wall.
  func poster(_ request: SummaryRequest, _ findings: DreamFindings) -> Sheet {
    let t = request.texts
    return Sheet("poster", t["summary.dream"], for: .wall, paper: .a3) {
      Heading(Text(request.session.title), level: 1)
      dream(findings)
      scene(request, findings)
      section(
        t["summary.steps"],
        Agreements(findings.steps, words: Agreements.Words(t), language: request.language))
    }
  }

  private func lead(_ request: SummaryRequest) -> Text {
    guard let date = request.session.date else { return request.texts["summary.lead-undated"] }
    return request.texts["summary.lead", ["date": date.shortWords(in: request.language)]]
  }

  private func dream(_ findings: DreamFindings) -> Paragraph? {
    findings.statement.map { Paragraph(Text($0), style: .statement) }
  }

  private func scene(_ request: SummaryRequest, _ findings: DreamFindings) -> Scene? {
    guard !findings.elements.isEmpty else { return nil }
    return Scene(DreamInput(request.input).template, elements: findings.elements.map(\.vote))
  }

  /// From what chafes, or from what is there already where that stays in the group, to what counts
  /// in the dream.
  private func road(_ findings: DreamFindings, _ t: Texts) -> Columns? {
    let now = findings.chafes.isEmpty ? findings.alreadyThere : findings.chafes
    let goal =
      findings.values.isEmpty ? findings.elements.prefix(3).map(\.text) : findings.values
    guard let from = readList(now), let to = readList(goal) else { return nil }
    return Columns(sequence: true) {
      Columns.Column(t["summary.now"], tone: findings.chafes.isEmpty ? .plain : .minus) { from }
      Columns.Column(t["summary.dream"], tone: .wish) { to }
    }
  }

  private func readList(_ items: [String]) -> Checklist? {
    items.isEmpty ? nil : Checklist(items.map { Text($0) }, marker: .dot)
  }

  private func withheld(_ findings: DreamFindings, _ t: Texts) -> Callout? {
    var kept = findings.heldBack.map { t.counted("withheld.\($0.kind)", $0.number) }
    if findings.keepsChafes { kept.append(t["withheld.chafes"]) }
    guard !kept.isEmpty else { return nil }
    return Callout(.confidential, title: t["withheld.title"]) { Checklist(kept, marker: .dot) }
  }

  private func followUp(_ request: SummaryRequest, _ shared: SharedResults) -> Paragraph? {
    shared.followUp.map { date in
      Paragraph(
        request.texts["summary.follow-up", ["date": date.shortWords(in: request.language)]],
        picture: .art("follow-up", alt: request.texts["summary.next-alt"]))
    }
  }
}
