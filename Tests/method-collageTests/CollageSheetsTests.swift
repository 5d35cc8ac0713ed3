import MethodDocument
import MethodTestKit
import Testing

@testable import method_collage

struct CollageSheetsTests {
  private let folder = MethodFolder("collage")

  private func sheets(_ input: [String: Value] = [:], language: String = "nl") throws -> [Sheet] {
    let request = try folder.prepareRequest(
      "leeuwenhoek-collage", language: language, input: input)
    let sheets = try Collage().prepare(request)
    #expect(request.reporter.diagnostics.isEmpty)
    return sheets
  }

  private func sheet(_ id: String, _ input: [String: Value] = [:]) throws -> Sheet {
    try #require(try sheets(input).first { $0.id == id })
  }

  @Test func theCaseGivesItsSheetsInPrintOrder() throws {
    let ids = try sheets().map(\.id)
    #expect(
      ids == ["base-sheet", "picture-sheet", "word-strips", "story-card", "harvest-sheet"])
  }

  @Test func everyoneGetsABaseSheetAndAStoryCardAndTwoAreSpare() throws {
    let attendance = Attendance(participants: 7)
    #expect(try sheet("base-sheet").copies.number(in: attendance) == 9)
    #expect(try sheet("story-card").copies.number(in: attendance) == 9)
    #expect(try sheet("harvest-sheet").copies.number(in: attendance) == 1)
  }

  @Test func papersAreThoseOfTheMethodCard() throws {
    let papers = try sheets().map(\.paper)
    #expect(papers == [.a3, .a4, .a4, .a5, .a3])
    #expect(try sheet("base-sheet").orientation == .landscape)
    #expect(try sheet("base-sheet", ["base": "a2"]).paper == .a2)
  }

  @Test(arguments: [("single", 0), ("now-dream", 2), ("past-now-future", 3)])
  func theFrameDividesTheBaseSheet(frame: String, zones: Int) throws {
    let drawing = try sheet("base-sheet", ["frame": .text(frame)]).blocks.compactMap { block in
      if case .drawingFrame(let drawing) = block { drawing } else { nil }
    }
    #expect(drawing.map(\.zones.count) == [zones])
  }

  @Test func aGroupMakesOneLargeCollage() throws {
    let sheets = try sheets(["mode": "group"])
    #expect(!sheets.contains { $0.id == "base-sheet" })
    let group = try #require(sheets.first { $0.id == "group-sheet" })
    #expect(group.paper == .a1)
    #expect(group.copies == .once)
  }

  @Test func pairsShareABaseSheet() throws {
    let copies = try sheet("base-sheet", ["mode": "pairs"]).copies
    #expect(copies.number(in: Attendance(participants: 7)) == 6)
  }

  @Test func whatWasNotAskedForIsNotPrinted() throws {
    let ids = try sheets(["words": .null, "picture-keywords": .null]).map(\.id)
    #expect(ids == ["base-sheet", "story-card", "harvest-sheet"])
  }

  @Test func aPhotoBearsTheNameOfItsFileButNotTheOneThatACameraGaveIt() throws {
    let input: [String: Value] = [
      "pictures": ["fotos/oude-tuin.jpg", "IMG_1234.jpg"], "picture-keywords": .null,
    ]
    let labels = try sheet("picture-sheet", input).blocks.compactMap { block in
      if case .labels(let labels) = block { labels.items } else { nil }
    }
    #expect(labels.joined().map(\.text.plain) == ["oude tuin", "foto"])
  }

  @Test func rawWordsAreHandedIn() throws {
    #expect(try sheet("story-card").handling == .collect)
    #expect(try sheet("harvest-sheet").handling == .collect)
    #expect(try sheet("base-sheet").handling == .open)
  }

  @Test func theStoryCardAsksWhatMayBeShared() throws {
    let consents = try sheet("story-card").blocks.compactMap { block in
      if case .consent(let consent) = block { consent } else { nil }
    }
    let choices = ["Ja, voor iedereen", "Alleen in de groep", "Nee"]
    #expect(consents.map { $0.choices.map(\.plain) } == [choices])
  }

  @Test(arguments: [(10, 6), (12, 4), (14, 18), (24, 8)])
  func stripsForWordsOfOnesOwnFillUpThePage(words: Int, empty: Int) throws {
    let input: [String: Value] = ["words": .list((1...words).map { .text("woord \($0)") })]
    let strips = try sheet("word-strips", input).blocks.flatMap { block -> [Labels.Label] in
      if case .labels(let labels) = block { labels.items } else { [] }
    }
    #expect(strips.count == words + empty)
    #expect(strips.filter(\.text.isEmpty).count == empty)
  }

  @Test(arguments: [("individual", 9), ("pairs", 6)])
  func theHarvestSheetHasARowForEachCollageAndTwoSpare(mode: String, rows: Int) throws {
    let tables = try sheet("harvest-sheet", ["mode": .text(mode)]).blocks.compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }
    #expect(tables.map(\.emptyRows) == [rows])
    #expect(tables.first?.columns.last?.title == "Mag gedeeld?")
  }
}
