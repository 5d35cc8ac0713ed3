import Foundation
import MethodDocument
import Testing

@testable import SharedSheets

@Suite("The sheets of every method")
struct SharedSheetsTests {
  @Test("are those that methods.md names, each on its paper and as often as it is needed")
  func kinds() throws {
    let sheets = try Leeuwenhoek.sheets().sheets()
    #expect(
      sheets.map(\.id) == [
        "script", "invitation", "agreements-card", "consent-sheet", "table-cards",
        "what-happens-next",
      ])
    #expect(sheets.map(\.paper) == [.a4, .a5, .a5, .a4, .a4, .a5])
    #expect(
      sheets.map(\.copies) == [
        .perFacilitator, .perParticipant, .perParticipant, .perParticipant, .once, .perParticipant,
      ])
    #expect(sheets.filter { $0.handling == .collect }.map(\.id) == ["consent-sheet"])
  }

  @Test("have one outline in every language, so that two can stand together")
  func sameOutline() throws {
    let dutch = try everySheet(in: "nl").map { $0.blocks.map(\.outline) }
    for language in ["en", "ar", "tr"] {
      #expect(try everySheet(in: language).map { $0.blocks.map(\.outline) } == dutch)
    }
  }

  @Test("leave no key and no place to fill in on paper", arguments: ShippedTexts.languages)
  func nothingOpen(language: String) throws {
    let keys = try ShippedTexts.wordings(language).keys.filter { $0.contains(".") }
    for sheet in try everySheet(in: language) {
      let json = String(decoding: try JSONEncoder().encode(sheet), as: UTF8.self)
      #expect(!json.contains("{{"), "\(sheet.id)")
      for key in keys { #expect(!json.contains("\"\(key)\""), "\(sheet.id): \(key)") }
    }
  }

  @Test("mark the session's own words where the sheet is in another language")
  func foreignWords() throws {
    let invitation = try #require(
      try Leeuwenhoek.sheets(in: "ar").sheets().first { $0.id == "invitation" })
    let title = invitation.first { block in
      if case .paragraph(let paragraph) = block, paragraph.style == .lead {
        paragraph.text
      } else {
        nil
      }
    }
    #expect(title == Text([.foreign("Ons huis over een jaar", language: "nl")]))
  }

  @Test("tell which texts a method lacks, all at once")
  func missingTexts() throws {
    #expect(try Leeuwenhoek.sheets().problems().isEmpty)
    let lacking = try Leeuwenhoek.sheets(
      wordings: ["phases.welcome.title": "Welkom", "phases.share.title": "Delen"])
    #expect(
      lacking.problems() == [
        .missingText(key: "phases.receive.title", language: "nl"),
        .missingText(key: "phases.debrief.title", language: "nl"),
        .missingText(key: "materials.dots", language: "nl"),
      ])
  }

  private func everySheet(in language: String) throws -> [Sheet] {
    let rows = [
      PrintListRow(
        "Wandplaat", copies: 1, paper: .a1, tiles: 8, inColour: true, pages: 3...10)
    ]
    var sheets: [Sheet] = []
    for named in [true, false] {
      let shared = try Leeuwenhoek.sheets(in: language) { session in
        if named { session.followUp = "2014-06-10" } else { session.facilitators = [] }
      }
      sheets += shared.sheets() + [shared.printList(rows)]
    }
    return sheets
  }
}
