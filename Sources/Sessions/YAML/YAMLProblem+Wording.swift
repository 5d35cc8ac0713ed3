import MethodDocument

extension YAMLProblem {
  var message: Wording {
    switch self {
    case .tooLarge(let bytes, let limit):
      Wording(
        nl: "Dit bestand is \(bytes / 1000) kB. Het mag hoogstens \(limit / 1000) kB zijn.",
        en: "This file is \(bytes / 1000) kB. It may be at most \(limit / 1000) kB.")
    case .lineTooLong(let limit):
      Wording(
        nl: "Deze regel is te lang. Een regel mag hoogstens \(limit) bytes hebben.",
        en: "This line is too long. A line may have at most \(limit) bytes.")
    case .notUTF8:
      Wording(
        nl: "Hier staat een teken dat geen UTF-8 is.", en: "Here is a character that is not UTF-8.")
    case .controlCharacter(let value):
      Wording(
        nl: "Hier staat een onzichtbaar teken (\(name(of: value))).",
        en: "Here is an invisible character (\(name(of: value))).")
    case .tooDeep(let limit):
      Wording(
        nl: "Lijsten en velden staan hier meer dan \(limit) lagen diep in elkaar.",
        en: "Lists and fields lie more than \(limit) levels deep in each other here.")
    case .alias:
      Wording(
        nl: "Een verwijzing met een sterretje (*) mag hier niet.",
        en: "A reference with an asterisk (*) is not allowed here.")
    case .anchor:
      Wording(
        nl: "Een tekst kan niet met & beginnen.", en: "A text cannot begin with &.")
    case .tag:
      Wording(nl: "Een tekst kan niet met ! beginnen.", en: "A text cannot begin with !.")
    case .keyIsNoWord:
      Wording(
        nl: "Vóór de dubbele punt hoort een woord, geen lijst.",
        en: "A word belongs before the colon, not a list.")
    case .duplicateKey(let key, let line):
      Wording(
        nl: "\(key.map { "“\($0)”" } ?? "Dit veld") staat er twee keer; eerst op regel \(line).",
        en: "\(key.map { "“\($0)”" } ?? "This field") stands here twice; first on line \(line).")
    case .strayColon:
      Wording(
        nl: "Hier staat een dubbele punt die niet kan.",
        en: "Here is a colon that cannot stand here.")
    case .missingColon:
      Wording(
        nl: "Na de naam van een veld horen een dubbele punt en een spatie.",
        en: "A colon and a space belong after the name of a field.")
    case .openQuotation:
      Wording(
        nl: "Een aanhalingsteken gaat open en niet meer dicht.",
        en: "A quotation mark opens and never closes.")
    case .curlyQuotation:
      Wording(
        nl: "Dit aanhalingsteken is krom. Werkvorm kent alleen rechte.",
        en: "This quotation mark is curly. Werkvorm knows straight ones only.")
    case .dashWithoutSpace:
      Wording(nl: "Na het streepje hoort een spatie.", en: "A space belongs after the hyphen.")
    case .wrongDash:
      Wording(
        nl: "Dit streepje is te lang, of een ander teken.",
        en: "This dash is too long, or another sign.")
    case .hardSpace:
      Wording(
        nl: "Aan het begin van deze regel staat een vaste spatie, geen gewone.",
        en: "At the start of this line is a hard space, not a plain one.")
    case .unknownEscape:
      Wording(
        nl: "Na \\ staat hier een teken dat niet kan.",
        en: "The character after \\ cannot stand here.")
    case .badStart:
      Wording(
        nl: "Met dit teken kan een tekst niet beginnen.",
        en: "A text cannot begin with this character.")
    case .openList:
      Wording(
        nl: "In een lijst met [ ] ontbreekt hier een komma of een ].",
        en: "A list with [ ] lacks a comma or a ] here.")
    case .openRecord:
      Wording(
        nl: "In een rijtje met { } ontbreekt hier een komma of een }.",
        en: "A record with { } lacks a comma or a } here.")
    case .secondDocument:
      Wording(
        nl: "Hier begint iets nieuws dat niet bij het bestand hoort.",
        en: "Something begins here that does not belong to the file.")
    case .badIndentation:
      Wording(
        nl: "Deze regel past niet onder de regel erboven.",
        en: "This line does not fit under the line above.")
    case .tab:
      Wording(
        nl: "Aan het begin van deze regel staat een tab.",
        en: "There is a tab at the start of this line.")
    case .unreadable:
      Wording(
        nl: "Dit is geen YAML die Werkvorm kan lezen.",
        en: "This is no YAML that Werkvorm can read.")
    }
  }

  var hint: Wording? {
    switch self {
    case .tooLarge, .lineTooLong:
      Wording(
        nl: "Is dit het goede bestand? Zet een lange tekst op meer regels.",
        en: "Is this the right file? Set a long text on more lines.")
    case .notUTF8:
      Wording(nl: "Bewaar het bestand als UTF-8.", en: "Save the file as UTF-8.")
    case .controlCharacter:
      Wording(nl: "Haal het weg en typ de regel opnieuw.", en: "Remove it and retype the line.")
    case .tooDeep:
      Wording(nl: "Haal lagen weg.", en: "Take levels out.")
    case .alias, .anchor, .tag, .badStart, .strayColon:
      Wording(
        nl: "Zet de hele tekst tussen aanhalingstekens: \"…\".",
        en: "Put the whole text in quotation marks: \"…\".")
    case .keyIsNoWord:
      Wording(
        nl: "Staan hier dubbele accolades? Zet er aanhalingstekens om: \"{{…}}\".",
        en: "Are there double braces here? Put quotation marks around them: \"{{…}}\".")
    case .duplicateKey:
      Wording(nl: "Haal er één weg.", en: "Remove one of them.")
    case .missingColon:
      Wording(nl: "Schrijf: naam: waarde.", en: "Write: name: value.")
    case .openQuotation:
      Wording(
        nl: "Zet aan het eind van de tekst hetzelfde aanhalingsteken.",
        en: "Put the same quotation mark at the end of the text.")
    case .curlyQuotation:
      Wording(
        nl: "Zet aan het begin en aan het eind dit teken: \"",
        en: "Put this sign at the start and at the end: \"")
    case .dashWithoutSpace, .wrongDash:
      Wording(nl: "Begin de regel met ‘- ’.", en: "Begin the line with ‘- ’.")
    case .hardSpace:
      Wording(
        nl: "Haal het begin van de regel weg en typ de spaties opnieuw.",
        en: "Remove the start of the line and type the spaces anew.")
    case .unknownEscape:
      Wording(
        nl: "Gebruik enkele aanhalingstekens: '…'.", en: "Use single quotation marks: '…'.")
    case .openList, .openRecord:
      Wording(
        nl: "Sluit de haak, of zet een tekst met een haak, komma of punt tussen aanhalingstekens.",
        en: "Close the bracket, or put a text with a bracket, comma or colon in quotation marks.")
    case .secondDocument, .badIndentation:
      Wording(
        nl: "Kijk naar de spaties aan het begin: gelijke velden beginnen even ver.",
        en: "Look at the spaces at the start: fields of a kind begin equally far.")
    case .tab:
      Wording(
        nl: "Gebruik aan het begin van een regel alleen spaties.",
        en: "Use only spaces at the start of a line.")
    case .unreadable:
      Wording(
        nl: "Is dit een gewone tekst? Zet hem dan tussen aanhalingstekens: \"…\".",
        en: "Is this a plain text? Then put it in quotation marks: \"…\".")
    }
  }

  private func name(of value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(4 - digits.count, 0)) + digits
  }
}
