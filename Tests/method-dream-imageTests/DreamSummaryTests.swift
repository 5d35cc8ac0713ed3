import MethodDocument
import MethodKit
import MethodProtocol
import MethodTestKit
import Testing

@testable import method_dream_image

struct DreamSummaryTests {
  private let folder = MethodFolder("dream-image")

  private func summary(
    _ results: Value? = nil, for audience: Audience = .group,
    heldBack: [String: Int] = [:], language: String = "nl"
  ) throws -> Summary {
    let request = try folder.summaryRequest(
      "leeuwenhoek-dream-image", language: language, for: audience, results: results,
      heldBack: heldBack)
    let summary = try DreamImage().summarise(request)
    #expect(request.reporter.diagnostics.isEmpty)
    return summary
  }

  private func handout(_ summary: Summary) throws -> [Block] {
    try #require(summary.sheets.first { $0.id == "summary" }).blocks
  }

  @Test(arguments: ["nl", "en", "ar", "tr"])
  func thereIsAHandoutAndAPoster(language: String) throws {
    let sheets = try summary(language: language).sheets
    #expect(sheets.map(\.id) == ["summary", "poster"])
    #expect(sheets.map(\.paper) == [.a4, .a3])
  }

  @Test func theSceneHasTheElementsMostVotesFirst() throws {
    let scenes = try handout(summary()).compactMap { block in
      if case .scene(let scene) = block { scene } else { nil }
    }
    #expect(scenes.map(\.template) == [.house])
    #expect(scenes.first?.elements.map(\.votes) == [7, 5, 4, 3, 2])
    #expect(scenes.first?.elements.first?.picture == .pictogram("naam"))
  }

  @Test func anElementWithoutAnIconIsLookedForByItsText() throws {
    let results: Value = ["elements": [["text": "Bloemen op tafel", "votes": 1]]]
    let scenes = try handout(summary(results)).compactMap { block in
      if case .scene(let scene) = block { scene.elements } else { nil }
    }
    #expect(scenes.joined().map(\.picture) == [.pictogram("Bloemen op tafel")])
  }

  @Test func anArrowLeadsFromWhatChafesToWhatCounts() throws {
    let roads = try handout(summary()).compactMap { block in
      if case .columns(let columns) = block { columns } else { nil }
    }
    #expect(roads.map(\.sequence) == [true])
    #expect(roads.first?.columns.map(\.tone) == [.minus, .wish])
  }

  @Test(arguments: [Audience.staff, .public])
  func whatChafesReachesOnlyTheGroup(audience: Audience) throws {
    let summary = try summary(for: audience)
    let everything = "\(summary.sheets) \(String(describing: summary.outcome))"
    #expect(!everything.contains("Ik durf niet te klagen"))
    #expect(everything.contains("Wat ons stoort, blijft in de groep."))
    #expect("\(try self.summary().sheets)".contains("Ik durf niet te klagen"))
  }

  @Test func firstStepsHaveTheirDatesInWords() throws {
    let agreements = try handout(summary()).flatMap { block -> [Agreements.Item] in
      if case .agreements(let agreements) = block { agreements.items } else { [] }
    }
    #expect(agreements.map(\.by) == ["10 juni 2014", "1 september 2014"])
  }

  @Test func aParaphraseIsNotShownAsApproved() throws {
    let quotes = try handout(summary()).flatMap { block -> [Quotes.Quote] in
      if case .quotes(let quotes) = block { quotes.items } else { [] }
    }
    #expect(quotes.map(\.approved) == [true, false])
  }

  @Test func aDreamSentenceAloneMakesAShorterSummary() throws {
    let results: Value = ["dream-statement": "In onze droom is er koffie."]
    let sheets = try summary(results).sheets
    #expect(sheets[0].blocks.map(\.kind) == [.heading, .paragraph, .paragraph])
    #expect(sheets[1].blocks.map(\.kind) == [.heading, .paragraph])
  }

  @Test func whereWhatChafesIsKeptTheRoadStartsFromWhatIsThereAlready() throws {
    let blocks = try handout(summary(for: .staff))
    let roads = blocks.compactMap { block in
      if case .columns(let columns) = block { columns } else { nil }
    }
    let there: [Text] = ["Het kunstatelier trekt iedereen aan", "De facilitators kennen ons"]
    #expect(roads.first?.columns.first?.blocks == [Checklist(there, marker: .dot).block])
    #expect(!blocks.contains(Heading("Dit is er al een beetje").block))
  }

  @Test func thePosterSaysWhoTakesTheFirstStepsAndWhen() throws {
    let poster = try #require(try summary().sheets.last)
    let steps = poster.blocks.flatMap { block -> [Agreements.Item] in
      if case .agreements(let agreements) = block { agreements.items } else { [] }
    }
    #expect(steps.map(\.who) == ["actiegroep", "actiegroep en communicatie"])
    #expect(steps.map(\.by) == ["10 juni 2014", "1 september 2014"])
  }

  @Test(arguments: [(24, []), (25, ["more-votes-than-dots"])])
  func moreVotesThanEveryoneTogetherCouldGiveIsAWarning(votes: Int, codes: [String]) throws {
    let results: Value = [
      "counts": ["bewoners": 6, "facilitators": 2],
      "elements": [["text": "Koffie", "votes": .int(votes)]],
    ]
    let request = try folder.summaryRequest("leeuwenhoek-dream-image", results: results)
    _ = try DreamImage().summarise(request)
    #expect(request.reporter.diagnostics.map(\.code) == codes)
    #expect(!request.reporter.diagnostics.hasErrors)
  }

  @Test func votesAreNotCountedWhereNobodySaidHowManyPeopleThereWere() throws {
    let results: Value = ["elements": [["text": "Koffie", "votes": 99]]]
    _ = try summary(results)
  }

  @Test func withoutResultsItSaysWhatToFillIn() throws {
    let request = try folder.summaryRequest("leeuwenhoek-dream-image", results: [:])
    let diagnostics = #expect(throws: Diagnostics.self) { try DreamImage().summarise(request) }
    #expect(diagnostics?.all.map(\.code) == ["nothing-to-summarise"])
  }

  @Test func theOutcomeIsWhatANextMethodNeeds() throws {
    let outcome = try #require(try summary().outcome)
    #expect(outcome.themes.filter { $0.kind == .wish }.count == 5)
    #expect(
      outcome.statements.first?.text
        == "In onze droom kennen we elkaar bij naam en staat de deur open zonder zorgen.")
    #expect(outcome.agreements.map(\.by) == ["2014-06-10", "2014-09-01"])
    #expect(outcome.followUp == "2014-06-10")
  }
}
