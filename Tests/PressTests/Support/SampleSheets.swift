import MethodDocument
import PageLayout

@testable import Press

/// Sheets that together hold most of what is printed.
enum SampleSheets {
  static let information = PrintInformation(
    title: "Ons huis over een jaar", language: "nl", author: "De Leeuwenhoek",
    date: "2014-05-13T12:00:00Z")

  /// Sets a sheet with the fonts and pictures that are printed.
  static func set(
    _ sheet: Sheet, size: PrintSize = .standard, language: String = "nl",
    measurer: FontMeasurer
  ) -> SetSheet {
    SheetSetter(
      measurer: measurer, pictures: AssetPictures(), size: size, printer: .a4, language: language,
      furniture: PageFurniture(
        session: "Ons huis over een jaar", pageNumber: "pagina {{n}} van {{count}}",
        confidential: "vertrouwelijk – inleveren")
    ).set(sheet)
  }

  /// What a participant writes on.
  static let working = Sheet(
    id: "working", title: "Mijn droombeeld", reader: .participant, handling: .collect,
    blocks: [
      Heading("Mijn droombeeld", level: 1, picture: picture("🏡", "huis")).block,
      Paragraph("Hoe ziet een veilig huis er over een jaar uit?", style: .lead).block,
      Steps([
        .init("Sluit uw ogen en denk aan huis.", picture: picture("👀", "ogen")),
        .init("Kies een plaatje.", picture: picture("🖼️", "plaatje")),
      ]).block,
      DrawingFrame(.house, titleLine: "Mijn huis heet").block,
      Scale(.smileys, question: "Hoe veilig voelt u zich?", low: "niet", high: "heel").block,
      WritingLines("Dit wil ik nog zeggen", count: 2).block,
    ])

  /// What a facilitator reads from.
  static let script = Sheet(
    id: "script", title: "Draaiboek", reader: .facilitator,
    blocks: [
      Heading("Draaiboek", level: 1).block,
      Table(
        [.init("Wat", weight: 2), .init("Wie"), .init("Klaar")],
        rows: [["Koffie zetten", "Ans", "13:15"], ["Stoelen in een kring", "Bea", "13:25"]]
      ).block,
      Checklist(["lijm", "scharen", "tijdschriften", "stiften"], columns: 2).block,
      Callout(
        .warning, title: "Let op", [Paragraph("Niemand hoeft iets te vertellen.").block]
      ).block,
      Columns([
        .init("Goed", tone: .plus, [Paragraph("De sfeer is open.").block]),
        .init("Beter", tone: .minus, [Paragraph("Bezoek loopt zomaar door.").block]),
        .init("Wens", tone: .wish, [Paragraph("Een naam op de deur.").block]),
      ]).block,
    ])

  /// What hangs on the wall afterwards.
  static let findings = Sheet(
    id: "findings", title: "Wat wij leerden", reader: .participant,
    blocks: [
      Heading("Wat wij leerden", level: 1).block,
      Quotes(
        [
          .init("Dan kan ik iemand bij zijn naam noemen.", role: "bewoner"),
          .init("Het is hier open en huiselijk.", role: "familie", approved: false),
        ], paraphrase: "in onze woorden"
      ).block,
      Votes([
        .init("Naamkaartjes", picture: picture("📛", "naamkaartje"), votes: 5),
        .init("Een bel bij de deur", picture: picture("🔔", "bel"), votes: 2),
      ]).block,
      Agreements(
        [.init("Kaartjes ontwerpen", who: "Ans", by: "1 juni", status: .doing)],
        words: .init(
          who: "wie", by: "voor", because: "want", status: ["doing": "mee bezig"])
      ).block,
    ])

  /// What is drawn rather than set.
  static let drawings = Sheet(
    id: "drawings", title: "Hoe het ging", reader: .participant,
    blocks: [
      Heading("Hoe het ging", level: 1).block,
      Curve(
        [
          .init("De intake", position: 1, note: "opgelucht", number: 4),
          .init("De verhuizing", position: -2, note: "verdrietig, moe", number: 7),
          .init("Eerste maaltijd", position: 0),
          .init("Vaste verzorgende", position: 2, note: "veilig", number: 2),
        ], good: "fijn", bad: "zwaar"
      ).block,
      Ladder(
        [
          .init("Meeweten", text: "U krijgt uitleg.", cells: ["team"], marks: ["nu"]),
          .init("Meedenken", cells: ["samen"], marks: ["team"]),
          .init("Meebeslissen", cells: ["samen"], marks: ["wens"]),
        ], columns: ["Wie kiest?"]
      ).block,
    ])

  static let tree = Sheet(
    id: "tree", title: "Mijn boom", reader: .participant,
    blocks: [
      Heading("Mijn boom", level: 1).block,
      Tree([
        .init(.roots, "Wortels", items: ["Een boerderij", "Zeven zussen"]),
        .init(.trunk, "Stam", items: ["Eerlijk zijn"]),
        .init(.branches, "Takken", items: ["Zingen", "Koffie met de buren", "De krant"]),
        .init(.fruit, "Vruchten", hint: "Wat wilt u nog doen?", items: ["Naar zee", "Vliegen"]),
      ]).block,
    ])

  static let placeMat = Sheet(
    id: "place-mat", title: "على الطاولة", reader: .table, orientation: .landscape,
    blocks: [
      PlaceMat(
        [.init("السكان", hint: "ماذا نرى؟"), .init("الفريق"), .init("العائلة")],
        centre: .init("معا")
      ).block
    ])

  /// The leaves of a tear-off calendar.
  static let leaf = Sheet(
    id: "leaf", title: "Kalender", reader: .participant, paper: .a6, imposition: .cards,
    blocks: [
      Leaf(
        "Vraag eens: wat was het mooiste van uw dag?", top: "Week 12",
        picture: picture("☕", "kopje"), foot: "Ons huis"
      ).block
    ])

  static let arabic = Sheet(
    id: "arabic", title: "بيت أحلامي", reader: .participant,
    blocks: [
      Heading("بيت أحلامي", level: 1, picture: picture("🏡", "بيت")).block,
      Steps([
        .init("أغمض عينيك وفكر في بيتك.", picture: picture("👀", "عينان")),
        .init("اختر صورة واحدة."),
      ]).block,
      Question("ماذا ترى؟", number: 1, lines: 2).block,
      Checklist(["قهوة", "شاي"], columns: 2).block,
      DrawingFrame(zones: [.init("الآن"), .init("بعد سنة")], height: 40).block,
      Scale(.smileys, low: "لا", high: "نعم").block,
    ])

  static func picture(_ emoji: String, _ alternative: String) -> Picture {
    Picture(.pictogram(emoji), alt: Text(alternative))
  }
}
