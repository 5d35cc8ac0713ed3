import MethodDocument

/// What ‘method trust’ says when it is done.
enum TrustWords {
  static func trusted(_ method: String) -> Wording {
    Wording(
      nl: "\(method): vertrouwd, zoals de methode nu is",
      en: "\(method): trusted, as the method is now")
  }

  static func already(_ method: String) -> Wording {
    Wording(
      nl: "\(method): u vertrouwt deze methode al, zoals zij nu is",
      en: "\(method): you trust this method already, as it is now")
  }

  static func revoked(_ method: String) -> Wording {
    Wording(nl: "\(method): niet meer vertrouwd", en: "\(method): trusted no longer")
  }

  static func neverTrusted(_ method: String) -> Wording {
    Wording(nl: "\(method): was niet vertrouwd", en: "\(method): was not trusted")
  }

  static func noProgram(_ method: String) -> Wording {
    Wording(
      nl: "\(method): is geen programma; vertrouwen is niet nodig",
      en: "\(method): is no program; it needs no trust")
  }

  static func comesWithWerkvorm(_ method: String) -> Wording {
    Wording(
      nl: "\(method): hoort bij Werkvorm zelf; vertrouwen is niet nodig",
      en: "\(method): came with Werkvorm itself; it needs no trust")
  }
}

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
