import MethodDocument

/// Blocks to write, draw, cut and mark on.
extension BlockGrammar {
  static let writingLines = BlockGrammar(
    .writingLines,
    .text(
      "writing-lines", document: "label", nl: "woorden erboven; ~ voor geen",
      en: "words over it; ~ for none"),
    [
      FieldGrammar(
        "count", .number(0...60), usual: "0", nl: "hoeveel regels; 0 vult wat over is",
        en: "how many lines; 0 takes the space that is left")
    ],
    nl: "Regels om op te schrijven.", en: "Ruled lines to write on.",
    example: "- writing-lines: Dit is belangrijk omdat\n  count: 3")

  static let writingBox = BlockGrammar(
    .writingBox,
    .text(
      "writing-box", document: "label", nl: "woorden erbij; ~ voor geen",
      en: "words in it; ~ for none"),
    [
      .picture(),
      FieldGrammar(
        "height", .measure, usual: "25", nl: "hoe hoog minstens, in millimeters",
        en: "how high at least, in millimetres"),
    ],
    nl: "Een leeg vak om in te schrijven of te plakken.", en: "An empty box to write or paste in.",
    example: "- writing-box: Wat ik zag\n  picture: oog\n  height: 30")

  static let drawingFrame = BlockGrammar(
    .drawingFrame,
    .choice(
      "drawing-frame", DrawingFrame.Shape.self, required: true, usual: .blank, document: "shape",
      nl: "de vorm", en: "the shape"),
    [
      FieldGrammar(
        "zones",
        .records(
          RecordGrammar(
            words: "title",
            [
              .text("title", required: true, nl: "hoe het deel heet", en: "the part's name"),
              .text("hint", nl: "een vraag erbij", en: "a question with it"), .picture(),
            ])), nl: "delen naast elkaar", en: "parts beside each other"),
      .text(
        "title-line", nl: "woorden voor een regel voor de titel",
        en: "words before a line for a title"),
      FieldGrammar(
        "height", .measure, usual: "80", nl: "hoe hoog minstens, in millimeters",
        en: "how high at least, in millimetres"),
    ],
    nl: "Een grote vorm om in te tekenen of te plakken.", en: "A large shape to draw or paste in.",
    example: "- drawing-frame: house\n  title-line: \"Mijn droom heet:\"\n  height: 60")

  static let cards = BlockGrammar(
    .cards,
    FieldGrammar(
      "cards",
      .records(
        RecordGrammar([
          FieldGrammar("blocks", .blocks, required: true, nl: "de voorkant", en: "its front"),
          FieldGrammar("back", .blocks, nl: "de achterkant", en: "its back"),
        ])), required: true, nl: "de kaarten", en: "the cards"),
    nl: "Kaarten om uit te knippen, elk zo groot als het papier van het vel.",
    en: "Cards to cut, each as large as the sheet's paper.",
    example: """
      - cards:
          - blocks:
              - question: Wat ging goed?
                lines: 3
          - blocks:
              - question: Wat kan beter?
                lines: 3
      """)

  static let labels = BlockGrammar(
    .labels,
    FieldGrammar(
      "labels",
      .records(
        RecordGrammar(
          words: "text",
          [
            .text(
              "text", required: true, nl: "het woord; op een badge wat voor iemand het is",
              en: "the word; on a badge, the kind of person"),
            .text(
              "name", nl: "de naam op een badge; zonder naam komt er een regel om op te schrijven",
              en: "the name on a badge; without it there is a line to write on"),
            .picture("het plaatje", "the picture"),
          ])), required: true, document: "items", nl: "de stukjes", en: "the pieces"),
    [
      .choice(
        "style", Labels.Style.self, usual: .strip,
        nl:
          "strip: een strook; picture: plaatje met woord; tent: naamkaart; badge: kaart om te dragen; dot: stip",
        en: "strip, picture with a word, tent to fold, badge to wear, or dot")
    ],
    nl: "Kleine stukjes om uit te knippen.", en: "Small pieces to cut out.",
    example:
      "- labels:\n    - { text: thuis, picture: huis }\n    - { text: muziek, picture: muziek }\n  style: picture"
  )

  static let table = BlockGrammar(
    .table,
    FieldGrammar(
      "table",
      .records(
        RecordGrammar(
          words: "title",
          [
            .text("title", required: true, nl: "de titel van de kolom", en: "the column's title"),
            FieldGrammar(
              "weight", .measure, usual: "1", nl: "hoe breed naast de andere",
              en: "its share of the width"),
          ])), required: true, document: "columns", nl: "de kolommen", en: "the columns"),
    [
      FieldGrammar(
        "rows", .rows, nl: "de rijen, elk met zijn cellen", en: "the rows, each with its cells"),
      FieldGrammar(
        "empty-rows", .number(0...60), usual: "0", nl: "rijen om in te schrijven",
        en: "rows to write in"),
      FieldGrammar(
        "empty-row-height", .measure, usual: "18", nl: "hoe hoog die minstens zijn, in millimeters",
        en: "how high those are at least, in millimetres"),
    ],
    nl: "Rijen en kolommen.", en: "Rows and columns.",
    example: """
      - table: [Wat, Wie, Wanneer]
        rows:
          - cells: [Naamkaartjes maken, de actiegroep, 1 juni]
        empty-rows: 2
      """)

  static let scale = BlockGrammar(
    .scale,
    .choice(
      "scale", Scale.Kind.self, required: true, usual: .smileys, document: "kind",
      nl: "wat voor schaal", en: "what kind of scale"),
    [
      .text("question", nl: "de vraag erboven", en: "the question over it"),
      FieldGrammar(
        "steps", .number(2...10), usual: "5", nl: "hoeveel stappen", en: "how many steps"),
      .text("low", nl: "de woorden aan het lage eind", en: "the words at the low end"),
      .text("high", nl: "de woorden aan het hoge eind", en: "the words at the high end"),
    ],
    nl: "Een schaal waarop iemand één plek aanwijst.",
    en: "A scale on which a person marks one place.",
    example:
      "- scale: smileys\n  question: Hoe vond u het vandaag?\n  low: niet fijn\n  high: heel fijn")

  static let consent = BlockGrammar(
    .consent,
    FieldGrammar(
      "consent", .texts, required: true, document: "items", nl: "waarvoor u toestemming vraagt",
      en: "what consent is asked for"),
    [
      FieldGrammar(
        "choices", .texts, required: true, nl: "waaruit iemand kiest",
        en: "what a person chooses from"),
      FieldGrammar(
        "signature", .texts, nl: "woorden voor regels om in te vullen",
        en: "words before lines to fill in"),
    ],
    nl: "Waar iemand ja of nee op zegt.", en: "Something that a person agrees to or not.",
    example:
      "- consent:\n    - Mijn verhaal mag in de nieuwsbrief\n  choices: [Ja, Nee]\n  signature: [Datum]"
  )
}
