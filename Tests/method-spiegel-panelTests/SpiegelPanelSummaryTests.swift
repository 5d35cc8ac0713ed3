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
        "De uitleg over medicijnen is moeilijk te begrijpen.",
        "Afspraken houden geen rekening met werk en agenda.",
        "Iedere zorgverlener vraagt hetzelfde opnieuw.",
      ])
  }

  @Test(arguments: ["summary", "poster"])
  func toldLeadsToHeardAndHeardToAgreed(id: String) throws {
    let columns = try sheet(id, in: summary("vgz-mirror")).blocks.compactMap { block in
      if case .columns(let columns) = block, columns.sequence { columns } else { nil }
    }
    #expect(columns.count == 1)
    #expect(
      columns.first?.columns.map(\.title) == ["Wij vertelden", "Zij hoorden", "Wij spraken af"])
  }

  @Test(arguments: ["summary", "poster"])
  func whatCannotBeDoneStandsApartWithItsReason(id: String) throws {
    let columns = try sheet(id, in: summary("vgz-mirror")).blocks.compactMap { block in
      if case .columns(let columns) = block { columns } else { nil }
    }
    let refused = columns.flatMap(\.columns).filter { $0.title == "Kan niet, omdat…" }
    #expect(
      refused.map(\.blocks) == [
        [
          Paragraph(
            Text([.strong("Eén gedeeld dossier."), .text(" De systemen zijn nog niet gekoppeld.")])
          ).block
        ]
      ])
    let agreed = columns.flatMap(\.columns).filter { $0.tone == .plus }.map(\.blocks)
    #expect(!agreed.joined().contains(Paragraph("Eén gedeeld dossier.").block))
  }

  @Test func whatCannotBeDoneHasNoDate() throws {
    let items = try sheet("summary", in: summary("vgz-mirror")).blocks.compactMap { block in
      if case .agreements(let agreements) = block { agreements.items } else { nil }
    }
    #expect(items.joined().map(\.by) == ["15 januari 2015", "1 december 2014"])
  }

  @Test(arguments: [
    ("vgz-panel", "1 knelpunt blijft in het panel."),
    ("vgz-mirror", "1 onderwerp staat niet in dit verslag."),
  ])
  func whatThePanelKeepsIsCountedAndNeverShown(example: String, words: String) throws {
    let summary = try summary(example, heldBack: ["bottlenecks": 1])
    for sheet in summary.sheets {
      #expect(!sheet.texts.contains { $0.plain.contains("Ruzie") }, "\(sheet.id)")
    }
    #expect(summary.outcome?.themes.contains { $0.title.contains("Ruzie") } == false)
    #expect(try sheet("summary", in: summary).texts.contains(Text(words)))
  }

  @Test func outsideThePanelNobodyIsToldThatItKeepsSomething() throws {
    let summary = try summary("vgz-mirror", heldBack: ["bottlenecks": 2])
    for sheet in summary.sheets {
      #expect(!sheet.texts.contains { $0.plain.contains("panel") }, "\(sheet.id)")
    }
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
