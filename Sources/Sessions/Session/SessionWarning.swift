import MethodDocument

/// What a facilitator should know, though the session can go on.
enum SessionWarning: Problem, Equatable {
  /// A facilitator stands in no hierarchy to clients (Vilans).
  case hierarchicalFacilitator
  case groupSize(Int, fits: ClosedRange<Int>)
  /// A name without consent stands in a text that would be shown; neither is repeated.
  case nameInText

  var severity: Diagnostic.Severity { .warning }

  var code: String {
    switch self {
    case .hierarchicalFacilitator: "hierarchical-facilitator"
    case .groupSize: "group-size"
    case .nameInText: "name-in-text"
    }
  }

  var message: Wording {
    switch self {
    case .hierarchicalFacilitator:
      Wording(
        nl: "Deze begeleider heeft iets te zeggen over de cliënten.",
        en: "This facilitator stands above the clients.")
    case .groupSize(let size, let range):
      Wording(
        nl: "De groep is \(size) mensen. De methode is bedoeld voor "
          + "\(range.lowerBound) tot en met \(range.upperBound).",
        en: "The group has \(size) people. The method is meant for "
          + "\(range.lowerBound) to \(range.upperBound).")
    case .nameInText:
      Wording(
        nl: "In deze tekst staat de naam van een deelnemer die daar geen toestemming voor gaf.",
        en: "This text has the name of a participant who did not consent to that.")
    }
  }

  var hint: Wording? {
    switch self {
    case .hierarchicalFacilitator:
      Wording(
        nl: "Vraag iemand die geen leiding geeft. Anders durven mensen minder te zeggen.",
        en: "Ask someone who is not in charge. Otherwise people dare to say less.")
    case .groupSize(let size, let range):
      size > range.upperBound
        ? Wording(nl: "Maak twee groepen.", en: "Make two groups.")
        : Wording(nl: "Nodig meer mensen uit.", en: "Invite more people.")
    case .nameInText:
      Wording(
        nl: "Schrijf een rol in plaats van een naam.", en: "Write a role instead of a name.")
    }
  }
}
