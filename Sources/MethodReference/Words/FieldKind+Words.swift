import FolderMethods
import MethodDocument

extension FieldGrammar.Kind {
  /// What stands after the colon, for a table of fields.
  var words: Wording {
    switch self {
    case .text: Wording(nl: "tekst", en: "text")
    case .picture: Wording(nl: "[plaatje](#plaatjes)", en: "[picture](#pictures)")
    case .number(let range): Self.number(range)
    case .measure: Wording(nl: "getal", en: "number")
    case .bool: Wording(nl: "`yes` of `no`", en: "`yes` or `no`")
    case .choice(let words): Wording(verbatim: Self.choice(words))
    case .clock: Wording(nl: "tijd, zoals `\"14:00\"`", en: "time, such as `\"14:00\"`")
    case .string: Wording(nl: "woord", en: "word")
    case .blocks: Wording(nl: "blokken", en: "blocks")
    case .texts: Wording(nl: "lijst van teksten", en: "list of texts")
    case .cells: Wording(nl: "lijst van cellen", en: "list of cells")
    case .records: Wording(nl: "lijst", en: "list")
    case .record: Wording(nl: "groep velden", en: "group of fields")
    case .rows: Wording(nl: "lijst van `cells: […]`", en: "list of `cells: […]`")
    case .copies:
      Wording(nl: "[aantal](#hoeveel-er-nodig-zijn)", en: "[number](#how-many-are-needed)")
    }
  }

  static func choice(_ words: [String]) -> String {
    words.map(Markdown.code).joined(separator: ", ")
  }

  /// A bound that nobody reaches is not worth a word.
  private static func number(_ range: ClosedRange<Int>) -> Wording {
    range.upperBound >= 10_000
      ? Wording(nl: "getal", en: "number")
      : Wording(
        nl: "getal, \(range.lowerBound) tot \(range.upperBound)",
        en: "number, \(range.lowerBound) to \(range.upperBound)")
  }

  /// The parts with fields of their own.
  var record: RecordGrammar? {
    switch self {
    case .records(let grammar), .record(let grammar): grammar
    default: nil
    }
  }
}

extension KeyGrammar.Form {
  var words: Wording {
    switch self {
    case .id: Wording(nl: "naam", en: "name")
    case .ids: Wording(nl: "lijst van namen", en: "list of names")
    case .number: Wording(nl: "heel getal", en: "whole number")
    case .text: Wording(nl: "woorden", en: "words")
    case .textByLanguage: Wording(verbatim: "`{ nl: …, en: … }`")
    case .bool: FieldGrammar.Kind.bool.words
    case .choice(let words): Wording(verbatim: FieldGrammar.Kind.choice(words))
    case .languages: Wording(verbatim: "`[nl, en]`")
    case .range: Wording(verbatim: "`{ min: 4, max: 8 }`")
    case .condition: Wording(nl: "voorwaarde", en: "condition")
    case .list: Wording(nl: "lijst", en: "list")
    case .value: Wording(nl: "iets dat in het veld past", en: "what the field may hold")
    case .pictogram: Wording(nl: "woord voor een plaatje", en: "a pictogram's word")
    case .part(let words): words
    }
  }
}
