import MethodDocument

extension TemplateProblem {
  var message: Wording {
    switch self {
    case .unknownKey(let key, _, _):
      Wording(nl: "‘\(key)’ bestaat hier niet.", en: "‘\(key)’ is not known here.")
    case .missingKey(let key):
      Wording(nl: "‘\(key)’ ontbreekt.", en: "‘\(key)’ is missing.")
    case .wrongShape(.list): Wording(nl: "Hier hoort een lijst.", en: "A list belongs here.")
    case .wrongShape(.record): Wording(nl: "Hier horen velden.", en: "Fields belong here.")
    case .wrongShape(.words): Wording(nl: "Hier horen woorden.", en: "Words belong here.")
    case .noBlock: Wording(nl: "Hier hoort een blok.", en: "A block belongs here.")
    case .unknownBlock(let name, _, _):
      Wording(nl: "Er is geen blok ‘\(name)’.", en: "There is no block ‘\(name)’.")
    case .twoBlocks(let one, let other):
      Wording(
        nl: "‘\(one)’ en ‘\(other)’ zijn twee blokken.",
        en: "‘\(one)’ and ‘\(other)’ are two blocks.")
    case .unknownChoice(let word, _, _):
      Wording(nl: "‘\(word)’ kan hier niet.", en: "‘\(word)’ is not one of the choices.")
    case .notANumber(let word, let range):
      Wording(
        nl: "‘\(word)’ is geen getal van \(range.lowerBound) tot en met \(range.upperBound).",
        en: "‘\(word)’ is not a number from \(range.lowerBound) to \(range.upperBound).")
    case .notAMeasure(let word):
      Wording(nl: "‘\(word)’ is geen maat.", en: "‘\(word)’ is not a measure.")
    case .notATime(let word):
      Wording(nl: "‘\(word)’ is geen tijd.", en: "‘\(word)’ is not a time.")
    case .eachWithoutName:
      Wording(nl: "Bij ‘each’ ontbreekt ‘as’.", en: "‘each’ lacks ‘as’.")
    case .nameWithoutEach:
      Wording(
        nl: "‘as’ hoort bij ‘each’, en dat ontbreekt.",
        en: "‘as’ goes with ‘each’, which is missing.")
    case .nameTaken(let name):
      Wording(nl: "De naam ‘\(name)’ is al in gebruik.", en: "The name ‘\(name)’ is taken.")
    case .wordsInsteadOfKey(let key, _):
      Wording(
        nl: "In ‘texts’ staat geen tekst ‘\(key)’.", en: "There is no text ‘\(key)’ in ‘texts’.")
    case .emptyCopies:
      Wording(nl: "Zo kan het aantal niet.", en: "The number of copies cannot be so.")
    case .spent(let limit):
      Wording(
        nl:
          "Hier komt te veel uit: meer dan \(limit) onderdelen of \(Self.millions) miljoen letters.",
        en: "Too much comes of this: more than \(limit) parts or \(Self.millions) million letters.")
    case .notADocument(let reason):
      Wording(
        nl: "Van dit vel kan niets worden gemaakt: \(reason)",
        en: "Nothing can be made of this sheet: \(reason)")
    case .notASheetID(let id):
      Wording(
        nl: "‘\(id)’ kan geen naam van een bestand zijn.", en: "‘\(id)’ cannot be a file’s name.")
    case .sameSheetID(let id):
      Wording(
        nl: "Er is al een vel ‘\(id)’.", en: "There is a sheet ‘\(id)’ already.")
    case .summaryWaits:
      Wording(
        nl: "Een vel na de bijeenkomst kan niet wachten.",
        en: "A sheet after the meeting cannot wait.")
    }
  }

  private static let millions = Budget.letterLimit / 1_000_000

  var hint: Wording? {
    switch self {
    case .unknownKey(let word, _, let allowed), .unknownBlock(let word, _, let allowed),
      .unknownChoice(let word, _, let allowed):
      ExpressionProblem.choose(word, allowed)
    case .noBlock(let allowed), .emptyCopies(let allowed): ExpressionProblem.choose("", allowed)
    case .twoBlocks:
      Wording(
        nl: "Zet voor elk blok een streepje op een nieuwe regel.",
        en: "Begin a new line with a dash for each block.")
    case .eachWithoutName:
      Wording(
        nl: "Zet eronder hoe elk onderdeel heet: as: actie",
        en: "Say under it what each is called: as: action")
    case .nameTaken:
      Wording(nl: "Kies een andere naam.", en: "Choose another name.")
    case .wordsInsteadOfKey(_, let nearest):
      nearest.map { Wording(nl: "Bedoelt u ‘\($0)’?", en: "Did you mean ‘\($0)’?") }
        ?? Wording(
          nl: "Zet de woorden in texts/nl.yaml en texts/en.yaml, en hier hun naam.",
          en: "Put the words in texts/nl.yaml and texts/en.yaml, and their name here.")
    case .notATime: Wording(nl: "Schrijf bijvoorbeeld 14:00.", en: "Write 14:00, for example.")
    case .notAMeasure:
      Wording(
        nl: "Schrijf een getal, zoals 25 of 1.5.", en: "Write a number, such as 25 or 1.5.")
    case .spent:
      Wording(nl: "Kijk naar ‘each’ en ‘times’.", en: "Look at ‘each’ and ‘times’.")
    case .notASheetID:
      Wording(
        nl: "Gebruik kleine letters en koppeltekens, zoals in wens-kaart.",
        en: "Use small letters and hyphens, as in wish-card.")
    case .sameSheetID:
      Wording(nl: "Geef elk vel een eigen id.", en: "Give each sheet an id of its own.")
    case .summaryWaits:
      Wording(
        nl: "Zet de voorwaarde achter ‘when’; dan wordt het vel zo lang niet gemaakt.",
        en: "Put the condition behind ‘when’; until it holds, the sheet is not made.")
    case .missingKey, .wrongShape, .notANumber, .nameWithoutEach, .notADocument: nil
    }
  }
}
