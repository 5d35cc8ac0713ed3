import MethodDocument

/// What can be wrong with the texts of a method.
enum TextProblem: Problem, Equatable {
  case missing(key: String, language: String, elsewhere: String)
  case empty(key: String)
  case noTexts
  case noLanguage(String, method: String, known: [String])

  var code: String {
    switch self {
    case .missing, .noLanguage: "missing-translation"
    case .empty: "empty-text"
    case .noTexts: "no-texts"
    }
  }

  var message: Wording {
    switch self {
    case .missing(let key, let language, _):
      Wording(
        nl: "De tekst ‘\(key)’ ontbreekt in de taal ‘\(language)’.",
        en: "The text ‘\(key)’ is missing in the language ‘\(language)’.")
    case .empty(let key):
      Wording(nl: "De tekst ‘\(key)’ is leeg.", en: "The text ‘\(key)’ is empty.")
    case .noTexts:
      Wording(nl: "In dit bestand staan geen teksten.", en: "There are no texts in this file.")
    case .noLanguage(let language, let method, _):
      Wording(
        nl: "De methode ‘\(method)’ heeft geen teksten in de taal ‘\(language)’.",
        en: "The method ‘\(method)’ has no texts in the language ‘\(language)’.")
    }
  }

  var hint: Wording? {
    switch self {
    case .missing(_, _, let elsewhere):
      Wording(nl: "Ze staat wel in \(elsewhere).", en: "It does stand in \(elsewhere).")
    case .noLanguage(_, _, let known):
      Wording(
        nl: "Kies uit: \(known.joined(separator: ", ")).",
        en: "Choose from: \(known.joined(separator: ", ")).")
    case .empty:
      Wording(
        nl: "Zet er woorden achter. Beginnen die met #, zet er dan aanhalingstekens om.",
        en: "Put words behind it. If these begin with #, put quotation marks around them.")
    case .noTexts:
      Wording(
        nl: "Schrijf op elke regel een naam, een dubbele punt en woorden.",
        en: "Write a name, a colon and words on each line.")
    }
  }
}
