import MethodDocument

extension TextProblem {
  var message: Wording {
    switch self {
    case .missing(let key, let language):
      Wording(
        nl: "De tekst ‘\(key)’ ontbreekt in de taal ‘\(language)’.",
        en: "The text ‘\(key)’ is missing in the language ‘\(language)’.")
    case .unknownName(let name, let key, let language):
      Wording(
        nl: "In de tekst ‘\(key)’ (\(language)) staat {{\(name)}}; dat wordt door niets ingevuld.",
        en: "The text ‘\(key)’ (\(language)) has {{\(name)}}, which nothing fills in.")
    case .openField(let field, let key):
      Wording(
        nl: "De tekst ‘\(key)’ gebruikt ‘session: \(field)’, maar dat is niet ingevuld.",
        en: "The text ‘\(key)’ uses ‘session: \(field)’, which the session leaves open.")
    }
  }

  var hint: Wording? {
    switch self {
    case .missing(let key, let language):
      Wording(
        nl: "Zet ‘\(key)’ in texts/\(language).yaml van de methode.",
        en: "Put ‘\(key)’ into the method's texts/\(language).yaml.")
    case .unknownName(_, let key, let language):
      Wording(
        nl: "Verbeter ‘\(key)’ in texts/\(language).yaml van de methode.",
        en: "Mend ‘\(key)’ in the method's texts/\(language).yaml.")
    case .openField(let field, _):
      Wording(
        nl: "Vul ‘\(field)’ in bij ‘session:’. Nu staat er een stippellijn om zelf in te vullen.",
        en: "Fill in ‘\(field)’ under ‘session:’. For now there is a dotted line to write on.")
    }
  }
}
