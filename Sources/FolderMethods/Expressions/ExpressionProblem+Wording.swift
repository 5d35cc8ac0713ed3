import MethodDocument
import Sessions

extension ExpressionProblem {
  var message: Wording {
    switch cause {
    case .empty: Wording(nl: "Hier staat niets.", en: "There is nothing here.")
    case .openQuotation:
      Wording(
        nl: "Een aanhalingsteken wordt niet gesloten.", en: "A quotation mark is not closed.")
    case .openBracket:
      Wording(nl: "Een haakje wordt niet gesloten.", en: "A bracket is not closed.")
    case .tooDeep:
      Wording(nl: "Er staan te veel haakjes in elkaar.", en: "There are too many brackets.")
    case .tooLong:
      Wording(
        nl: "Hier staan meer dan \(ExpressionParser.longest) woorden en tekens.",
        en: "Here are more than \(ExpressionParser.longest) words and signs.")
    case .unexpected(let word):
      Wording(nl: "‘\(word)’ past hier niet.", en: "‘\(word)’ does not fit here.")
    case .functionMissing:
      Wording(nl: "Na ‘|’ hoort een functie.", en: "A function belongs after ‘|’.")
    case .unknownFunction(let word):
      Wording(nl: "Er is geen functie ‘\(word)’.", en: "There is no function ‘\(word)’.")
    case .argumentMissing(let function):
      Wording(
        nl: "Na ‘\(function.rawValue)’ hoort nog iets.",
        en: "Something is missing after ‘\(function.rawValue)’.")
    case .unknownName(let name, _):
      Wording(
        nl: "De naam ‘\(name)’ is hier niet bekend.", en: "The name ‘\(name)’ is not known here.")
    case .unquotedDot(let word):
      Wording(
        nl: "Om ‘\(word)’ horen aanhalingstekens, want er staat een punt in.",
        en: "‘\(word)’ belongs in quotation marks, for there is a dot in it.")
    case .unknownField(let field, _):
      Wording(nl: "Er is geen veld ‘\(field)’.", en: "There is no field ‘\(field)’.")
    case .unsuited(let function, let found):
      Wording(
        nl: "‘\(function.rawValue)’ werkt niet op \(found.wording.nl).",
        en: "‘\(function.rawValue)’ does not work on \(found.wording.en).")
    case .notWords(let found):
      Wording(
        nl: "Hier horen woorden, maar dit is \(found.wording.nl).",
        en: "Words belong here, but this is \(found.wording.en).")
    case .notAList(let found):
      Wording(
        nl: "Hier hoort een lijst, maar dit is \(found.wording.nl).",
        en: "A list belongs here, but this is \(found.wording.en).")
    case .unknownText(let key, _):
      Wording(
        nl: "In ‘texts’ staat geen tekst ‘\(key)’.", en: "There is no text ‘\(key)’ in ‘texts’.")
    case .textsTooDeep:
      Wording(
        nl: "De tekst ‘\(word)’ noemt een tekst die weer een tekst noemt, te vaak of in een kring.",
        en: "The text ‘\(word)’ names a text that names a text, too often or in a circle.")
    }
  }

  var hint: Wording? {
    switch cause {
    case .unknownFunction(let word): Self.choose(word, Function.allCases.map(\.rawValue))
    case .unknownName(let word, let known), .unknownField(let word, let known):
      Self.choose(word, known)
    case .unquotedDot(let word): Wording(nl: "Schrijf: '\(word)'", en: "Write: '\(word)'")
    case .unknownText(_, let nearest): nearest.map(Self.meant)
    case .argumentMissing(let function):
      Wording(
        nl: "Bijvoorbeeld: \(function.example)", en: "For example: \(function.example)")
    case .notWords(.bool):
      Wording(
        nl: "Kies de woorden met ‘| word’ en een sleutel met ‘yes’ en ‘no’.",
        en: "Choose the words with ‘| word’ and a key that has ‘yes’ and ‘no’.")
    case .notWords(.record):
      Wording(
        nl: "Noem een veld ervan, met een punt ertussen.", en: "Name one of its fields after a dot."
      )
    case .functionMissing:
      Wording(
        nl: "Bijvoorbeeld: \(Function.most.example)", en: "For example: \(Function.most.example)")
    case .textsTooDeep:
      Wording(
        nl: "Zet de woorden zelf in de tekst.", en: "Put the words themselves into the text.")
    case .unexpected(let word): Self.instead(of: word)
    case .empty:
      Wording(
        nl: "Zet er een naam, zoals session.theme.", en: "Put a name there, such as session.theme.")
    case .openQuotation: Wording(nl: "Zet aan het eind een ‘'’.", en: "Put a ‘'’ at the end.")
    case .openBracket: Wording(nl: "Zet een ‘)’ waar het sluit.", en: "Put a ‘)’ where it closes.")
    case .tooDeep, .tooLong, .unsuited, .notWords, .notAList: nil
    }
  }

  /// What people write who think of their own language, or of another one that computers read.
  private static func instead(of word: String) -> Wording? {
    let words = [
      "=": "=", "en": "and", "&": "and", "&&": "and", "of": "or", "||": "or", "niet": "not",
      "!": "not", "is": "=", "<>": "!=",
    ]
    return words[word.lowercased()].map { known in
      Wording(nl: "Schrijf hier alleen ‘\(known)’.", en: "Write only ‘\(known)’ here.")
    }
  }

  static func meant(_ word: String) -> Wording {
    Wording(nl: "Bedoelt u ‘\(word)’?", en: "Did you mean ‘\(word)’?")
  }

  private static let mostToChooseFrom = 12

  static func choose(_ word: String, _ known: [String]) -> Wording? {
    if known.isEmpty { return nil }
    let list = known.joined(separator: ", ")
    guard let near = NearestWord.to(word, among: known) else {
      return Wording(nl: "Kies uit: \(list).", en: "Choose from: \(list).")
    }
    // A long list would hide the word that was meant.
    if known.count > mostToChooseFrom { return meant(near) }
    return Wording(
      nl: "Bedoelt u ‘\(near)’? Kies uit: \(list).",
      en: "Did you mean ‘\(near)’? Choose from: \(list).")
  }
}

extension Shape.Kind {
  fileprivate var wording: Wording {
    switch self {
    case .text: Wording(nl: "een tekst", en: "a text")
    case .number: Wording(nl: "een getal", en: "a number")
    case .bool: Wording(nl: "een ja of nee", en: "a yes or no")
    case .list: Wording(nl: "een lijst", en: "a list")
    case .record: Wording(nl: "een groep velden", en: "a group of fields")
    }
  }
}
