public import MethodDocument

extension PhaseScheduleProblem {
  public var message: Wording {
    switch self {
    case .tooShort(let minutes, let phases):
      Wording(
        nl: "De bijeenkomst duurt \(minutes) minuten. Dat is te kort voor \(phases) onderdelen.",
        en: "The session lasts \(minutes) minutes, which is too short for \(phases) phases.")
    case .tooLong(let minutes):
      Wording(
        nl: "De bijeenkomst duurt \(minutes) minuten. Dat is langer dan een dag.",
        en: "The session lasts \(minutes) minutes, which is longer than a day.")
    }
  }

  public var hint: Wording? {
    switch self {
    case .tooShort(_, let phases):
      Wording(
        nl: "Geef bij ‘duration’ de minuten: ten minste \(max(phases, 1)), en liever veel meer.",
        en: "Give ‘duration’ in minutes: at least \(max(phases, 1)), and better many more.")
    case .tooLong:
      Wording(
        nl: "Geef bij ‘duration’ de minuten. Verdeel een lange bijeenkomst over meer sessies.",
        en: "Give ‘duration’ in minutes. Split a long meeting into several sessions.")
    }
  }
}
