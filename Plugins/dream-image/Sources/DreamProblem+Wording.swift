import MethodKit

extension DreamProblem {
  var message: Wording {
    switch self {
    case .nothingToSummarise:
      Wording(
        nl: "Er zijn nog geen resultaten om samen te vatten.",
        en: "There are no results to summarise yet.")
    }
  }

  var hint: Wording? {
    switch self {
    case .nothingToSummarise:
      Wording(
        nl: "Vul onder ‘results’ de droomzin in, of wat er in de droom te zien is.",
        en: "Fill in the dream sentence under ‘results’, or what is to be seen in the dream.")
    }
  }
}
