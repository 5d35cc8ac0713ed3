public import MethodDocument

extension SharedSheetsProblem {
  public var message: Wording {
    switch self {
    case .missingText(let key, let language):
      Wording(
        nl: "de methode heeft geen tekst \(key) in de taal \(language)",
        en: "the method has no text \(key) in the language \(language)")
    }
  }

  public var hint: Wording? {
    switch self {
    case .missingText(let key, let language):
      Wording(
        nl: "zet \(key) in texts/\(language).yaml van de methode",
        en: "add \(key) to texts/\(language).yaml of the method")
    }
  }
}
