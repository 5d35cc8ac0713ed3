import MethodDocument

/// One of each block, with every field in use.
enum BlockSamples {
  static let house = Picture.pictogram("huis")

  static let all: [Block] = [
    Heading("Ons huis", level: 1, picture: house).block,
    Paragraph("Stel: het is precies goed.", style: .lead).block,
    Steps([.init("Denk aan een plek.", picture: house), .init("Teken die plek.")]).block,
    Question("Wat ziet u?", number: 1, hint: "Denk aan de avond.", lines: 2).block,
    WritingLines("Dit is…", count: 3).block,
    WritingBox("Gehoord", height: 30).block,
    DrawingFrame(
      .house, zones: [.init("Nu"), .init("Droom", hint: "Zo mag het worden.")],
      titleLine: "Titel:"
    ).block,
    Cards([.init([Heading("Voor").block], back: [Heading("Achter").block])]).block,
    Labels(.strip, [.init("veilig"), .init("thuis", picture: house)]).block,
    Table([.init("Vel"), .init("Aantal", weight: 0.5)], rows: [["Dromen", "9"]], emptyRows: 2)
      .block,
    Checklist(["Schaar", "Lijm"], columns: 2).block,
    Scale(.smileys, question: "Hoe was het?", steps: 5, low: "niet fijn", high: "fijn").block,
    RoomPlan(
      speakers: 7, listeners: 11,
      words: .init(
        speaker: "bewoner", listener: "luisteraar", moderator: "gespreksleider",
        noteTaker: "notulist", entrance: "deur", route: "route zonder drempel")
    ).block,
    Agenda(
      [
        .init(
          "Welkom", start: ClockTime(minutes: 840), minutes: 10, picture: house,
          lines: [.init(.act, "Wijs de plekken aan."), .init(.say, "Fijn dat u er bent.")])
      ], words: .init(minutes: "minuten", say: "Zeg", ready: "Leg klaar")
    ).block,
    Path([.init("Nu", text: "Wij kennen elkaar niet.", state: .done), .init("Droom")]).block,
    Gallery([.init("C1", caption: "Wie staat daar?", picture: house)]).block,
    Quotes(
      [
        .init("Ik durf iets te vragen.", role: "bewoner"),
        .init("Mi wani sabi.", approved: false, translation: "Ik wil het weten."),
      ], paraphrase: "In onze woorden"
    ).block,
    ThemeCloud([.init("Taal", tone: .minus, weight: 3)], legend: [.minus: "moeilijk"]).block,
    Votes([.init("Een naamkaartje", picture: house, votes: 7)]).block,
    Scene(.house, elements: [.init("Licht", votes: 2)]).block,
    Agreements(
      [
        .init(
          "Kaartjes maken", who: "de groep", by: "1 juni", status: .notPossible, because: "geld")
      ],
      words: .init(who: "wie", by: "voor", because: "omdat", status: ["todo": "nog doen"]),
      emptyItems: 1
    ).block,
    Columns(
      [.init("Goed", tone: .plus, [Paragraph("Er wordt geluisterd.").block])], sequence: true
    ).block,
    Callout(.right, title: "U mag overslaan", [Paragraph("Dat is goed.").block]).block,
    Consent(["Mijn foto"], choices: ["ja", "nee"], signature: ["Datum"]).block,
    Illustration(.art("mirror", alt: "een spiegel"), height: 40, caption: "De spiegel").block,
    Curve(
      [
        .init("De intake", position: 2, note: "opgelucht, gehoord", number: 4),
        .init("De verhuizing", position: -1),
      ], good: "fijn", bad: "zwaar"
    ).block,
    PlaceMat(
      [.init("Bewoners", hint: "Wat zien wij?"), .init("Team", picture: house)],
      centre: .init("Samen", hint: "Wat spreken wij af?")
    ).block,
    Tree([
      .init(.roots, "Wortels", hint: "Waar komt u vandaan?"),
      .init(.fruit, "Vruchten", items: ["Zingen", "Naar zee"]),
    ]).block,
    Ladder(
      [
        .init("Meeweten", text: "U krijgt uitleg.", cells: ["team", ""]),
        .init("Meedenken", marks: ["nu", "wens"]),
      ], columns: ["Wie kiest?", "Wie doet het?"]
    ).block,
    Leaf(
      "Vraag eens: wat was het mooiste van uw dag?", top: "Week 12", picture: house,
      foot: "Scheurkalender"
    ).block,
  ]

  static let sheet = Sheet(
    id: "alles", title: "Alles", reader: .participant, paper: .a5, copies: .perParticipant,
    handling: .collect, blocks: all)
}
