import MethodDocument

/// Blocks about the meeting itself.
extension BlockGrammar {
  static let roomPlan = BlockGrammar(
    .roomPlan,
    FieldGrammar(
      "room-plan", .number(1...60), required: true, document: "speakers",
      nl: "hoeveel stoelen in de binnenste kring", en: "chairs in the inner ring"),
    [
      FieldGrammar(
        "listeners", .number(0...60), required: true, usual: "0",
        nl: "hoeveel stoelen in de buitenste kring",
        en: "chairs in the outer ring"),
      FieldGrammar(
        "moderators", .number(0...4), usual: "2", nl: "hoeveel gespreksleiders",
        en: "how many moderators"),
      FieldGrammar(
        "note-taker", .bool, usual: "yes", nl: "of er iemand meeschrijft",
        en: "whether somebody takes notes"),
      FieldGrammar(
        "height", .measure, nl: "hoe hoog de zaal is getekend, in millimeters",
        en: "how high the room is drawn, in millimetres"),
    ],
    nl: "Hoe de stoelen staan.", en: "How the chairs stand.",
    example: "- room-plan: 7\n  listeners: 11\n  height: 90")

  static let agenda = BlockGrammar(
    .agenda,
    FieldGrammar(
      "agenda",
      .records(
        RecordGrammar([
          .text("title", required: true, nl: "hoe het deel heet", en: "the part's name"),
          FieldGrammar(
            "start", .clock, required: true, nl: "hoe laat het begint", en: "when it starts"),
          FieldGrammar(
            "minutes", .number(1...1440), required: true, nl: "hoe lang het duurt",
            en: "how long it takes"),
          .picture(),
          FieldGrammar(
            "lines",
            .records(
              RecordGrammar([
                .choice(
                  "kind", Agenda.Line.Kind.self, required: true, nl: "doen, zeggen of klaarleggen",
                  en: "to do, to say, or to have ready"),
                .text("text", required: true, nl: "de woorden", en: "the words"),
              ])), usual: "", nl: "wat u doet, zegt en klaarlegt",
            en: "what to do, to say and to have ready"),
        ])), required: true, document: "phases", nl: "de delen van de bijeenkomst", en: "the phases"
    ),
    nl: "Een programma met kloktijden.", en: "Phases of a meeting with their clock times.",
    example:
      "- agenda:\n    - { title: Welkom, start: \"10:00\", minutes: 10, picture: koffie }\n    - { title: Samen maken, start: \"10:10\", minutes: 30, picture: potlood }"
  )

  static let path = BlockGrammar(
    .path,
    FieldGrammar(
      "path",
      .records(
        RecordGrammar(
          words: "title",
          [
            .text("title", required: true, nl: "hoe de halte heet", en: "the stop's name"),
            .text("text", nl: "een zin erbij", en: "a sentence with it"), .picture(),
            .choice(
              "state", Path.Stop.State.self,
              nl: "klaar, hier of nog te gaan; zeg het bij geen enkele halte voor een gewone rij",
              en: "done, here or ahead; say it at no stop for a plain row"),
            FieldGrammar(
              "number", .number(0...99), nl: "het nummer, als dat anders is dan de plek in de rij",
              en: "its number, where that is not its place in the row"),
          ])), required: true, document: "stops", nl: "de haltes", en: "the stops"),
    nl: "Haltes op een weg, met waar wij nu zijn.", en: "Stops on a way, with where we are now.",
    example:
      "- path:\n    - { title: Vertellen, state: done }\n    - { title: Samen kiezen, state: here }\n    - { title: Doen }"
  )
}
