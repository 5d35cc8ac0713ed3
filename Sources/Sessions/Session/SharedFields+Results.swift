import MethodDocument

extension SharedFields {
  static let countsKey = "counts"

  /// What every method may find; `counts` stands apart, for its keys are free.
  public static let results: [FieldSchema] = [
    FieldSchema(
      countsKey, .record,
      label: LocalizedText(nl: "Hoeveel mensen waren er, per rol?", en: "How many came, by role?")),
    FieldSchema(
      "themes", .list, label: LocalizedText(nl: "Welke thema's kwamen op?", en: "Which themes?"),
      element: .record,
      fields: [
        FieldSchema(
          "title", .text, label: LocalizedText(nl: "Het thema", en: "The theme"), isRequired: true,
          example: "Weten wie wie is"),
        FieldSchema(
          "kind", .choice,
          label: LocalizedText(
            nl: "Gaat goed, kan beter, of een wens?", en: "Good, could be better, or a wish?"),
          choices: ["plus", "minus", "wish"], example: "wish"),
        FieldSchema(
          "votes", .int, label: LocalizedText(nl: "Aantal stemmen", en: "Number of votes"), min: 0,
          max: 100_000, example: 4),
      ]),
    FieldSchema(
      "quotes", .list, label: LocalizedText(nl: "Wat werd er gezegd?", en: "What was said?"),
      help: LocalizedText(
        nl: "Alleen met toestemming komt een uitspraak op papier.",
        en: "A quote is printed only with consent."),
      element: .record, fields: quote),
    FieldSchema(
      "images", .list, label: LocalizedText(nl: "Welke foto's zijn er?", en: "Which photos?"),
      element: .record,
      fields: [
        FieldSchema(
          "file", .file, label: LocalizedText(nl: "Bestand", en: "File"), isRequired: true),
        FieldSchema(
          "alt", .text,
          label: LocalizedText(nl: "Wat is erop te zien?", en: "What does it show?"),
          example: "Een collage met een open deur"),
        consent, visibility,
      ]),
    FieldSchema(
      "agreements", .list,
      label: LocalizedText(nl: "Wat is er afgesproken?", en: "What was agreed?"),
      element: .record, fields: agreement),
    FieldSchema(
      "follow-up", .date,
      label: LocalizedText(nl: "Wanneer kijkt u samen terug?", en: "When do you look back?"),
      example: "2026-06-10"),
  ]

  /// How many people of one role came.
  public static func count(of role: String) -> FieldSchema {
    FieldSchema(role, .int, min: 0, max: 100_000)
  }

  private static let consent = FieldSchema(
    Consent.key, .bool,
    label: LocalizedText(nl: "Is er toestemming?", en: "Is there consent?"), defaultValue: false,
    example: true)

  private static let quote: [FieldSchema] = [
    FieldSchema(
      "text", .text, label: LocalizedText(nl: "De woorden zelf", en: "The words themselves"),
      isRequired: true, example: "Met een naam ben je geen vreemde meer."),
    FieldSchema(
      "role", .text, label: LocalizedText(nl: "Rol, geen naam", en: "A role, not a name"),
      max: 100, example: "bewoner"),
    consent, visibility,
    FieldSchema(
      "approved", .bool,
      label: LocalizedText(
        nl: "Vindt de spreker de woorden goed?", en: "Did the speaker approve the words?"),
      defaultValue: false, example: true),
    FieldSchema(
      "language", .text,
      label: LocalizedText(nl: "Taal, als die anders is", en: "Language, where it differs"),
      max: 35),
    FieldSchema(
      "translation", .text, label: LocalizedText(nl: "Vertaling", en: "Translation")),
  ]

  private static let agreement: [FieldSchema] = [
    FieldSchema(
      "what", .text, label: LocalizedText(nl: "Wat?", en: "What?"), isRequired: true,
      example: "Naamkaartjes maken"),
    FieldSchema(
      "who", .text,
      label: LocalizedText(nl: "Wie? Een rol, geen naam", en: "Who? A role, not a name"),
      example: "afdeling communicatie"),
    FieldSchema(
      "by", .text, label: LocalizedText(nl: "Wanneer klaar?", en: "By when?"),
      example: "2026-09-01"),
    FieldSchema(
      "status", .choice, label: LocalizedText(nl: "Hoe staat het?", en: "How does it stand?"),
      choices: ["todo", "doing", "done", "not-possible"], defaultValue: "todo", example: "todo"),
    FieldSchema(
      "because", .text, label: LocalizedText(nl: "Waarom niet?", en: "Why not?")),
  ]
}
