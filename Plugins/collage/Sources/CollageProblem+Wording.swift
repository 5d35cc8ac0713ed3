import MethodKit

extension CollageProblem {
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
        nl: "Vul onder ‘results’ de collages in, of de thema's of uitspraken.",
        en: "Fill in the collages under ‘results’, or the themes or quotes.")
    }
  }
}
