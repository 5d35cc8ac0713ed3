import MethodKit

/// The mirror meeting: clients tell each other what they went through, staff sit behind and listen.
@main struct MirrorMeeting: MethodModule {
  static let id = "mirror-meeting"

  func prepare(_ request: PrepareRequest) -> [Sheet] {
    let meeting = Meeting(request.input)
    if meeting.listeners < meeting.clients {
      request.report(
        MeetingProblem.fewListeners(listeners: meeting.listeners, clients: meeting.clients))
    }
    return [roomPlan(request, meeting)] + topicPosters(request, meeting) + [
      speakerCard(request, meeting),
      listenerRules(request, meeting),
      listeningSheet(request, meeting),
      evaluationForm(request),
      thankYouLetter(request, meeting),
    ]
  }

  func summarise(_ request: SummaryRequest) -> Summary {
    let findings = Findings(request)
    if findings.isEmpty { request.report(MeetingProblem.noFindings) }
    var sheets = [handout(request, findings), poster(request, findings)]
    // The letter is to those who took part; nobody else is thanked for what they told.
    if request.audience == .group { sheets.append(letter(request, findings)) }
    return Summary(sheets, outcome: findings.outcome)
  }
}
