import MethodDocument
import MethodTestKit
import Testing

@testable import PageLayout

@Suite("Sheets on pages")
struct SheetSetterTests {
  private func set(
    _ sheet: Sheet, size: PrintSize = .standard, language: String = "nl", printer: Paper = .a4
  ) -> SetSheet {
    SheetSetter(
      measurer: SquareMeasurer(), pictures: FakePictures(), size: size, printer: printer,
      language: language,
      furniture: PageFurniture(
        session: "Ons huis", pageNumber: "pagina {{n}} van {{count}}",
        confidential: "vertrouwelijk – inleveren")
    ).set(sheet)
  }

  private func sheet(
    _ blocks: [Block], reader: Reader = .participant, paper: Paper = .a4,
    imposition: Imposition = .plain, handling: Handling = .open
  ) -> Sheet {
    Sheet(
      id: "vel", title: "Vel", reader: reader, paper: paper, imposition: imposition,
      handling: handling, blocks: blocks)
  }

  private let long = Paragraph(Text(String(repeating: "een rustige zin ", count: 200))).block

  @Test("break text between lines and leave none alone", arguments: [PrintSize.standard, .large])
  func pages(_ size: PrintSize) {
    let set = set(sheet([long]), size: size)
    #expect(set.faces.count > 1)
    for face in set.faces {
      let lines = face.front.placements.filter { $0.roles == [.paragraph] }
      #expect(lines.count >= 2)
      #expect(face.front.strays.isEmpty)
    }
  }

  @Test("are set tight where that saves a page, with the same letters and room for a hand to write")
  func tight() {
    struct Look: Hashable {
      var letters: Set<Double>
      /// How far lines to write on are apart.
      var pitch: Double
      /// How far the second question is from the lines above it.
      var gap: Double
    }
    let looks = (0..<63).map { number in
      let (count, each) = (2 + number % 7, 2 + number / 7)
      let questions = (1...count).map { Question("Wat wilt u?", number: $0, lines: each).block }
      let placements = set(sheet(questions), size: .large).faces.flatMap(\.front.placements)
      let letters = placements.compactMap { placement -> Double? in
        if case .text(let fragment) = placement.drawn { fragment.text.size } else { nil }
      }
      let lines = placements.filter {
        if case .line = $0.shape?.outline { true } else { false }
      }.map(\.box.y)
      let signs = placements.filter {
        if case .ellipse = $0.shape?.outline { true } else { false }
      }.map(\.box.y)
      return Look(
        letters: Set(letters), pitch: lines[1] - lines[0], gap: signs[1] - lines[each - 1])
    }
    #expect(Set(looks.map(\.letters)).count == 1)
    #expect(looks.allSatisfy { $0.pitch >= 26 })
    // As usual, and tight.
    #expect(Set(looks.map { $0.gap.rounded() }).isSuperset(of: [19, 11]))
  }

  /// How far lines to write on are apart on each page, in points.
  private func pitches(_ questions: [Block]) -> [Double] {
    set(sheet(questions)).faces.map { face in
      let lines = face.front.placements.filter {
        if case .line = $0.shape?.outline { true } else { false }
      }.map(\.box.y)
      return lines[1] - lines[0]
    }
  }

  @Test("set lines to write on up to half as far again apart where there is room")
  func spreadLines() {
    let usual = LayoutStyle(size: .standard, reader: .participant, paper: .a4).writingLine
    #expect(abs(pitches([Question("Wat wilt u?", lines: 3).block])[0] - usual * 1.5) < 0.01)
    let many = (1...5).map { Question("Wat wilt u?", number: $0, lines: 3).block }
    let filled = pitches(many)
    #expect(filled.count == 1 && filled[0] > usual && filled[0] < usual * 1.5)
    // A box makes more of the room.
    let box = WritingBox(height: 30).block
    #expect(abs(pitches(many.prefix(2) + [box])[0] - usual) < 0.01)
  }

  @Test("begin with no note on a paragraph")
  func notes() {
    let note = Paragraph("Maak een eigen bestand.", style: .note).block
    for count in 10..<40 {
      let lines = (1..<count).map { Paragraph(Text("regel \($0)")).block }
      for face in set(sheet(lines + [note])).faces {
        #expect(face.front.words.first != "Maak een eigen bestand.")
      }
    }
  }

