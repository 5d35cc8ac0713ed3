import MethodDocument
import Sessions

/// What a method finds beside what every method does, for the next one to take.
public struct OutcomeTemplate: Sendable {
  var themes: Part?
  var statements: Part?
  var agreements: Part?

  public static let theme = RecordGrammar([
    FieldGrammar("title", .text, required: true, nl: "het thema", en: "the theme"),
    .choice(
      "kind", Outcome.Theme.Kind.self, nl: "goed, beter of een wens", en: "good, better or a wish"),
    FieldGrammar(
      "votes", .number(0...100_000), nl: "het aantal stemmen", en: "the number of votes"),
  ])

  public static let statement = RecordGrammar([
    FieldGrammar("text", .text, required: true, nl: "de uitspraak", en: "what was said"),
    FieldGrammar("role", .text, nl: "een rol", en: "a role"),
    FieldGrammar("approved", .bool, required: true, usual: "no", nl: "goedgekeurd", en: "approved"),
    FieldGrammar("language", .string, nl: "de taal", en: "its language"),
    FieldGrammar("translation", .text, nl: "wat het betekent", en: "what it means"),
  ])

  public static let agreement = RecordGrammar([
    FieldGrammar("what", .text, required: true, nl: "wat er gebeurt", en: "what will be done"),
    FieldGrammar("who", .text, nl: "wie het doet", en: "who does it"),
    FieldGrammar("by", .string, nl: "wanneer", en: "by when"),
    FieldGrammar("status", .string, nl: "hoe het staat", en: "how it stands"),
    FieldGrammar("because", .text, nl: "waarom niet", en: "why not"),
  ])
}
