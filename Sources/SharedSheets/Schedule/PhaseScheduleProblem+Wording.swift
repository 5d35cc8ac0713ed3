public import MethodDocument

extension PhaseScheduleProblem {
  public var message: Wording {
    switch self {
    case .tooShort(let minutes, let phases):
      Wording(
        nl: "de bijeenkomst duurt \(minutes) minuten, te kort voor \(phases) onderdelen",
        en: "the session lasts \(minutes) minutes, too short for \(phases) phases")
    case .tooLong(let minutes):
      Wording(
        nl: "de bijeenkomst duurt \(minutes) minuten, langer dan een dag",
        en: "the session lasts \(minutes) minutes, longer than a day")
    }
  }

  public var hint: Wording? {
    switch self {
    case .tooShort(_, let phases):
      Wording(
        nl: "geef een duur in minuten: ten minste \(max(phases, 1)), en liever ruim meer",
        en: "give a duration in minutes: at least \(max(phases, 1)), and better a good deal more")
    case .tooLong:
      Wording(
        nl: "geef de duur in minuten, en deel een lange bijeenkomst op in meer sessies",
        en: "give the duration in minutes, and split a long meeting into several sessions")
    }
  }
}
