import MethodDocument
import MethodTestKit
import Testing

@testable import method_spiegel_panel

struct SpiegelPanelSheetsTests {
  private let folder = MethodFolder("spiegel-panel")

  private func sheets(
    _ example: String, _ input: [String: Value] = [:], language: String = "nl"
  ) throws -> [Sheet] {
    let request = try folder.prepareRequest(example, language: language, input: input)
    let sheets = SpiegelPanel().prepare(request)
    #expect(request.reporter.diagnostics.isEmpty)
    return sheets
  }

  private func sheet(
    _ id: String, of example: String, _ input: [String: Value] = [:]
  ) throws -> Sheet {
    try #require(try sheets(example, input).first { $0.id == id })
  }

  @Test(arguments: ["nl", "en"])
  func thePanelGetsItsSheetsOnTheirPapers(language: String) throws {
    let sheets = try sheets("vgz-panel", language: language)
    #expect(
      sheets.map(\.id) == ["panel-sheet", "bottleneck-cards", "ranking-strip", "moderator-cards"])
    #expect(sheets.map(\.paper) == [.a4, .a5, .a3, .a6])
  }

  @Test(arguments: ["nl", "en"])
  func theMirrorMeetingGetsOthers(language: String) throws {
    let sheets = try sheets("vgz-mirror", language: language)
    #expect(
      sheets.map(\.id) == [
        "room-plan", "listener-rules", "listening-sheet", "table-sheet", "moderator-cards",
        "agreements-poster",
      ]
    )
    #expect(sheets.map(\.paper) == [.a4, .a5, .a4, .a3, .a6, .a2])
  }

  @Test func copiesFollowPeopleAndTables() throws {
    let panel = Attendance(participants: 10, listeners: 0, facilitators: 1)
    #expect(try sheet("panel-sheet", of: "vgz-panel").copies.number(in: panel) == 12)
    #expect(try sheet("bottleneck-cards", of: "vgz-panel").copies.number(in: panel) == 24)
    let mirror = Attendance(participants: 9, listeners: 16, facilitators: 1)
    #expect(try sheet("listening-sheet", of: "vgz-mirror").copies.number(in: mirror) == 18)
    #expect(try sheet("listener-rules", of: "vgz-mirror").copies.number(in: mirror) == 18)
    #expect(try sheet("table-sheet", of: "vgz-mirror").copies.number(in: mirror) == 4)
  }

  @Test func aBottleneckCardIsOneCardWithRoomForItsNumber() throws {
    let sheet = try sheet("bottleneck-cards", of: "vgz-panel")
    let cards = sheet.blocks.compactMap { block in
      if case .cards(let cards) = block { cards.cards } else { nil }
    }
    #expect(cards.map(\.count) == [1])
    #expect(sheet.texts.contains("Nummer:"))
  }

  @Test func theRoomPlanHasAChairForEveryone() throws {
    let plans = try sheet("room-plan", of: "vgz-mirror").blocks.compactMap { block in
      if case .roomPlan(let plan) = block { plan } else { nil }
    }
    #expect(plans.map(\.speakers) == [9])
    #expect(plans.map(\.listeners) == [16])
  }

  @Test func anAgreementOnThePosterHasRoomForWhoWhenAndWhoLooksAlong() throws {
    let tables = try sheet("agreements-poster", of: "vgz-mirror").blocks.compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }
    #expect(tables.map(\.emptyRows) == [4])
    #expect(
      tables.first?.columns.map(\.title) == ["Wat?", "Wie", "Klaar op", "Wie kijkt mee?"])
  }

  @Test func theTableSheetHasTheReleasedBottlenecksFirstThingsFirst() throws {
    let tables = try sheet("table-sheet", of: "vgz-mirror").blocks.compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }
    #expect(
      tables.flatMap(\.rows).map { $0[0] } == [
        "De uitleg over medicijnen is moeilijk te begrijpen",
        "Afspraken houden geen rekening met werk en agenda",
        "Iedere zorgverlener vraagt hetzelfde opnieuw",
      ])
  }

  @Test func aBottleneckWithoutARankComesLast() throws {
    let input: Value = [
      "bottlenecks": [
        ["text": "Zonder plaats", "released": true],
        ["text": "Tweede", "rank": 2, "released": true],
        ["text": "Eerste", "rank": 1, "released": true],
        ["text": "Niet gezegd of het mag", "rank": 3],
      ]
    ]
    #expect(
      Bottleneck.released(in: input).map(\.text) == ["Eerste", "Tweede", "Zonder plaats"])
  }

  @Test(arguments: ["vgz-panel", "vgz-mirror"])
  func whatThePanelKeepsStandsOnNoSheet(example: String) throws {
    for sheet in try sheets(example) {
      #expect(!sheet.texts.contains { $0.plain.contains("Ruzie") }, "\(sheet.id)")
    }
  }

  @Test func withNothingReleasedTheTablesGetEmptyRowsAndTheFacilitatorAWarning() throws {
    let request = try folder.prepareRequest("vgz-mirror", input: ["bottlenecks": .null])
    let sheets = SpiegelPanel().prepare(request)
    #expect(request.reporter.diagnostics.map(\.code) == ["nothing-released"])
    let table = try #require(sheets.first { $0.id == "table-sheet" })
    #expect(
      table.blocks.contains { block in
        if case .table(let table) = block {
          table.rows.isEmpty && table.emptyRows > 0
        } else {
          false
        }
      })
  }

  @Test func eachMeetingHasModeratorCardsOfItsOwn() throws {
    let panel = try sheet("moderator-cards", of: "vgz-panel").texts
    let mirror = try sheet("moderator-cards", of: "vgz-mirror").texts
    #expect(panel.contains("Waar loopt u vast?"))
    #expect(panel.contains("Iemand zegt niets"))
    #expect(mirror.contains("Wat hoorden we?"))
    #expect(mirror.contains("Wacht u daar nog even mee. Wat hoorde u net?"))
    #expect(!mirror.contains("Iemand zegt niets"))
  }

  @Test func rawNotesAreHandedInAndBearNoName() throws {
    for id in ["panel-sheet", "bottleneck-cards"] {
      let sheet = try sheet(id, of: "vgz-panel")
      #expect(sheet.handling == .collect)
      #expect(sheet.mergeFields.isEmpty)
    }
    #expect(try sheet("listening-sheet", of: "vgz-mirror").handling == .collect)
  }

  @Test(arguments: ["vgz-panel", "vgz-mirror"])
  func noSheetHasASentenceOfMoreThanFifteenWords(example: String) throws {
    for sheet in try sheets(example) {
      for text in sheet.texts {
        #expect(Sentences.longer(than: 15, in: text.plain) == [], "\(sheet.id)")
      }
    }
  }

  @Test(arguments: ["vgz-panel", "vgz-mirror"])
  func dutchAndEnglishSheetsCanStandSideBySide(example: String) throws {
    let both = try sheets(example).paired(
      with: sheets(example, language: "en"), languages: ("nl", "en"))
    #expect(both.map(\.title.passages.count).allSatisfy { $0 == 2 })
  }
}
