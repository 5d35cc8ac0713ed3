import MethodDocument

extension TakenIDProblem {
  var message: Wording {
    Wording(
      nl: "Werkvorm maakt zelf al een vel ‘\(id)’.",
      en: "Werkvorm itself makes a sheet ‘\(id)’ already.")
  }

  var hint: Wording? {
    Wording(nl: "Geef uw vel een ander id.", en: "Give your sheet another id.")
  }
}
