import MethodDocument

extension ContentProblem {
  /// What goes after the method's name.
  var fact: Wording {
    switch self {
    case .unreadable(let path):
      Wording(
        nl: "start niet: ‘\(path)’ kan niet worden gelezen.",
        en: "is not started: ‘\(path)’ cannot be read.")
    case .specialFile(let path):
      Wording(
        nl: "start niet: ‘\(path)’ is geen gewoon bestand.",
        en: "is not started: ‘\(path)’ is no ordinary file.")
    case .linkToFolder(let path):
      Wording(
        nl: "start niet: ‘\(path)’ verwijst naar een map daarbuiten.",
        en: "is not started: ‘\(path)’ leads to a folder outside it.")
    case .tooManyFiles(let folder, let limit):
      Wording(
        nl: "start niet: in ‘\(folder)’ staan meer dan \(limit) bestanden.",
        en: "is not started: ‘\(folder)’ holds more than \(limit) files.")
    case .tooLarge(let folder, let limit):
      Wording(
        nl: "start niet: in ‘\(folder)’ staat meer dan \(limit.asSize).",
        en: "is not started: ‘\(folder)’ holds more than \(limit.asSize).")
    }
  }

  var hint: Wording? {
    switch self {
    case .unreadable, .specialFile:
      Wording(
        nl: "Werkvorm moet alles in de map van de methode kunnen nagaan. Haal dit bestand weg.",
        en: "Werkvorm must be able to check all that the method's folder holds. Remove this file.")
    case .linkToFolder:
      Wording(
        nl: "Zet een kopie van die map in de methode.",
        en: "Put a copy of that folder into the method.")
    case .tooManyFiles, .tooLarge:
      Wording(
        nl: "Laat in de map van de methode alleen staan wat erbij hoort.",
        en: "Leave in the method's folder only what belongs to it.")
    }
  }
}
