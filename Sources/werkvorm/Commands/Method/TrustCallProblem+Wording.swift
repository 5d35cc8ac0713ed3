import MethodDocument

extension TrustCallProblem {
  var message: Wording {
    switch self {
    case .nobodyToAsk(let method):
      Wording(
        nl: "Er is niemand om te vragen of ‘\(method)’ vertrouwd wordt.",
        en: "There is nobody to ask whether ‘\(method)’ is trusted.")
    }
  }

  var hint: Wording? {
    Wording(
      nl: "Lees wat hierboven staat, en vertrouw de methode met --yes.",
      en: "Read what stands above, and trust the method with --yes.")
  }
}
