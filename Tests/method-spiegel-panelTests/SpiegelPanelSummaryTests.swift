import MethodDocument
import MethodKit
import MethodTestKit
import Testing

@testable import method_spiegel_panel

struct SpiegelPanelSummaryTests {
  private let folder = MethodFolder("spiegel-panel")

  private func summary(
    _ example: String, language: String = "nl", heldBack: [String: Int] = [:]
  ) throws -> Summary {
    let request = try folder.summaryRequest(example, language: language, heldBack: heldBack)
    let summary = SpiegelPanel().summarise(request)
    #expect(request.reporter.diagnostics.isEmpty)
    return summary
  }

  private func sheet(_ id: String, in summary: Summary) throws -> Sheet {
    try #require(summary.sheets.first { $0.id == id })
  }

  @Test(arguments: ["vgz-panel", "vgz-mirror"], ["nl", "en"])
  func thereIsAHandoutAndAPoster(example: String, language: String) throws {
    let sheets = try summary(example, language: language).sheets
    #expect(sheets.map(\.id) == ["summary", "poster"])
    #expect(sheets.allSatisfy { $0.title != Text("") })
  }

  @Test func thePanelsBottlenecksStandInItsOwnOrder() throws {
    let steps = try sheet("summary", in: summary("vgz-panel")).blocks.compactMap { block in
      if case .steps(let steps) = block { steps.items } else { nil }
    }
    #expect(
      steps.joined().map(\.text) == [
        "De uitleg over medicijnen is moeilijk te begrijpen",
        "Afspraken houden geen rekening met werk en agenda",
        "Iedere zorgverlener vraagt hetzelfde opnieuw",
      ])
  }

  @Test(arguments: ["summary", "poster"])
  func toldLeadsToHeardAndHeardToAgreed(id: String) throws {
    let columns = try sheet(id, in: summary("vgz-mirror")).blocks.compactMap { block in
      if case .columns(let columns) = block { columns } else { nil }
    }
    #expect(columns.map(\.sequence) == [true])
    #expect(
      columns.first?.columns.map(\.title) == ["Wij vertelden", "Zij hoorden", "Wij spraken af"])
  }

  @Test func anAgreementThatCannotBeKeptSaysWhy() throws {
    let texts = try sheet("summary", in: summary("vgz-mirror")).texts
    #expect(texts.contains("de systemen zijn nog niet gekoppeld"))
    #expect(texts.contains("15 januari 2015"))
    let poster = try sheet("poster", in: summary("vgz-mirror")).texts
    #expect(
      poster.contains(
        "Kan niet: Eén gedeeld dossier. Reden: de systemen zijn nog niet gekoppeld."))
  }

  @Test(arguments: ["vgz-panel", "vgz-mirror"])
  func whatThePanelKeepsIsCountedAndNeverShown(example: String) throws {
    let summary = try summary(example, heldBack: ["bottlenecks": 1])
    for sheet in summary.sheets {
      #expect(!sheet.texts.contains { $0.plain.contains("Ruzie") }, "\(sheet.id)")
    }
    #expect(summary.outcome?.themes.contains { $0.title.contains("Ruzie") } == false)
    #expect(
      try sheet("summary", in: summary).texts.contains("1 knelpunt blijft in het panel."))
  }

  @Test func theOutcomeOfThePanelIsWhatItReleased() throws {
    let outcome = try #require(try summary("vgz-panel").outcome)
    #expect(outcome.themes.map(\.kind) == [.minus, .minus, .minus])
    #expect(outcome.followUp == "2014-10-16")
  }

  @Test func theOutcomeOfTheMirrorMeetingHoldsUnderstandingAndAgreements() throws {
    let outcome = try #require(try summary("vgz-mirror").outcome)
    #expect(outcome.themes.map(\.kind) == [.minus, .minus, .minus, .plus, .plus])
    #expect(outcome.agreements.map(\.status) == ["todo", "doing", "not-possible"])
    #expect(outcome.statements.count == 1)
  }

  @Test(arguments: ["vgz-panel", "vgz-mirror"])
  func withoutResultsTheSummarySaysThatTheyAreToCome(example: String) throws {
    let request = try folder.summaryRequest(example, results: [:])
    let summary = SpiegelPanel().summarise(request)
    #expect(request.reporter.diagnostics.map(\.code) == ["no-findings"])
    #expect(!request.reporter.diagnostics.hasErrors)
    #expect(summary.sheets.map(\.id) == ["summary", "poster"])
  }
}
