import MethodKit

/// The mirror meeting with a panel: patients first talk among themselves and choose what others may
/// know; in a second meeting insurer and providers listen, and all make agreements.
@main struct SpiegelPanel: MethodModule {
  static let id = "spiegel-panel"

  func prepare(_ request: PrepareRequest) -> [Sheet] {
    let meeting = Meeting(request.input)
    switch meeting.kind {
    case .panel:
      return [
        panelSheet(request, meeting), bottleneckCards(request, meeting), rankingStrip(request),
        moderatorCards(request, meeting),
      ]
    case .mirror:
      if meeting.bottlenecks.isEmpty { request.report(PanelProblem.nothingReleased) }
      return [
        roomPlan(request, meeting), listenerRules(request), listeningSheet(request),
        tableSheet(request, meeting), moderatorCards(request, meeting), agreementsPoster(request),
      ]
    }
  }

  func summarise(_ request: SummaryRequest) -> Summary {
    let findings = Findings(request)
    if findings.isEmpty { request.report(PanelProblem.noFindings(findings.meeting.kind)) }
    let sheets =
      switch findings.meeting.kind {
      case .panel: [panelHandout(request, findings), panelPoster(request, findings)]
      case .mirror: [mirrorHandout(request, findings), mirrorPoster(request, findings)]
      }
    return Summary(sheets, outcome: findings.outcome)
  }

  /// A5, or the larger paper that large print needs.
  func handPaper(_ request: PrepareRequest) -> Paper {
    request.print.size == .large ? .a4 : .a5
  }
}
