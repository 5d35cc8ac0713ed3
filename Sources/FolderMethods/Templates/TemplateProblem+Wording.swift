import MethodDocument
import Sessions

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
    case .notASheetID(let id):
      Wording(nl: "‘\(id)’ kan geen id zijn.", en: "‘\(id)’ cannot be an id.")
    case .sameSheetID(let id):
      Wording(
        nl: "Er is al een vel met de id ‘\(id)’.",
        en: "There is a sheet with the id ‘\(id)’ already.")
    case .fileAsPicture(let file):
      Wording(
        nl: "‘\(file)’ is een bestand; hier hoort een woord.",
        en: "‘\(file)’ is a file; a word belongs here.")
    case .fileAsArt(let file, _):
      Wording(
        nl: "‘\(file)’ is niet de naam van een tekening.",
        en: "‘\(file)’ is not the name of a drawing.")
    case .openBraces:
      Wording(
        nl: "Dubbele accolades gaan open en niet meer dicht.",
        en: "Double braces open and never close.")
    case .singleBraces(let name):
      Wording(
        nl: "‘{\(name)}’ komt zo op papier.", en: "‘{\(name)}’ goes on paper like this.")
    case .spent(let limit):
      Wording(
        nl:
          "Hier komt te veel uit: meer dan \(limit) onderdelen of \(Self.millions) miljoen letters.",
        en: "Too much comes of this: more than \(limit) parts or \(Self.millions) million letters.")
    case .notADocument(let reason):
      Wording(
        nl: "Van dit vel kan niets worden gemaakt: \(reason)",
        en: "Nothing can be made of this sheet: \(reason)")
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
    case .noBlock(let allowed): ExpressionProblem.choose("", allowed)
    case .emptyCopies(let word, let allowed):
      NearestWord.to(word, among: allowed).map(ExpressionProblem.meant)
        ?? Wording(
          nl: "Schrijf een getal van 1 tot en met 500, of: \(allowed.joined(separator: ", ")).",
          en: "Write a number from 1 to 500, or: \(allowed.joined(separator: ", ")).")
    case .notASheetID:
      Wording(
        nl: "Gebruik kleine letters, cijfers en streepjes.",
        en: "Use small letters, digits and hyphens.")
    case .sameSheetID:
      Wording(nl: "Geef een van de twee een andere id.", en: "Give one of the two another id.")
    case .fileAsPicture(let file):
      Wording(
        nl: "Een tekening uit ‘art’ schrijft u zo: { art: \(Self.name(of: file)), alt: … }.",
        en: "Write a drawing in ‘art’ like this: { art: \(Self.name(of: file)), alt: … }.")
    case .fileAsArt(_, let name):
      Wording(
        nl: "Schrijf alleen ‘\(name)’, zonder map en zonder .svg.",
        en: "Write only ‘\(name)’, without a folder and without .svg.")
    case .missingKey(let key):
      Wording(nl: "Zet erbij: \(key): …", en: "Add: \(key): …")
    case .wrongShape(.list):
      Wording(
        nl: "Zet elk onderdeel op een eigen regel, met een streepje en een spatie ervoor.",
        en: "Put each item on a line of its own, behind a hyphen and a space.")
    case .wrongShape(.record):
      Wording(
        nl: "Zet de velden eronder, verder naar rechts, of schrijf { naam: … }.",
        en: "Put the fields below, further to the right, or write { name: … }.")
    case .wrongShape(.words):
      Wording(
        nl: "Schrijf hier de naam van 1 tekst, zonder haken of streepjes.",
        en: "Write the name of one text here, without brackets or hyphens.")
    case .nameWithoutEach:
      Wording(
        nl: "Zet erboven: each: … Of haal ‘as’ weg.", en: "Put above it: each: … Or remove ‘as’.")
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
          nl: "Zet de woorden in texts/, en hier hun naam.",
          en: "Put the words in texts/, and their name here.")
    case .notATime: Wording(nl: "Schrijf bijvoorbeeld 14:00.", en: "Write 14:00, for example.")
    case .notAMeasure:
      Wording(
        nl: "Schrijf een getal, zoals 25 of 1.5.", en: "Write a number, such as 25 or 1.5.")
    case .openBraces:
      Wording(nl: "Schrijf {{ ervoor en }} erachter.", en: "Write {{ before it and }} after it.")
    case .singleBraces(let name):
      Wording(
        nl: "Moet hier iets worden ingevuld? Schrijf dan {{\(name)}}.",
        en: "Should something be filled in here? Then write {{\(name)}}.")
    case .spent:
      Wording(nl: "Kijk naar ‘each’ en ‘times’.", en: "Look at ‘each’ and ‘times’.")
    case .summaryWaits:
      Wording(
        nl: "Zet de voorwaarde achter ‘when’; dan wordt het vel zo lang niet gemaakt.",
        en: "Put the condition behind ‘when’; until it holds, the sheet is not made.")
    case .notANumber(let word, _) where Int(word) == nil:
      Wording(
        nl: "Schrijf cijfers, of een naam zoals input.aantal.",
        en: "Write digits, or a name such as input.number.")
    case .notANumber, .notADocument: nil
    }
  }

  /// A file's name without its folder and ending, as a drawing is called.
  static func name(of file: String) -> String {
    let last = file.split(separator: "/").last.map(String.init) ?? file
    return last.split(separator: ".").first.map(String.init) ?? last
  }
}
