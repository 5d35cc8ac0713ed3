import MethodDocument
import MethodTestKit
import Testing

@testable import method_dream_image

struct DreamSheetsTests {
  private let folder = MethodFolder("dream-image")

  private func sheets(_ input: [String: Value] = [:], language: String = "nl") throws -> [Sheet] {
    let request = try folder.prepareRequest(
      "leeuwenhoek-dream-image", language: language, input: input)
    let sheets = try DreamImage().prepare(request)
    #expect(request.reporter.diagnostics.isEmpty)
    return sheets
  }

  private func sheet(
    _ id: String, _ input: [String: Value] = [:], language: String = "nl"
  ) throws -> Sheet {
    try #require(try sheets(input, language: language).first { $0.id == id })
  }

  private func lead(_ sheet: Sheet) -> String? {
    for case .paragraph(let paragraph) in sheet.blocks where paragraph.style == .lead {
      return paragraph.text.plain
    }
    return nil
  }

  @Test(arguments: ["nl", "en", "ar", "tr"])
  func theCaseGivesItsSheetsInPrintOrder(language: String) throws {
    let sheets = try sheets(language: language)
    #expect(
      sheets.map(\.id) == [
        "chafe-cards", "dream-sheet", "dream-poster", "voting-dots", "sentence-card",
      ])
    #expect(sheets.map(\.paper) == [.a6, .a3, .a1, .a4, .a5])
  }

  @Test func everyoneGetsCardsAndADreamSheetAndTwoAreSpare() throws {
    let attendance = Attendance(participants: 7)
    let copies = try sheets().map { $0.copies.number(in: attendance) }
    #expect(copies == [9, 9, 1, 1, 9])
  }

  @Test func whatChafesIsHandedIn() throws {
    #expect(try sheet("chafe-cards").handling == .collect)
    #expect(try sheet("chafe-cards").imposition == .cards)
  }

  @Test func theDreamSheetHasTheChosenShape() throws {
    for senses in [true, false] {
      let shapes = try within(sheet("dream-sheet", ["senses": .bool(senses)]).blocks).compactMap {
        if case .drawingFrame(let frame) = $0 { frame.shape } else { nil }
      }
      #expect(shapes == [.house])
    }
  }

  @Test(arguments: [
    ("nl", 12, "Stel: over een jaar is het precies goed."),
    ("nl", 6, "Stel: over een half jaar is het precies goed."),
    ("nl", 1, "Stel: over een maand is het precies goed."),
    ("en", 9, "Suppose: in 9 months it is exactly right."),
    ("ar", 2, "تخيّلوا: بعد شهرين كل شيء كما تتمنّون تمامًا."),
    ("ar", 3, "تخيّلوا: بعد 3 أشهر كل شيء كما تتمنّون تمامًا."),
    ("tr", 18, "Düşünün: bir buçuk yıl sonra her şey tam istediğiniz gibi."),
  ])
  func theHorizonIsSaidInWords(language: String, months: Int, expected: String) throws {
    let sheet = try sheet("dream-sheet", ["horizon-months": .int(months)], language: language)
    #expect(lead(sheet) == expected)
  }

  @Test(arguments: [(true, 4), (false, 0)])
  func theSensesAreAskedForWhereTheyAreWanted(senses: Bool, expected: Int) throws {
    let drawings = try within(sheet("dream-sheet", ["senses": .bool(senses)]).blocks).filter {
      if case .paragraph(let paragraph) = $0 { paragraph.picture != nil } else { false }
    }
    #expect(drawings.count == expected)
  }

  @Test func theSensesStandInOneRowAndTheFrameHasTheWidthOfTheSheet() throws {
    let kinds = try sheet("dream-sheet").blocks.map(\.kind)
    #expect(kinds == [.heading, .paragraph, .columns, .drawingFrame])
  }

  @Test func oneCardIsForWhatBothersAndOneForWhatIsMissed() throws {
    let titles = try sheet("chafe-cards").blocks.flatMap { block -> [Block] in
      if case .cards(let cards) = block { cards.cards.flatMap(\.blocks) } else { [] }
    }.compactMap { if case .heading(let heading) = $0 { heading.text.plain } else { nil } }
    #expect(titles == ["Dit stoort mij", "Dit mis ik"])
  }

  /// The blocks, and those that stand in columns.
  private func within(_ blocks: [Block]) -> [Block] {
    blocks.flatMap { block -> [Block] in
      if case .columns(let columns) = block { columns.columns.flatMap(\.blocks) } else { [block] }
    }
  }

  @Test func thereIsACardWithDotsForEveryoneAndForTwoMore() throws {
    let sheet = try sheet("voting-dots")
    let cards = sheet.blocks.flatMap { block -> [Cards.Card] in
      if case .cards(let cards) = block { cards.cards } else { [] }
    }
    let dots = Labels(.dot, ["", "", ""].map { Labels.Label($0) }).block
    #expect(cards.map(\.blocks) == Array(repeating: [dots], count: 7 + 2))
    #expect(lead(sheet) == "Ieder krijgt 3 stippen.")
    #expect(lead(try self.sheet("voting-dots", ["votes-each": 1])) == "Ieder krijgt 1 stip.")
  }

  @Test func thePosterLeadsFromNowByTheDreamToAFirstStep() throws {
    let zones = try sheet("dream-poster").blocks.flatMap { block -> [DrawingFrame.Zone] in
      if case .drawingFrame(let frame) = block { frame.zones } else { [] }
    }
    #expect(zones.map(\.title.plain) == ["Nu", "Onze droom", "Eerste stap"])
  }
}
