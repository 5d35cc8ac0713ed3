import MethodDocument

/// An example of a condition, and when it holds.
struct Condition {
  var example: String
  var meaning: Wording

  init(_ example: String, nl: String, en: String) {
    self.example = example
    meaning = Wording(nl: nl, en: en)
  }

  static let all = [
    Condition(
      "results.quotes", nl: "het er is, en niet leeg, 0 of nee",
      en: "it is there, and not empty, 0 or no"),
    Condition("not results.quotes", nl: "dat juist niet zo is", en: "that does not hold"),
    Condition("input.place = inside", nl: "het hetzelfde is", en: "they are the same"),
    Condition("input.place != inside", nl: "het niet hetzelfde is", en: "they are not the same"),
    Condition(
      "session.expected > 8", nl: "het meer is; ook voor dagen: later",
      en: "it is more; of days: later"),
    Condition("session.expected >= 8", nl: "het meer of gelijk is", en: "it is more or equal"),
    Condition("session.expected < 8", nl: "het minder is", en: "it is less"),
    Condition("session.expected <= 8", nl: "het minder of gelijk is", en: "it is less or equal"),
    Condition(
      "results.quotes and results.follow-up", nl: "het allebei zo is", en: "both hold"),
    Condition(
      "results.quotes or results.themes", nl: "minstens 1 van de 2 zo is",
      en: "at least one of them holds"),
    Condition(
      "(results.wishes | count) > 5", nl: "er meer dan 5 zijn", en: "there are more than 5"),
  ]
}
