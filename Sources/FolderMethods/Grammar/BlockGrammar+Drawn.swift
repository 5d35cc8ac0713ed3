import MethodDocument

/// Blocks that are one large drawing.
extension BlockGrammar {
  static let curve = BlockGrammar(
    .curve,
    FieldGrammar(
      "curve",
      .records(
        RecordGrammar(
          words: "title",
          [
            .text("title", required: true, source: "text", nl: "het moment", en: "the moment"),
            FieldGrammar(
              "position", .number(-2...2), required: true, usual: "0",
              nl: "van -2 (slecht) tot 2 (goed)", en: "from -2 (bad) to 2 (good)"),
            .text("note", nl: "woorden voor het gevoel", en: "words for the feeling"),
            FieldGrammar(
              "number", .number(0...100_000), source: "n", nl: "hoeveel mensen dit noemden",
              en: "how many people named it"),
          ])), document: "points", nl: "de momenten; geen geeft een lege lijn",
      en: "the moments; none gives an empty line"),
    [
      .text("good", nl: "de woorden boven", en: "the words at the top"),
      .text("bad", nl: "de woorden onder", en: "the words at the bottom"),
    ],
    nl: "Een lijn door hoge en lage momenten.", en: "A line through high and low moments.",
    example: """
      - curve:
          - { title: De eerste dag, position: -1, note: onzeker }
          - { title: Koffie met de buren, position: 2, note: welkom }
          - { title: Het uitje ging niet door, position: -2 }
        good: fijn
        bad: niet fijn
      """)

  private static let side = RecordGrammar(
    words: "title",
    [
      .text("title", required: true, nl: "hoe het vak heet", en: "the field's name"),
      .text("hint", nl: "een vraag erbij", en: "a question with it"), .picture(),
    ])

  static let placeMat = BlockGrammar(
    .placeMat,
    FieldGrammar(
      "place-mat", .records(side), required: true, document: "sides",
      nl: "2 tot 8 vakken om in te schrijven", en: "2 to 8 fields to write in"),
    [
      FieldGrammar(
        "centre", .record(side), nl: "het vak in het midden", en: "the field in the centre")
    ],
    nl: "Een vel om samen op tafel te leggen en op te schrijven.",
    en: "A sheet to lie on the table and write on together.",
    example: """
      - place-mat:
          - { title: Bewoners, picture: praten }
          - { title: Team, picture: handen }
        centre: { title: Samen, hint: Wat doen wij? }
      """)

  static let tree = BlockGrammar(
    .tree,
    FieldGrammar(
      "tree",
      .records(
        RecordGrammar([
          .choice(
            "part", Tree.Part.Kind.self, required: true, nl: "het deel van de boom",
            en: "the part of the tree"),
          .text("title", required: true, nl: "hoe het deel heet", en: "the part's name"),
          .text("hint", nl: "een vraag erbij", en: "a question with it"),
          FieldGrammar(
            "items", .texts, nl: "wat erin staat; niets geeft ruimte om te schrijven",
            en: "what stands in it; nothing gives room to write"),
        ])), required: true, document: "parts", nl: "de delen van de boom",
      en: "the parts of the tree"),
    nl: "Een boom met wortels, stam, takken en vruchten.",
    en: "A tree with roots, trunk, branches and fruit.",
    example: """
      - tree:
          - { part: roots, title: Mensen, items: [mijn zus] }
          - { part: trunk, title: Wat telt, items: [rust] }
          - { part: branches, title: Plezier, items: [muziek, tuin] }
          - { part: fruit, title: Wensen, items: [naar zee] }
      """)

  static let ladder = BlockGrammar(
    .ladder,
    FieldGrammar(
      "ladder",
      .records(
        RecordGrammar(
          words: "title",
          [
            .text("title", required: true, nl: "hoe de trede heet", en: "the rung's name"),
            .text("text", nl: "een zin erbij", en: "a sentence with it"),
            FieldGrammar(
              "cells", .cells, nl: "wat er in de kolommen staat", en: "what stands in the columns"),
            FieldGrammar("marks", .texts, nl: "vlaggetjes bij de trede", en: "flags at the rung"),
          ])), required: true, document: "rungs", nl: "de treden, de laagste eerst",
      en: "the rungs, lowest first"),
    [FieldGrammar("columns", .texts, nl: "de titels van de kolommen", en: "the columns' titles")],
    nl: "Een ladder, van onder naar boven.", en: "A ladder, from the bottom up.",
    example: """
      - ladder:
          - { title: Wij horen het achteraf }
          - { title: Wij denken mee, marks: [nu] }
          - { title: Wij beslissen samen, marks: [wens] }
      """)

  static let leaf = BlockGrammar(
    .leaf,
    .text("leaf", required: true, document: "text", nl: "wat erop staat", en: "what it says"),
    [
      .text(
        "top", nl: "de woorden in de balk, zoals de week",
        en: "the words in the band, such as the week"),
      .picture(),
      .text("foot", nl: "een klein woord onderaan", en: "a small word at the foot"),
    ],
    nl: "Een blaadje van een scheurkalender.", en: "A leaf of a tear-off calendar.",
    example: "- leaf: Vraag vandaag iemand hoe de ochtend ging.\n  top: Week 12\n  picture: zon")
}
