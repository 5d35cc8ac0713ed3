import MethodDocument

extension DraftMethodProblem {
  var message: Wording {
    switch self {
    case .noSuchExample(let name, _):
      Wording(nl: "Er is geen voorbeeld ‘\(name)’.", en: "There is no example ‘\(name)’.")
    }
  }

  var hint: Wording? {
    switch self {
    case .noSuchExample(_, let known):
      Wording(
        nl: "Kies uit: \(known.joined(separator: ", ")).",
        en: "Choose from: \(known.joined(separator: ", ")).")
    }
  }
}
