import MethodDocument

/// Blocks that are read.
extension BlockGrammar {
  static let heading = BlockGrammar(
    .heading, .text("heading", required: true, document: "text", nl: "de woorden", en: "the words"),
    [
      FieldGrammar(
        "level", .number(1...3), usual: "2",
        nl: "1 voor de titel van het vel, 2 voor een deel, 3 daarbinnen",
        en: "1 for the sheet's title, 2 for a part, 3 within it"),
      .picture(),
    ],
    nl: "Een titel boven wat volgt.", en: "A title over what follows.",
    example: "- heading: Onze droom\n  level: 1\n  picture: huis")

  static let paragraph = BlockGrammar(
    .paragraph, .text("text", required: true, nl: "de woorden", en: "the words"),
    [
      .choice(
        "style", Paragraph.Style.self, usual: .body,
        nl: "lead: groter, waar het vel voor is; note: kleiner; statement: groot in het midden",
        en: "lead: larger, what the sheet is for; note: smaller; statement: large and centred"),
      .picture(),
    ],
    nl: "Gewone tekst.", en: "Running text.",
    example: "- text: Schrijf of teken wat u belangrijk vindt.\n  style: lead\n  picture: potlood")

  static let steps = BlockGrammar(
    .steps,
    FieldGrammar(
      "steps",
      .records(
        RecordGrammar(
          words: "text",
          [.text("text", required: true, nl: "wat u doet", en: "what to do"), .picture()])),
      required: true, document: "items", nl: "de stappen", en: "the steps"),
    nl: "Wat u na elkaar doet, met nummers.", en: "Things to do one after another, numbered.",
    example: "- steps:\n    - Kies een plaatje.\n    - Plak het op uw vel.")

  static let question = BlockGrammar(
    .question,
    .text("question", required: true, document: "text", nl: "de vraag", en: "the question"),
    [
      FieldGrammar("number", .number(1...99), nl: "het nummer ervoor", en: "its number"),
      .picture(),
      .text("hint", nl: "een kleine opmerking eronder", en: "a smaller remark under it"),
      FieldGrammar(
        "lines", .number(0...40), usual: "0", nl: "hoeveel schrijfregels eronder",
        en: "how many lines to write on"),
    ],
    nl: "Een vraag, met ruimte voor het antwoord als u dat wilt.",
    en: "A question, with room to answer where that is wanted.",
    example: "- question: Wat is voor u een goede dag?\n  picture: zon\n  lines: 2")

  static let checklist = BlockGrammar(
    .checklist,
    FieldGrammar(
      "checklist", .texts, required: true, document: "items", nl: "de regels", en: "the lines"),
    [
      FieldGrammar(
        "columns", .number(1...4), usual: "1", nl: "in hoeveel kolommen", en: "in how many columns"),
      .choice(
        "marker", Checklist.Marker.self, usual: .box,
        nl: "box: een hokje om af te vinken; dot: een stip", en: "box: to tick off; dot: only read"),
    ],
    nl: "Wat u kunt afvinken, of een lijst om te lezen.",
    en: "Things to tick off, or a list to read.",
    example: "- checklist:\n    - Stiften\n    - Lijm\n    - Papier")

  static let callout = BlockGrammar(
    .callout,
    .choice(
      "callout", Callout.Kind.self, required: true, usual: .tip, document: "kind",
      nl: "wat voor kader", en: "what kind of box"),
    [
      .text("title", nl: "de titel", en: "its title"),
      FieldGrammar("blocks", .blocks, required: true, nl: "wat erin staat", en: "what is in it"),
    ],
    nl: "Een kader om iets dat opvalt.", en: "A few blocks set apart in a box.",
    example:
      "- callout: right\n  title: Dit mag\n  blocks:\n    - text: U mag altijd iets overslaan.")

  static let columns = BlockGrammar(
    .columns,
    FieldGrammar(
      "columns",
      .records(
        RecordGrammar([
          .text(
            "title", nl: "de titel; zonder titel is er geen kader", en: "its title; none has no box"
          ),
          .choice(
            "tone", Tone.self, usual: .plain, nl: "waar het voor staat: goed, beter of een wens",
            en: "what it stands for: good, better or a wish"),
          FieldGrammar(
            "weight", .measure, usual: "1", nl: "hoe breed naast de andere",
            en: "its share of the width"),
          FieldGrammar("blocks", .blocks, nl: "wat erin staat", en: "what is in it"),
        ])), required: true, nl: "de kolommen", en: "the columns"),
    [
      FieldGrammar(
        "sequence", .bool, usual: "no", nl: "pijlen ertussen, van de ene naar de andere",
        en: "arrows between, from one to the next")
    ],
    nl: "Naast elkaar waar dat past, anders onder elkaar.",
    en: "Beside each other where the width serves, else one under the other.",
    example: """
      - columns:
          - title: Nu
            tone: minus
            blocks: [ { text: Wij kennen elkaar niet. } ]
          - title: Straks
            tone: wish
            blocks: [ { text: Wij kennen elkaar bij naam. } ]
        sequence: yes
      """)

  static let illustration = BlockGrammar(
    .illustration,
    FieldGrammar(
      "illustration", .picture, required: true, document: "picture", nl: "het plaatje",
      en: "the picture"),
    [
      FieldGrammar(
        "height", .measure, nl: "hoe hoog hoogstens, in millimeters; anders alle ruimte die er is",
        en: "how high at the most, in millimetres; else all the space that is left"),
      .text("caption", nl: "de woorden eronder", en: "the words under it"),
    ],
    nl: "Een plaatje dat op zichzelf staat.", en: "A picture that stands by itself.",
    example: "- illustration: huis\n  height: 30\n  caption: Ons huis")
}
