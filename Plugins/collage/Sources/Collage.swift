import MethodKit

/// Showing experiences and wishes without many words (methods.md, card 1).
@main
struct Collage: MethodModule {
  static let id = "collage"

  func prepare(_ request: PrepareRequest) throws -> [Sheet] {
    let input = CollageInput(request.input)
    let sheets = [
      input.mode == .group ? groupSheet(request, input) : baseSheet(request, input),
      pictureSheet(request, input),
      wordStrips(request, input),
      storyCard(request),
      harvestSheet(request, input),
    ]
    return sheets.compactMap { $0 }
  }

  func summarise(_ request: SummaryRequest) throws -> Summary {
    let findings = CollageFindings(request)
    guard !findings.isEmpty else {
      throw Diagnostics([CollageProblem.nothingToSummarise.diagnostic()])
    }
    return Summary(
      [handout(request, findings), poster(request, findings)],
      outcome: findings.outcome(request.texts))
  }
}
