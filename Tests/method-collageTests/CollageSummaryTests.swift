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

  @Test func aThemeOfACollageIsLeftOutWhereTheGroupNamedIt() throws {
    let results: Value = [
      "themes": [["title": "Taal en elkaar verstaan", "votes": 3], ["title": "Onrust"]],
      "collages": [
        ["code": "C1", "caption": "a", "themes": ["taal", "brieven"]],
        ["code": "C2", "caption": "b", "themes": ["ELKAAR verstaan"]],
        ["code": "C3", "caption": "c", "themes": ["rust"]],
      ],
    ]
    let themes = try summary(results).outcome?.themes.map(\.title)
    #expect(themes == ["Taal en elkaar verstaan", "Onrust", "rust"])
  }

  @Test func themesStandByTheirWeight() throws {
    let themes = try #require(try summary().outcome?.themes)
    #expect(themes.map { $0.votes ?? 1 } == [7, 6, 5, 4, 3, 1, 1])
    #expect(themes.suffix(2).map(\.title) == ["inloop uit de wijk", "diefstal"])
  }

  @Test func theNumberAtAThemeIsExplainedOnce() throws {
    let words = Paragraph("Het getal zegt hoe vaak een thema is genoemd.", style: .note).block
    for sheet in try summary().sheets {
      #expect(sheet.blocks.filter { $0 == words }.count == 1, "\(sheet.id)")
    }
  }

  /// A code that is missing would point at the one who keeps the collage.
  @Test(arguments: Audience.allCases)
  func shownCollagesAreNumberedAnew(audience: Audience) throws {
    let results: Value = [
      "collages": [
        ["code": "C2", "caption": "De voordeur."], ["code": "C5", "caption": "Thuis."],
      ]
    ]
    for sheet in try summary(results, for: audience).sheets {
      let codes = gallery(sheet.blocks).map(\.code)
      #expect(codes == ["1", "2"], "\(sheet.id)")
    }
  }

  @Test(
    arguments: [
      (5, 5, nil), (7, 6, "In de samenvatting staat nog 1 collage."),
    ] as [(Int, Int, String?)])
  func thePosterShowsUpToSixCollages(made: Int, shown: Int, rest: String?) throws {
    let collages = (1...made).map {
      Value.record(["code": .text("C\($0)"), "caption": .text("Zin \($0)")])
    }
    let poster = try #require(try summary(["collages": .list(collages)]).sheets.last)
    #expect(gallery(poster.blocks).count == shown)
    let more = poster.blocks.compactMap { block in
      if case .paragraph(let paragraph) = block { paragraph.text.plain } else { nil }
    }
    #expect(more == (rest.map { [$0] } ?? []))
  }

  @Test func thePosterShowsEveryTheme() throws {
    let poster = try #require(try summary().sheets.last)
    let themes = poster.blocks.flatMap { block -> [ThemeCloud.Theme] in
      if case .themeCloud(let cloud) = block { cloud.themes } else { [] }
    }
    #expect(themes.count == 7)
  }

  private func gallery(_ blocks: [Block]) -> [Gallery.Item] {
    blocks.flatMap { block -> [Gallery.Item] in
      if case .gallery(let gallery) = block { gallery.items } else { [] }
    }
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
