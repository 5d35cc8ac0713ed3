import Foundation
import MethodKit
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

  @Test("can be paired in any two languages", arguments: ["en", "ar", "tr"])
  func pairing(language: String) throws {
    let dutch = try everySheet(in: "nl")
    let pairs = try dutch.paired(with: everySheet(in: language), languages: ("nl", language))
    let invitation = try #require(pairs.first { $0.id == "invitation" })
    #expect(invitation.title.passages.map(\.language) == ["nl", language])
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

  @Test("report which texts a method lacks, all at once")
  func missingTexts() throws {
    let reporter = Reporter()
    _ = try Leeuwenhoek.sheets(reporter: reporter).sheets()
    #expect(reporter.diagnostics.isEmpty)

    let wordings = ["phases.welcome.title": "Welkom", "phases.share.title": "Delen"]
    _ = try Leeuwenhoek.sheets(wordings: wordings, reporter: reporter).sheets()
    #expect(Set(reporter.diagnostics.map(\.code)) == ["missing-translation"])
    let lacking = reporter.diagnostics.map(\.message.en)
    #expect(lacking.count == 3)
    for key in ["materials.dots", "phases.receive.title", "phases.debrief.title"] {
      #expect(lacking.contains { $0.contains(key) }, "\(key)")
    }
  }

  private func everySheet(in language: String) throws -> [Sheet] {
    let rows = [
      PrintListRow("Wandplaat", copies: 1, paper: .a1, tiles: 8, inColour: true, pages: 3...10)
    ]
    let known = try Leeuwenhoek.sheets(in: language) { session in
      session.followUp = CalendarDate("2014-06-10")
      session.reportBy = CalendarDate("2014-05-27")
      session.hierarchicalFacilitators = ["Facilitator 2"]
    }
    let open = try Leeuwenhoek.sheets(
      in: language, without: ["theme", "location", "organisation", "date", "facilitators"])
    return [known, open].flatMap { $0.sheets() + [$0.printList(rows)] }
  }
}
