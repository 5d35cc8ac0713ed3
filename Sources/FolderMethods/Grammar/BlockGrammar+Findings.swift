import MethodDocument

/// Blocks that show what was found.
extension BlockGrammar {
  static let gallery = BlockGrammar(
    .gallery,
    FieldGrammar(
      "gallery",
      .records(
        RecordGrammar([
          FieldGrammar(
            "code", .text, required: true, usual: "", nl: "de code, zoals C1, of een kort woord",
            en: "its code, such as C1, or a short word"),
          .text("caption", required: true, nl: "de woorden van de maker", en: "the maker's words"),
          .picture("het werk", "the work"),
        ])), required: true, document: "items", nl: "de werken", en: "the works"),
    nl: "Wat mensen maakten, met hun eigen woorden.", en: "What people made, with their own words.",
    example:
      "- gallery:\n    - { code: C1, caption: De deur staat open., picture: deur }\n    - { code: C2, caption: Muziek is thuis., picture: muziek }"
  )

  static let quotes = BlockGrammar(
    .quotes,
    FieldGrammar(
      "quotes",
      .records(
        RecordGrammar(
          words: "text",
          [
            .text("text", required: true, nl: "de uitspraak", en: "what was said"),
            .text("role", nl: "een rol, nooit een naam", en: "a role, never a name"),
            FieldGrammar(
              "approved", .bool, usual: "yes",
              nl: "nee maakt er een samenvatting van, zonder aanhalingstekens",
              en: "no makes it a paraphrase, without quotation marks"),
            FieldGrammar(
              "language", .string, nl: "de taal, als die anders is",
              en: "its language, where it differs"),
            .text("translation", nl: "wat het betekent", en: "what it means"),
          ])), required: true, document: "items", nl: "de uitspraken", en: "the quotes"),
    [
      .text(
        "paraphrase", nl: "de woorden bij een samenvatting", en: "the words that mark a paraphrase")
    ],
    nl: "Wat mensen zeiden.", en: "What people said.",
    example: "- quotes:\n    - { text: Met een naam ben je geen vreemde meer., role: bewoner }")

  static let themeCloud = BlockGrammar(
    .themeCloud,
    FieldGrammar(
      "theme-cloud",
      .records(
        RecordGrammar(
          words: "title",
          [
            .text("title", required: true, nl: "het thema", en: "the theme"),
            .choice(
              "tone", Tone.self, usual: .plain, source: "kind", nl: "goed, beter of een wens",
              en: "good, better or a wish"),
            FieldGrammar(
              "weight", .number(0...100_000), usual: "1", source: "votes",
              nl: "hoe vaak het genoemd is", en: "how often it was named"),
          ])), required: true, document: "themes", nl: "de thema's", en: "the themes"),
    nl: "Thema's, groter naarmate ze vaker genoemd zijn.",
    en: "Themes, each as large as its weight.",
    example:
      "- theme-cloud:\n    - { title: Weten wie wie is, tone: wish, weight: 7 }\n    - { title: Muziek, tone: plus, weight: 4 }\n    - { title: Drukte, tone: minus, weight: 3 }"
  )

  private static let voteItem = RecordGrammar(
    words: "text",
    [
      .text("text", required: true, nl: "waar het over gaat", en: "what it is"),
      .picture(),
      FieldGrammar(
        "votes", .number(0...100_000), required: true, usual: "0", nl: "het aantal stemmen",
        en: "the number of votes"),
    ])

  static let votes = BlockGrammar(
    .votes,
    FieldGrammar(
      "votes", .records(voteItem), required: true, document: "items", nl: "waarop gestemd is",
      en: "what was voted on"),
    nl: "Hoeveel stemmen iets kreeg, als stippen.", en: "How many votes each thing got, as dots.",
    example:
      "- votes:\n    - { text: Goed licht, picture: lamp, votes: 4 }\n    - { text: Muziek, picture: muziek, votes: 2 }"
  )

  static let scene = BlockGrammar(
    .scene,
    .choice(
      "scene", DrawingFrame.Shape.self, required: true, document: "template", nl: "de vorm",
      en: "the shape"),
    [
      FieldGrammar(
        "elements", .records(voteItem), required: true, nl: "wat erin te zien is",
        en: "what is in it")
    ],
    nl: "Een droom als één beeld.", en: "A dream as one picture.",
    example:
      "- scene: house\n  elements:\n    - { text: Samen koffie, picture: koffie, votes: 4 }\n    - { text: Een vast gezicht, picture: gezicht, votes: 3 }"
  )

  static let agreements = BlockGrammar(
    .agreements,
    FieldGrammar(
      "agreements",
      .records(
        RecordGrammar(
          words: "what",
          [
            .text("what", required: true, nl: "wat er gebeurt", en: "what will be done"),
            .text("who", nl: "wie het doet", en: "who does it"),
            .text("by", nl: "wanneer het klaar is", en: "by when"),
            .choice("status", Agreements.Status.self, nl: "hoe het staat", en: "how it stands"),
            .text("because", nl: "waarom het niet kan", en: "why it cannot be done"),
          ])), document: "items", nl: "de afspraken", en: "the agreements"),
    [
      FieldGrammar(
        "empty-items", .number(0...20), usual: "0", nl: "lege plekken om in te vullen",
        en: "empty places to fill in")
    ],
    nl: "Wat er is afgesproken en hoe het ermee staat.", en: "What was agreed, and how it stands.",
    example:
      "- agreements:\n    - { what: Naamkaartjes maken, who: de actiegroep, by: 1 juni 2026, status: doing }"
  )
}
