import MethodDocument
import MethodKit
import MethodProtocol
import MethodTestKit
import Testing

@testable import method_collage

struct CollageSummaryTests {
  private let folder = MethodFolder("collage")

  private func summary(
    _ results: Value? = nil, for audience: Audience = .group,
    heldBack: [String: Int] = [:], language: String = "nl"
  ) throws -> Summary {
    let request = try folder.summaryRequest(
      "leeuwenhoek-collage", language: language, for: audience, results: results,
      heldBack: heldBack)
    let summary = try Collage().summarise(request)
    #expect(request.reporter.diagnostics.isEmpty)
    return summary
  }

  private func handout(_ summary: Summary) throws -> [Block] {
    try #require(summary.sheets.first { $0.id == "summary" }).blocks
  }

  @Test(arguments: ["nl", "en"])
  func thereIsAHandoutAndAPoster(language: String) throws {
    let sheets = try summary(language: language).sheets
    #expect(sheets.map(\.id) == ["summary", "poster"])
    #expect(sheets.map(\.paper) == [.a4, .a3])
  }

  @Test func aThemeOfACollageJoinsTheOneThatTheGroupNamed() throws {
    let themes = try summary().outcome?.themes ?? []
    #expect(themes.first?.title == "Onbekende gezichten")
    #expect(themes.filter { $0.title.lowercased() == "onbekende gezichten" }.count == 1)
    #expect(themes.contains { $0.title == "inloop uit de wijk" && $0.votes == 1 })
  }

  @Test func aCollageWithoutAPhotoGetsAPictogramOfItsWords() throws {
    let results: Value = [
      "collages": [["code": "C2", "caption": "De voordeur.", "values": ["thuis"]]]
    ]
    let galleries = try handout(summary(results)).compactMap { block in
      if case .gallery(let gallery) = block { gallery.items } else { nil }
    }
    #expect(galleries.joined().map(\.picture) == [.pictogram("De voordeur. thuis")])
  }

  @Test func whatStaysInTheGroupIsCounted() throws {
    let callouts = try handout(summary(heldBack: ["quotes": 3, "collages": 1])).compactMap {
      if case .callout(let callout) = $0 { callout } else { nil }
    }
    let expected = Checklist(
      ["1 collage blijft in de groep.", "3 uitspraken blijven in de groep."], marker: .dot)
    #expect(callouts.map(\.blocks) == [[expected.block]])
  }

  @Test func aQuoteInAnotherLanguageCarriesItsTranslation() throws {
    let quotes = try handout(summary()).compactMap { block in
      if case .quotes(let quotes) = block { quotes.items } else { nil }
    }
    let foreign = try #require(quotes.joined().first { $0.translation != nil })
    #expect(
      foreign.text == Text([.foreign("Mi wani sabi suma e kon na ini.", language: "srn")]))
    #expect(foreign.translation == "Ik wil weten wie er binnenkomt.")
  }

  @Test func aRoleOfFewerThanFiveIsNotNamedOutsideTheGroup() throws {
    let present = Paragraph("Wie waren erbij? 7 bewoners, 2 facilitators.").block
    #expect(try handout(summary()).contains(present))
    let forStaff = Paragraph("Wie waren erbij? 7 bewoners.").block
    #expect(try handout(summary(for: .staff)).contains(forStaff))
  }

  @Test func themesAloneMakeAShorterSummary() throws {
    let results: Value = ["themes": [["title": "Rust", "kind": "wish"]]]
    let kinds = try handout(summary(results)).map(\.kind)
    #expect(kinds == [.heading, .paragraph, .heading, .themeCloud])
  }

  @Test func withoutResultsItSaysWhatToFillIn() throws {
    let request = try folder.summaryRequest("leeuwenhoek-collage", results: [:])
    let diagnostics = #expect(throws: Diagnostics.self) { try Collage().summarise(request) }
    #expect(diagnostics?.all.map(\.code) == ["nothing-to-summarise"])
  }

  @Test func theOutcomeIsWhatANextMethodNeeds() throws {
    let outcome = try #require(try summary().outcome)
    #expect(outcome.statements.count == 7 + 4)
    #expect(outcome.followUp == "2014-05-13")
  }
}
