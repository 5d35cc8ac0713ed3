import MethodDocument
import MethodKit
import MethodTestKit
import Testing

@testable import method_mirror_meeting

struct MirrorMeetingSheetsTests {
  private let folder = MethodFolder("mirror-meeting")

  private func sheets(_ input: [String: Value] = [:], language: String = "nl") throws -> [Sheet] {
    let request = try folder.prepareRequest(
      "leeuwenhoek-mirror-meeting", language: language, input: input)
    let sheets = MirrorMeeting().prepare(request)
    #expect(request.reporter.diagnostics.isEmpty)
    return sheets
  }

  private func sheet(_ id: String, _ input: [String: Value] = [:]) throws -> Sheet {
    try #require(try sheets(input).first { $0.id == id })
  }

  private func words(_ id: String, _ input: [String: Value] = [:]) throws -> [String] {
    try sheet(id, input).texts.map(\.plain)
  }

  @Test(arguments: ["nl", "en"])
  func theCaseGivesItsSheetsOnTheirPapers(language: String) throws {
    let sheets = try sheets(language: language)
    #expect(
      sheets.map(\.id) == [
        "room-plan", "topic-poster-1", "topic-poster-2", "topic-poster-3", "topic-poster-4",
        "participant-card", "listener-rules", "listening-sheet", "evaluation-form",
        "thank-you-letter",
      ])
    #expect(
      sheets.map(\.paper) == [.a4, .a3, .a3, .a3, .a3, .a5, .a5, .a4, .a5, .a4])
  }

  @Test func speakersAndListenersAreCountedApart() throws {
    let attendance = Attendance(participants: 7, listeners: 11, facilitators: 2)
    let copies = Dictionary(
      uniqueKeysWithValues: try sheets().map { ($0.id, $0.copies.number(in: attendance)) })
    #expect(copies["participant-card"] == 9)
    #expect(copies["evaluation-form"] == 9)
    #expect(copies["thank-you-letter"] == 7)
    #expect(copies["listening-sheet"] == 13)
    #expect(copies["listener-rules"] == 13)
    #expect(copies["topic-poster-1"] == 1)
  }

  @Test func theRoomPlanHasAChairForEveryone() throws {
    let plans = try sheet("room-plan").blocks.compactMap { block in
      if case .roomPlan(let plan) = block { plan } else { nil }
    }
    #expect(plans.map(\.speakers) == [7])
    #expect(plans.map(\.listeners) == [11])
    #expect(plans.map(\.moderators) == [2])
  }

  @Test func eachPosterBearsOneQuestion() throws {
    #expect(try words("topic-poster-3").contains("Hoe weet u wie iemand is?"))
    #expect(!(try words("topic-poster-3").contains("Wanneer voelde u zich hier veilig?")))
    #expect(try sheet("topic-poster-3").reader == .wall)
  }

  @Test func theSpeakersCardHasEveryQuestionAndTheRightToSkip() throws {
    let card = try words("participant-card")
    #expect(card.contains("Wanneer voelde u zich hier niet veilig?"))
    #expect(card.contains("U mag een vraag overslaan."))
  }

  @Test func theBackOfTheSpeakersCardSaysStopInPictureAndWord() throws {
    let backs = try sheet("participant-card").blocks.flatMap { block -> [Block] in
      if case .cards(let cards) = block { cards.cards.flatMap(\.back) } else { [] }
    }
    #expect(backs.contains(Heading("Stop", level: 1).block))
    #expect(
      backs.contains { block in
        if case .illustration(let illustration) = block {
          illustration.picture.source == .art("stop-hand")
        } else {
          false
        }
      })
  }

  @Test func everyScaleOfTheEvaluationNamesItsEnds() throws {
    let scales = try sheet("evaluation-form").blocks.compactMap { block in
      if case .scale(let scale) = block { scale } else { nil }
    }
    #expect(scales.map(\.low) == Array(repeating: "Nee, niet", count: 3))
    #expect(scales.map(\.high) == Array(repeating: "Ja, heel goed", count: 3))
  }

  @Test func rawNotesAreHandedInAndBearNoName() throws {
    let collected = try sheets().filter { $0.handling == .collect }.map(\.id)
    #expect(collected == ["listening-sheet", "evaluation-form"])
    for sheet in try sheets() where sheet.handling == .collect {
      #expect(sheet.mergeFields.isEmpty)
    }
  }

  @Test func onlyTheClarifyingVariantLetsListenersAsk() throws {
    let ask = "Pas aan het eind mag u iets vragen. Alleen om het te begrijpen."
    #expect(try words("listener-rules").contains(ask))
    #expect(!(try words("listener-rules", ["variant": "classic"]).contains(ask)))
    #expect(
      try words("listening-sheet", ["variant": "classic"])
        .contains("Mijn vraag voor het nagesprek"))
  }

  @Test func theLetterSaysWhatHappensAndWhen() throws {
    let letter = try words("thank-you-letter")
    #expect(
      letter.contains("Wij maken een verslag zonder namen. Het is klaar op 26 maart 2015."))
    #expect(
      letter.contains(
        "Over 12 weken kijken wij samen wat er is gedaan. Dat is op 4 juni 2015."))
    #expect(try sheet("thank-you-letter").mergeFields == ["participant.name"])
  }

  @Test func aLetterWithoutDatesLeavesThemOpen() throws {
    let letter = try words("thank-you-letter", ["report-by": .null, "letter-by": .null])
    #expect(letter.contains("Wij maken een verslag zonder namen."))
    #expect(!letter.contains { $0.contains("maart") || $0.contains("april") })
  }

  @Test(arguments: [
    ("2015-03-12", 12, "2015-06-04"), ("2016-02-22", 1, "2016-02-29"),
    ("2015-12-28", 1, "2016-01-04"), ("2015-03-12", 0, "2015-03-12"),
  ])
  func weeksAreCountedOverTheEndOfMonthsAndYears(day: String, weeks: Int, later: String) throws {
    let date = try #require(CalendarDate(day))
    #expect(date.adding(weeks: weeks).description == later)
  }

  @Test func withFewerListenersThanSpeakersTheFacilitatorIsWarned() throws {
    let request = try folder.prepareRequest(
      "leeuwenhoek-mirror-meeting", input: ["listeners": 3])
    _ = MirrorMeeting().prepare(request)
    #expect(request.reporter.diagnostics.map(\.code) == ["few-listeners"])
    #expect(!request.reporter.diagnostics.hasErrors)
  }

  @Test func noSheetHasASentenceOfMoreThanFifteenWords() throws {
    for sheet in try sheets() {
      for text in sheet.texts {
        #expect(Sentences.longer(than: 15, in: text.plain) == [], "\(sheet.id)")
      }
    }
  }

  @Test func dutchAndEnglishSheetsCanStandSideBySide() throws {
    let both = try sheets().paired(with: sheets(language: "en"), languages: ("nl", "en"))
    #expect(both.map(\.title.passages.count).allSatisfy { $0 == 2 })
  }
}
