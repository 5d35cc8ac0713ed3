public import MethodDocument

extension TrustProblem {
  public var message: Wording {
    switch self {
    case .notShutIn(let method, let obstacle):
      Wording(
        nl: "De methode ‘\(method)’ draait zonder sandbox, met alles wat u zelf kunt. "
          + obstacle.reason.nl,
        en: "The method ‘\(method)’ runs without a sandbox, with all that you can do yourself. "
          + obstacle.reason.en)
    case .cannotRemember(let file, let reason):
      Wording(
        nl: "Uw antwoord kan niet worden bewaard in ‘\(file)’: \(reason)",
        en: "Your answer cannot be kept in ‘\(file)’: \(reason)")
    case .nowhereToRemember:
      Wording(
        nl: "Uw antwoord kan nergens worden bewaard, want er is geen thuismap.",
        en: "Your answer can be kept nowhere, for there is no home folder.")
    }
  }

  public var hint: Wording? {
    switch self {
    case .notShutIn(_, .missing):
      Wording(
        nl: "Installeer het pakket ‘bubblewrap’ van uw systeem.",
        en: "Install your system’s package ‘bubblewrap’.")
    case .notShutIn(_, .failing): nil
    case .cannotRemember, .nowhereToRemember:
      Wording(
        nl: "Zet XDG_DATA_HOME op een map waarin u mag schrijven.",
        en: "Set XDG_DATA_HOME to a folder that you may write to.")
    }
  }
}

extension Confinement.Obstacle {
  /// A sentence.
  var reason: Wording {
    switch self {
    case .missing:
      Wording(
        nl: "Het programma bubblewrap (bwrap) staat er niet op.",
        en: "The program bubblewrap (bwrap) is not installed.")
    case .failing(let reason):
      Wording(
        nl: "Het programma bubblewrap werkt er niet: ‘\(reason)’.",
        en: "The program bubblewrap does not work: ‘\(reason)’.")
    }
  }
}
