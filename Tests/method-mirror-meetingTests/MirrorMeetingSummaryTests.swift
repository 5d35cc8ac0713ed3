import MethodDocument
import MethodKit
import MethodTestKit
import Testing

@testable import method_mirror_meeting

struct MirrorMeetingSummaryTests {
  private let folder = MethodFolder("mirror-meeting")

  private func request(
    _ results: Value? = nil, language: String = "nl", heldBack: [String: Int] = [:]
  ) throws -> SummaryRequest {
    try folder.summaryRequest(
      "leeuwenhoek-mirror-meeting", language: language, results: results, heldBack: heldBack)
  }

  private func summary(
    _ results: Value? = nil, language: String = "nl", heldBack: [String: Int] = [:]
  ) throws -> Summary {
    let request = try request(results, language: language, heldBack: heldBack)
    let summary = MirrorMeeting().summarise(request)
    #expect(request.reporter.diagnostics.isEmpty)
    return summary
  }

  private func sheet(_ id: String, in summary: Summary) throws -> Sheet {
    try #require(summary.sheets.first { $0.id == id })
  }

  @Test(arguments: ["nl", "en"])
  func thereIsAHandoutAPosterAndALetter(language: String) throws {
    let sheets = try summary(language: language).sheets
    #expect(sheets.map(\.id) == ["summary", "poster", "letter"])
    #expect(sheets.map(\.paper) == [.a4, .a2, .a4])
  }

  private func columns(_ sheet: Sheet) -> [Columns] {
    sheet.blocks.compactMap { block in
      if case .columns(let columns) = block { columns } else { nil }
    }
  }

  @Test func goodBetterAndWishStandUnderEachOtherToReadAndBesideEachOtherOnTheWall() throws {
    let summary = try summary()
    let handout = columns(try sheet("summary", in: summary))
    #expect(handout.map { $0.columns.map(\.tone) } == [[.plus], [.minus], [.wish]])
    let poster = columns(try sheet("poster", in: summary))
    #expect(poster.first?.columns.map(\.tone) == [.plus, .minus, .wish])
  }

  @Test func aLongListIsGivenInFullToReadAndShortenedOnTheWall() throws {
    let points = (1...12).map { Value.text("Punt \($0)") }
    let summary = try summary(["wishes": .list(points)])
    let handout = columns(try sheet("summary", in: summary))
    #expect(handout.map { $0.columns.first?.blocks.count } == [8, 4])
    let poster = columns(try sheet("poster", in: summary))
    #expect(poster.first?.columns.first?.blocks.count == 3)
  }

  @Test func anEmptyListHasNoColumn() throws {
    let results: Value = ["wishes": ["Naamkaartjes"]]
    let handout = columns(try sheet("summary", in: summary(results)))
    #expect(handout.map { $0.columns.map(\.tone) } == [[.wish]])
  }

  @Test func actionsBearTheirDateInWords() throws {
    let agreements = try sheet("summary", in: summary()).blocks.compactMap { block in
      if case .agreements(let agreements) = block { agreements.items } else { nil }
    }
    #expect(agreements.joined().map(\.by) == ["1 juni 2015", "1 mei 2015"])
  }

  @Test func atMostSixQuotesAreShown() throws {
    let quotes = (1...9).map { Value.record(["text": .text("Woord \($0)")]) }
    let results: Value = ["positives": ["Rust"], "quotes": .list(quotes)]
    let shown = try sheet("summary", in: summary(results)).blocks.compactMap { block in
      if case .quotes(let quotes) = block { quotes.items } else { nil }
    }
    #expect(shown.map(\.count) == [6])
  }

  @Test func thePosterShowsTwoQuotes() throws {
    let quotes = (1...9).map { Value.record(["text": .text("Woord \($0)")]) }
    let results: Value = ["positives": ["Rust"], "quotes": .list(quotes)]
    let shown = try sheet("poster", in: summary(results)).blocks.compactMap { block in
      if case .quotes(let quotes) = block { quotes.items } else { nil }
    }
    #expect(shown.map(\.count) == [2])
  }

  @Test func theHandoutDrawsTheRingsAsTheyWereSet() throws {
    let plans = try sheet("summary", in: summary()).blocks.compactMap { block in
      if case .roomPlan(let plan) = block { plan } else { nil }
    }
    #expect(plans.map(\.speakers) == [7])
    #expect(plans.map(\.listeners) == [11])
    #expect(plans.allSatisfy { $0.height != nil && $0.words.route.isEmpty })
  }

  @Test func whoWasThereIsAListOfRoles() throws {
    let words = try sheet("summary", in: summary()).texts.map(\.plain)
    #expect(words.contains("Erbij waren: medewerkers (9), bewoners (7), vrijwilligers (2)."))
  }

  @Test(arguments: [("Er wordt geluisterd", "Er wordt geluisterd."), ("Wat nu?", "Wat nu?")])
  func whatIsListedEndsAsASentence(words: String, sentence: String) {
    #expect(words.asSentence == sentence)
  }

  @Test(arguments: [
    (1, "1 uitspraak blijft in de groep."), (3, "3 uitspraken blijven in de groep."),
  ])
  func whatStaysInTheGroupIsCounted(number: Int, words: String) throws {
    let handout = try sheet("summary", in: summary(heldBack: ["quotes": number]))
    #expect(handout.texts.contains(Text(words)))
  }

  @Test func theLetterTellsWhatPeopleSaidAndWhatWillBeDone() throws {
    let letter = try sheet("letter", in: summary())
    let words = letter.texts.map(\.plain)
    #expect(words.contains("Naamkaartjes voor iedereen die hier werkt."))
    #expect(words.contains("Vier soorten naamkaartjes ontwerpen"))
    #expect(words.contains("Op 4 juni 2015 kijken wij samen wat er is gedaan."))
    #expect(!words.contains("Dan kan ik iemand bij zijn naam noemen."))
    #expect(letter.copies == .perParticipant(spare: 0))
  }

  @Test func theOutcomeHoldsListsAsThemesAndActionsAsAgreements() throws {
    let outcome = try #require(try summary().outcome)
    #expect(outcome.themes.map(\.kind) == [.plus, .plus, .minus, .minus, .wish, .wish])
    #expect(outcome.agreements.map(\.by) == ["2015-06-01", "2015-05-01"])
    #expect(outcome.statements.count == 2)
    #expect(outcome.followUp == "2015-06-04")
  }

  @Test func withoutResultsTheSummarySaysThatTheyAreToCome() throws {
    let request = try request([:])
    let summary = MirrorMeeting().summarise(request)
    #expect(request.reporter.diagnostics.map(\.code) == ["no-findings"])
    #expect(!request.reporter.diagnostics.hasErrors)
    let words = try sheet("summary", in: summary).texts.map(\.plain)
    #expect(words.contains("Er zijn nog geen punten opgeschreven."))
    #expect(words.contains("Op 4 juni 2015 kijken wij samen wat er is gedaan."))
  }
}
