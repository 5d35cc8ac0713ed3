import MethodDocument
import Press
import Sessions

/// What keeps a command from its work, apart from what a session file or a method holds.
enum WorkbenchProblem: Problem, Hashable {
  case noAssets
  case noSuchMethod(String, known: [String])
  case noSuchSheet(String, known: [String])
  case noResults
  case noStart
  case exists(String)
  case cannotWrite(String, WriteObstacle)
  case press(Wording)

  var code: String {
    switch self {
    case .noAssets: "no-assets"
    case .noSuchMethod: "no-such-method"
    case .noSuchSheet: "no-such-sheet"
    case .noResults: "no-results"
    case .noStart: "no-start"
    case .exists: "file-exists"
    case .cannotWrite: "cannot-write"
    case .press: "press"
    }
  }

  var message: Wording {
    switch self {
    case .noAssets:
      Wording(
        nl: "De map Assets van Werkvorm is niet gevonden.",
        en: "Werkvorm's folder Assets was not found.")
    case .noSuchMethod(let id, _):
      Wording(nl: "Er is geen methode ‘\(id)’.", en: "There is no method ‘\(id)’.")
    case .noSuchSheet(let id, _):
      Wording(nl: "Er is geen vel ‘\(id)’ bij.", en: "There is no sheet ‘\(id)’.")
    case .noResults:
      Wording(
        nl: "Er staan nog geen resultaten in het sessiebestand.",
        en: "The session file has no results yet.")
    case .noStart:
      Wording(
        nl: "Er staat geen begintijd in ‘session’, dus het draaiboek heeft geen kloktijden.",
        en: "There is no start under ‘session’, so the script has no clock times.")
    case .exists(let file):
      Wording(nl: "‘\(file)’ bestaat al.", en: "‘\(file)’ exists already.")
    case .cannotWrite(let file, let obstacle):
      Wording(
        nl: "‘\(file)’ kan niet worden geschreven: \(obstacle.wording.nl)",
        en: "‘\(file)’ cannot be written: \(obstacle.wording.en)")
    case .press(let wording): wording
    }
  }

  var hint: Wording? {
    switch self {
    case .noAssets:
      Wording(
        nl: "Zet WERKVORM_ASSETS op de plek van die map.",
        en: "Set WERKVORM_ASSETS to where that folder is.")
    case .noSuchMethod(let id, let known), .noSuchSheet(let id, let known):
      nearest(id, known)
    case .noResults:
      Wording(
        nl: "Vul na de bijeenkomst ‘results’ in; ‘werkvorm describe’ noemt de velden.",
        en: "Fill in ‘results’ after the meeting; ‘werkvorm describe’ names the fields.")
    case .noStart:
      Wording(
        nl: "Zet er bijvoorbeeld bij: start: \"14:00\"", en: "Add for example: start: \"14:00\"")
    case .exists:
      Wording(nl: "Kies een andere naam met -o.", en: "Choose another name with -o.")
    case .cannotWrite: WriteObstacle.hint
    case .press: nil
    }
  }

  private func nearest(_ word: String, _ known: [String]) -> Wording? {
    if known.isEmpty { return nil }
    let list = known.joined(separator: ", ")
    guard let near = NearestWord.to(word, among: known) else {
      return Wording(nl: "Kies uit: \(list).", en: "Choose from: \(list).")
    }
    return Wording(
      nl: "Bedoelt u ‘\(near)’? Kies uit: \(list).",
      en: "Did you mean ‘\(near)’? Choose from: \(list).")
  }
}
