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
    FieldGrammar("text", .string, required: true, nl: "de uitspraak", en: "what was said"),
    FieldGrammar("role", .string, nl: "een rol", en: "a role"),
    FieldGrammar("approved", .bool, required: true, usual: "no", nl: "goedgekeurd", en: "approved"),
    FieldGrammar("language", .string, nl: "de taal", en: "its language"),
    FieldGrammar("translation", .string, nl: "wat het betekent", en: "what it means"),
  ])

  public static let agreement = RecordGrammar([
    FieldGrammar("what", .string, required: true, nl: "wat er gebeurt", en: "what will be done"),
    FieldGrammar("who", .string, nl: "wie het doet", en: "who does it"),
    FieldGrammar("by", .string, nl: "wanneer", en: "by when"),
    FieldGrammar("status", .string, nl: "hoe het staat", en: "how it stands"),
    FieldGrammar("because", .string, nl: "waarom niet", en: "why not"),
  ])
}
