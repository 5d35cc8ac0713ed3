import MethodKit

/// Moving from discontent to a wanted situation (methods.md, card 2).
@main
struct DreamImage: MethodModule {
  static let id = "dream-image"

  func prepare(_ request: PrepareRequest) throws -> [Sheet] {
    let input = DreamInput(request.input)
    return [
      chafeCards(request),
      dreamSheet(request, input),
      dreamPoster(request),
      votingDots(request, input),
      sentenceCard(request),
    ]
  }

  func summarise(_ request: SummaryRequest) throws -> Summary {
    let findings = DreamFindings(request)
    guard !findings.isEmpty else {
      throw Diagnostics([DreamProblem.nothingToSummarise.diagnostic()])
    }
    let votes = findings.votes(each: DreamInput(request.input).votesEach)
    if let votes, votes.cast > votes.most {
      request.report(DreamProblem.moreVotesThanDots(votes: votes.cast, dots: votes.most))
    }
    return Summary(
      [handout(request, findings), poster(request, findings)], outcome: findings.outcome)
  }
}
