import MethodDocument

extension PreviewFolderProblem {
  var message: Wording {
    switch self {
    case .foreign(let file):
      Wording(
        nl: "‘\(file)’ is er al, en hoort niet bij een voorbeeldweergave.",
        en: "‘\(file)’ is there already, and no preview made it.")
    }
  }

  var hint: Wording? {
    Wording(
      nl: "Kies een andere map met -o. Of haal het weg als u het niet meer nodig hebt.",
      en: "Choose another folder with -o. Or remove it if you do not need it any more.")
  }
}
