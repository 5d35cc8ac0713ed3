import MethodKit

extension DreamProblem {
  var message: Wording {
    switch self {
    case .nothingToSummarise:
      Wording(
        nl: "Er zijn nog geen resultaten om samen te vatten.",
        en: "There are no results to summarise yet.")
    case .moreVotesThanDots(let votes, let dots):
      Wording(
        nl: "Er zijn \(votes) stemmen geteld, maar er waren hoogstens \(dots) stippen.",
        en: "There are \(votes) votes, but there were \(dots) dots at most.")
    }
  }

  var hint: Wording? {
    switch self {
    case .nothingToSummarise:
      Wording(
        nl: "Vul onder ‘results’ de droomzin in, of wat er in de droom te zien is.",
        en: "Fill in the dream sentence under ‘results’, or what is to be seen in the dream.")
    case .moreVotesThanDots:
      Wording(
        nl: "Tel ‘votes’ na, en kijk of ‘counts’ en ‘votes-each’ kloppen.",
        en: "Count ‘votes’ again, and see whether ‘counts’ and ‘votes-each’ are right.")
    }
  }
}
