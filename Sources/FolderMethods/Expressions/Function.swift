public import MethodDocument

/// What can be done with data on its way to a sheet; a closed set, so that no sheet can run away.
public enum Function: String, Hashable, Sendable, CaseIterable {
  case count, sum, average, most, least, first, last
  case `where`, without, with, group, flat, unique, tally, chunks, times
  case plus, minus, percent
  case join, date, time, word, lowercase
  case `default`

  /// What stands after a function's name.
  public enum Parameter: Hashable, Sendable {
    /// The name of a field of the records.
    case field
    /// The beginning of a text's key.
    case key
    /// A number, or a name of one.
    case number
    /// A word, a number, words in quotation marks, or a name with a dot in it.
    case value
  }

  public var parameters: [Parameter] {
    switch self {
    case .count, .unique, .tally, .times, .join, .date, .time, .lowercase: []
    case .sum, .average, .most, .least, .with, .group, .flat: [.field]
    case .where, .without: [.field, .value]
    case .first, .last, .chunks, .plus, .minus, .percent: [.number]
    case .word: [.key]
    case .default: [.value]
    }
  }

  /// What it gives, for the reference.
  public var summary: Wording {
    switch self {
    case .count: Wording(nl: "hoeveel het er zijn", en: "how many there are")
    case .sum: Wording(nl: "een getalveld bij elkaar opgeteld", en: "a number field added up")
    case .average:
      Wording(
        nl: "het gemiddelde van een getalveld, op 1 cijfer achter de komma",
        en: "the mean of a number field, to one decimal")
    case .most:
      Wording(
        nl: """
          op volgorde van een veld, het hoogste of de laatste letter eerst; gelijke blijven op hun \
          plek, en wat er niets heeft, komt achteraan
          """,
        en: """
          in the order of a field, highest or last letter first; equals keep their places, and what \
          has nothing there comes last
          """)
    case .least:
      Wording(
        nl: """
          op volgorde van een veld, het laagste of de eerste letter eerst; gelijke blijven op hun \
          plek, en wat er niets heeft, komt achteraan
          """,
        en: """
          in the order of a field, lowest or first letter first; equals keep their places, and what \
          has nothing there comes last
          """)
    case .first: Wording(nl: "de eerste zoveel", en: "the first so many")
    case .last: Wording(nl: "de laatste zoveel", en: "the last so many")
    case .where:
      Wording(nl: "alleen waar een veld dit is", en: "only those whose field is this")
    case .without:
      Wording(nl: "alleen waar een veld dit niet is", en: "only those whose field is not this")
    case .with:
      Wording(
        nl: "alleen waar een veld is ingevuld; 0 en nee zijn ook ingevuld",
        en: "only those with a field filled in; 0 and no are filled in, too")
    case .group:
      Wording(
        nl: """
          bij elkaar wat in een veld hetzelfde heeft: ‘name’, ‘items’ en ‘count’; wat er niets heeft, \
          valt weg
          """,
        en: """
          together what has the same in a field: ‘name’, ‘items’ and ‘count’; what has nothing there \
          is left out
          """)
    case .flat:
      Wording(
        nl: "alle onderdelen van een lijst in elk, achter elkaar",
        en: "all items of a list within each, one after another")
    case .unique: Wording(nl: "alles 1 keer", en: "everything once")
    case .tally:
      Wording(
        nl: "hoe vaak elk woord er staat, het vaakst eerst: ‘name’ en ‘count’",
        en: "how often each word stands there, most first: ‘name’ and ‘count’")
    case .chunks:
      Wording(nl: "in groepjes van zoveel: ‘items’", en: "in groups of so many: ‘items’")
    case .times:
      Wording(
        nl: "van 1 tot en met dit getal, voor lege kaarten",
        en: "from 1 up to this number, for empty cards")
    case .plus: Wording(nl: "erbij", en: "added")
    case .minus: Wording(nl: "eraf", en: "taken away")
    case .percent:
      Wording(nl: "welk deel van een getal, in procenten", en: "what part of a number, in percent")
    case .join: Wording(nl: "achter elkaar: a, b en c", en: "one after another: a, b and c")
    case .date: Wording(nl: "een dag met de weekdag erbij", en: "a day with its weekday")
    case .time: Wording(nl: "een tijd in woorden: 14.00 uur", en: "a time in words")
    case .word:
      Wording(
        nl: "de tekst uit ‘texts’ die bij een keuze hoort",
        en: "the text in ‘texts’ that goes with a choice")
    case .lowercase: Wording(nl: "in kleine letters", en: "in small letters")
    case .default:
      Wording(
        nl: "iets anders als er niets is ingevuld; 0 en nee blijven staan",
        en: "something else where nothing is filled in; 0 and no remain")
    }
  }

  /// How it is written, for the reference.
  public var example: String {
    switch self {
    case .count: "results.quotes | count"
    case .sum: "results.elements | sum votes"
    case .average: "results.items | average score"
    case .most: "results.elements | most votes"
    case .least: "results.moments | least position"
    case .first: "results.elements | most votes | first 3"
    case .last: "results.moments | last 1"
    case .where: "results.actions | where status done"
    case .without: "results.actions | without status done"
    case .with: "results.actions | with reason"
    case .group: "results.actions | group theme"
    case .flat: "results.collages | flat values"
    case .unique: "results.collages | flat values | unique"
    case .tally: "results.collages | flat values | tally"
    case .chunks: "texts.questions | chunks 4"
    case .times: "session.expected | times"
    case .plus: "session.expected | plus 2"
    case .minus: "rung.wish | minus rung.now"
    case .percent: "element.votes | percent session.expected"
    case .join: "results.targets | join"
    case .date: "results.follow-up | date"
    case .time: "session.start | time"
    case .word: "action.status | word status"
    case .lowercase: "theme.title | lowercase"
    case .default: "session.expected | default 8"
    }
  }
}
