import MethodDocument

extension ManifestProblem {
  var message: Wording {
    switch self {
    case .unknownKey(let key, _, _):
      Wording(nl: "‘\(key)’ bestaat hier niet.", en: "‘\(key)’ is not known here.")
    case .onlyOfFolder(let key):
      Wording(
        nl: "‘\(key)’ hoort niet bij een programma.", en: "‘\(key)’ does not go with a program.")
    case .onlyOfProgram(let key):
      Wording(
        nl: "‘\(key)’ hoort niet bij een map.", en: "‘\(key)’ does not go with a folder.")
    case .sharedResult(let id):
      Wording(
        nl: "Elke werkvorm heeft al een veld ‘\(id)’.",
        en: "Every method has a field ‘\(id)’ already.")
    case .emptyFile: Wording(nl: "Dit bestand is leeg.", en: "This file is empty.")
    case .missingKey(let key):
      Wording(nl: "‘\(key)’ ontbreekt.", en: "‘\(key)’ is missing.")
    case .wrongShape(let shape):
      switch shape {
      case .text: Wording(nl: "Hier hoort een tekst.", en: "A text belongs here.")
      case .list: Wording(nl: "Hier hoort een lijst.", en: "A list belongs here.")
      case .record, .range: Wording(nl: "Hier horen velden.", en: "Fields belong here.")
      case .languages:
        Wording(
          nl: "Hier hoort een tekst per taal.", en: "A text for each language belongs here.")
      }
    case .notANumber(let word):
      Wording(nl: "‘\(word)’ is geen heel getal.", en: "‘\(word)’ is not a whole number.")
    case .unknownWord(let word, _):
      Wording(nl: "‘\(word)’ kan hier niet.", en: "‘\(word)’ is not one of the choices.")
    case .notAnID(let word):
      Wording(nl: "‘\(word)’ kan geen id zijn.", en: "‘\(word)’ cannot be an id.")
    case .notALanguage(let word):
      Wording(nl: "‘\(word)’ is geen taalcode.", en: "‘\(word)’ is not a language tag.")
    case .sameID(let id):
      Wording(nl: "‘\(id)’ staat er twee keer.", en: "‘\(id)’ stands here twice.")
    case .idIsNotFolder(let id, let folder):
      Wording(
        nl: "De methode heet ‘\(id)’, maar haar map heet ‘\(folder)’.",
        en: "The method is called ‘\(id)’, but its folder is called ‘\(folder)’.")
    case .numberTooSmall(let number, let least):
      Wording(
        nl: "\(number) kan niet; het moet minstens \(least) zijn.",
        en: "\(number) cannot be; it must be at least \(least).")
    case .emptyRange(let min, let max):
      Wording(
        nl: "‘min’ (\(min)) is groter dan ‘max’ (\(max)).",
        en: "‘min’ (\(min)) is greater than ‘max’ (\(max)).")
    case .pathLeavesFolder(let path):
      Wording(
        nl: "‘\(path)’ gaat buiten de map van de methode.",
        en: "‘\(path)’ leaves the method's folder.")
    case .unseenCharacters(let words):
      Wording(
        nl: "In ‘\(words)’ staan tekens die u niet ziet.",
        en: "‘\(words)’ has characters in it that are not seen.")
    case .missingLanguage(let language):
      Wording(
        nl: "De tekst ontbreekt in de taal ‘\(language)’.",
        en: "The text is missing in the language ‘\(language)’.")
    case .conditionOnUnknownField(let field, _):
      Wording(
        nl: "‘\(field)’ is geen veld van ‘input’.", en: "‘\(field)’ is not a field of ‘input’.")
    }
  }

  var hint: Wording? {
    switch self {
    case .unknownKey(_, let nearest?, _):
      Wording(nl: "Bedoelt u ‘\(nearest)’?", en: "Did you mean ‘\(nearest)’?")
    case .unknownKey(_, nil, let allowed), .unknownWord(_, let allowed),
      .conditionOnUnknownField(_, let allowed):
      allowed.isEmpty
        ? nil
        : Wording(
          nl: "Het kan zijn: \(allowed.joined(separator: ", ")).",
          en: "It can be: \(allowed.joined(separator: ", ")).")
    case .onlyOfProgram:
      Wording(
        nl: "Is er een programma? Schrijf dan: kind: program.",
        en: "Is there a program? Then write: kind: program.")
    case .sharedResult(let id):
      Wording(
        nl: "Laat het weg en gebruik results.\(id), of geef het een andere id.",
        en: "Leave it out and use results.\(id), or give it another id.")
    case .onlyOfFolder:
      Wording(
        nl: "Is er geen programma? Schrijf dan: kind: folder.",
        en: "Is there no program? Then write: kind: folder.")
    case .emptyFile:
      Wording(
        nl: "Kijk hoe het hoort in een map van ‘werkvorm method new’.",
        en: "See how it should be in a folder made by ‘werkvorm method new’.")
    case .missingKey(let key):
      Wording(nl: "Zet erbij: \(key): …", en: "Add: \(key): …")
    case .wrongShape(.list):
      Wording(
        nl: "Schrijf [ …, … ], of zet elk onderdeel op een eigen regel, met een streepje ervoor.",
        en: "Write [ …, … ], or put each item on a line of its own, behind a hyphen.")
    case .wrongShape(.record):
      Wording(
        nl: "Zet de velden eronder, verder naar rechts, of schrijf { naam: … }.",
        en: "Put the fields below, further to the right, or write { name: … }.")
    case .wrongShape(.range):
      Wording(
        nl: "Schrijf bijvoorbeeld: { min: 4, max: 8 }.", en: "Write, say: { min: 4, max: 8 }.")
    case .notANumber:
      Wording(nl: "Schrijf alleen cijfers.", en: "Write digits only.")
    case .sameID:
      Wording(nl: "Geef een van de twee een andere id.", en: "Give one of the two another id.")
    case .wrongShape(.languages):
      Wording(nl: "Schrijf: { nl: …, en: … }.", en: "Write: { nl: …, en: … }.")
    case .notAnID:
      Wording(
        nl: "Gebruik kleine letters, cijfers en streepjes.",
        en: "Use small letters, digits and hyphens.")
    case .notALanguage: Wording(nl: "Schrijf bijvoorbeeld nl.", en: "Write nl, for example.")
    case .idIsNotFolder:
      Wording(nl: "Geef ze dezelfde naam.", en: "Give them the same name.")
    case .pathLeavesFolder:
      Wording(
        nl: "Noem alleen de naam van het programma.", en: "Give only the name of the program.")
    case .missingLanguage(let language):
      Wording(nl: "Zet erbij: \(language): …", en: "Add: \(language): …")
    case .unseenCharacters:
      Wording(
        nl: "Gebruik letters, cijfers en streepjes.", en: "Use letters, digits and hyphens.")
    case .wrongShape(.text), .numberTooSmall, .emptyRange: nil
    }
  }
}