  @Test("say which page they are where there are several")
  func numbers() {
    let set = set(sheet([long]))
    let count = set.faces.count
    for (index, face) in set.faces.enumerated() {
      #expect(face.front.words.contains("pagina \(index + 1) van \(count)"))
    }
    #expect(
      !self.set(sheet([Heading("Kort").block])).faces[0].front.words.contains {
        $0.contains("pagina")
      })
  }

  @Test("say that they are handed in where they hold raw notes")
  func confidential() {
    let words = set(sheet([Heading("Luistervel").block], handling: .collect)).faces[0].front.words
    #expect(words.first == "vertrouwelijk – inleveren")
  }

  @Test("say so on a card in one line without a frame", arguments: PrintSize.allCases)
  func confidentialCard(size: PrintSize) {
    func placements(_ paper: Paper) -> [Placement] {
      let card = Cards.Card([Heading("Dit raakt mij", level: 1).block])
      return set(
        sheet([Cards([card]).block], paper: paper, imposition: .cards, handling: .collect),
        size: size
      ).faces[0].front.placements
    }
    let card = placements(.a6)
    #expect(card.first { $0.words != nil }?.words == "vertrouwelijk – inleveren")
    func isFrame(_ placement: Placement) -> Bool {
      guard case .rectangle = placement.shape?.outline else { return false }
      return placement.shape?.stroke?.ink == .accent
    }
    #expect(!card.contains(where: isFrame))
    #expect(placements(.a5).contains(where: isFrame))
  }

  @Test("make each card a page, as large as its words allow")
  func cards() {
    let cards = Cards([
      .init([Heading("Kort", level: 1).block]), .init([Heading("Ook kort", level: 1).block]),
    ])
    let set = set(sheet([cards.block], paper: .a6, imposition: .cards))
    #expect(set.faces.count == 2)
    #expect(set.problems.isEmpty)
    let size = set.faces[0].front.placements.compactMap { placement -> Double? in
      if case .text(let fragment) = placement.drawn { fragment.text.size } else { nil }
    }.max()
    let plain = LayoutStyle(size: .standard, reader: .participant, paper: .a6).heading(level: 1)
    #expect((size ?? 0) > plain)
  }

  @Test("give all cards of a set letters of one size that begin at one height")
  func cardSet() {
    func card(_ title: String, _ words: String) -> Cards.Card {
      .init([Heading(Text(title), level: 1).block, Paragraph(Text(words)).block])
    }
    let long = String(repeating: "een rustige zin ", count: 12)
    let cards = Cards([card("Kort", "Eén regel."), card("Lang", long)])
    let faces = set(sheet([cards.block], paper: .a6, imposition: .cards)).faces
    let titles = faces.compactMap { face in
      face.front.placements.first { $0.roles.contains(.heading(level: 1)) && $0.words != nil }?.box
    }
    #expect(titles.count == 2)
    #expect(titles.first?.y == titles.last?.y)
    #expect(titles.first?.height == titles.last?.height)
  }

  @Test("leave no short word alone on the last of a few lines")
  func lonelyEnd() {
    // 25 characters a line, 14 pt high; "op" would stand alone.
    let words = Text("Wij kijken over een maand of het dan echt beter gaat op")
    let frame = BlockSetter.forTests().frame(Paragraph(words), width: 25 * 7)
    let fragment = frame.placements.compactMap { placement -> StyledText? in
      if case .text(let fragment) = placement.drawn { fragment.text } else { nil }
    }.first
    let lines = fragment.map { SquareMeasurer().lines(of: $0) } ?? []
    #expect(lines.count == 3)
    #expect(lines.last?.contains(" ") == true, "\(lines)")
  }

  @Test("refuse a card whose words fit in no letter, and name sheet and text")
  func overfull() throws {
    let set = set(sheet([long], paper: .a6, imposition: .cards))
    let problem = try #require(set.problems.first)
    #expect(problem.code == "text-does-not-fit")
    #expect(problem.message.en.contains("vel"))
    #expect(problem.text.contains("een rustige zin"))
  }

  @Test("refuse a word that is wider than its line")
  func wideWord() throws {
    let set = set(sheet([Paragraph(Text(String(repeating: "w", count: 200))).block]))
    #expect(set.problems.map(\.code).contains("word-too-wide"))
  }

  @Test("turn round as a whole from right to left")
  func mirrored() {
    let step = Steps([.init("stap een")]).block
    let left = set(sheet([step])).faces[0].front
    let right = set(sheet([step]), language: "ar").faces[0].front
    let (one, other) = (left.placements, right.placements)
    #expect(one.count == other.count)
    for (placement, mirror) in zip(one, other) {
      #expect(abs(placement.box.x + mirror.box.maxX - left.size.width) < 0.01)
    }
  }

  @Test("are set in what the tiles hold together where the printer is smaller")
  func tiled() throws {
    let grid = try #require(TileGrid(.a3, .portrait, printer: .a4))
    #expect(set(sheet([long], paper: .a3)).faces[0].front.size == grid.assembled)
    #expect(set(sheet([long], paper: .a3), printer: .a3).faces[0].front.size == Size(.a3))
  }

  @Test(
    "keep every block within the page",
    arguments: Paper.allCases.filter { !$0.isSmaller(than: .a4) })
  func nothingStrays(_ paper: Paper) {
    for size in PrintSize.allCases {
      for reader in [Reader.participant, .wall] {
        let blocks: [Block] = [
          Heading("Titel", level: 1, picture: .pictogram("huis")).block,
          Steps([.init("een", picture: .pictogram("huis")), .init("twee")]).block,
          Question("Wat ziet u?", number: 1, hint: "in huis", lines: 2).block,
          Table([.init("een"), .init("twee")], rows: [["a", "b"]], emptyRows: 1).block,
          Checklist(["een", "twee", "drie"], columns: 3).block,
          Scale(.smileys, low: "nee", high: "ja").block, Scale(.ladder).block,
          Callout(.right, title: "recht", [Paragraph("zin").block]).block,
          Columns([.init("a", tone: .plus, []), .init("b", tone: .minus, [])]).block,
          Consent(["foto"], choices: ["ja", "nee"], signature: ["datum"]).block,
          Labels(.strip, [.init("woord")]).block, Labels(.tent, [.init("Naam")]).block,
          DrawingFrame(.blank, zones: [.init("nu"), .init("ooit")], titleLine: "titel").block,
        ]
        let set = set(sheet(blocks, reader: reader, paper: paper), size: size)
        #expect(set.problems.isEmpty)
        for face in set.faces { #expect(face.front.strays.isEmpty) }
      }
    }
  }
}
