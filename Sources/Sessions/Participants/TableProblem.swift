import MethodDocument

/// What can be wrong with a table of participants.
enum TableProblem: Problem, Equatable {
  case noHeader
  case noNames
  case unknownColumn(nearest: String?)
  case columnTwice(String)
  case tooManyCells(expected: Int)
  case tooManyRows(limit: Int)
  case openQuotation

  var code: String {
    switch self {
    case .noHeader: "table-no-header"
    case .noNames: "table-no-names"
    case .unknownColumn: "table-unknown-column"
    case .columnTwice: "table-column-twice"
    case .tooManyCells: "table-too-many-cells"
    case .tooManyRows: "table-too-many-rows"
    case .openQuotation: "table-open-quotation"
    }
  }

  var message: Wording {
    switch self {
    case .noHeader: Wording(nl: "Dit bestand is leeg.", en: "This file is empty.")
    case .noNames:
      Wording(
        nl: "De eerste regel noemt geen kolom met namen.",
        en: "The first line has no column of names.")
    case .unknownColumn:
      Wording(nl: "Deze kolom ken ik niet.", en: "This column is not known.")
    case .columnTwice(let field):
      Wording(
        nl: "De kolom “\(field)” staat er twee keer.", en: "The column “\(field)” stands twice.")
    case .tooManyCells(let count):
      Wording(
        nl: "Deze regel heeft meer dan \(count) vakken.",
        en: "This line has more than \(count) cells.")
    case .tooManyRows(let limit):
      Wording(
        nl: "Er staan meer dan \(limit) mensen in dit bestand.",
        en: "This file has more than \(limit) people.")
    case .openQuotation:
      Wording(
        nl: "Een aanhalingsteken gaat open en niet meer dicht.",
        en: "A quotation mark opens and never closes.")
    }
  }

  var hint: Wording? {
    switch self {
    case .noHeader, .noNames:
      Wording(
        nl: "Zet bovenaan: naam;rol;taal.", en: "Put at the top: name;role;language.")
    case .unknownColumn(let nearest):
      Wording(
        nl: (nearest.map { "Bedoelt u “\($0)”? " } ?? "")
          + "Het kan zijn: naam, rol, taal, toestemming, zichtbaarheid.",
        en: (nearest.map { "Did you mean “\($0)”? " } ?? "")
          + "It can be: name, role, language, consent, visibility.")
    case .columnTwice: Wording(nl: "Haal er één weg.", en: "Remove one of them.")
    case .tooManyCells, .openQuotation:
      Wording(
        nl: "Zet een tekst met een komma of puntkomma tussen \"…\".",
        en: "Put a text with a comma or semicolon in \"…\".")
    case .tooManyRows: nil
    }
  }
}
