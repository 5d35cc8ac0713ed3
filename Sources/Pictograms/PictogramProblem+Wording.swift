import MethodDocument

extension PictogramProblem: Problem {
  var code: String {
    switch self {
    case .unreadable: "pictogram-table-unreadable"
    case .fewColumns: "pictogram-table-columns"
    case .unknownKind: "pictogram-table-kind"
    }
  }

  var message: Wording {
    switch self {
    case .unreadable(let folder):
      Wording(
        nl: "De lijst met pictogrammen in \(folder) is niet te lezen.",
        en: "The list of pictograms in \(folder) cannot be read.")
    case .fewColumns(let found, let expected):
      Wording(
        nl: "Deze regel heeft \(found) kolommen; dat moeten er \(expected) zijn.",
        en: "This line has \(found) columns; it needs \(expected).")
    case .unknownKind(let kind):
      Wording(
        nl: "'\(kind)' is geen soort woord.",
        en: "'\(kind)' is no kind of word.")
    }
  }

  var hint: Wording? {
    switch self {
    case .unreadable:
      Wording(
        nl: "Installeer Werkvorm opnieuw, of wijs met WERKVORM_ASSETS de map Assets aan.",
        en: "Install Werkvorm again, or point WERKVORM_ASSETS to the folder Assets.")
    case .fewColumns:
      Wording(nl: "Scheid de kolommen met een tab.", en: "Part the columns with a tab.")
    case .unknownKind:
      Wording(nl: "Schrijf thing, idea of none.", en: "Write thing, idea or none.")
    }
  }
}
