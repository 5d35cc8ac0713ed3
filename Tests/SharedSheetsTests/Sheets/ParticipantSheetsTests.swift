import MethodKit
import Testing

@testable import SharedSheets

@Suite("What participants get")
struct ParticipantSheetsTests {
  @Test("an invitation says what, when, where and whom to ask")
  func invitation() throws {
    let sheet = try Leeuwenhoek.sheets().invitation()
    #expect(
      sheet.paragraphs == [
        "Ons huis over een jaar",
        "Beste mevrouw of meneer,",
        "Wij willen graag horen wat u vindt. Uw ervaring telt.",
        "Waarover: Veiligheid in huis, een veilig gevoel",
        "Wanneer: dinsdag 13 mei 2014, van 14.00 uur tot 15.25 uur",
        "Waar: De Leeuwenhoek, grand café, Stichting Humanitas Rotterdam",
        "Hebt u een vraag? Vraag het aan Facilitator 1 of Facilitator 2.",
      ])
  }

  @Test("an invitation says that one may bring somebody, skip and stop")
  func rights() throws {
    let right = try Leeuwenhoek.sheets().invitation().first {
      if case .callout(let callout) = $0, callout.kind == .right { callout } else { nil }
    }
    guard case .checklist(let list)? = right?.blocks.first else {
      Issue.record("no list of rights")
      return
    }
    #expect(list.items.contains("U mag iemand meenemen."))
    #expect(list.items.contains("U mag iets overslaan of stoppen."))
  }

  @Test("an invitation names its reader only where participants are named")
  func mergeField() throws {
    let named = try Leeuwenhoek.sheets { $0.participants = ["Mevrouw A."] }.invitation()
    #expect(named.paragraphs.contains("Beste {{participant.name}},"))
    #expect(
      !named.paragraphs.contains { $0.contains("Mevrouw A.") },
      "the host fills it in for each participant")
  }

  @Test("an invitation leaves lines to write on where day, place and people are not known")
  func unknown() throws {
    let sheet = try Leeuwenhoek.sheets(
      without: ["date", "location", "organisation", "facilitators"]
    ).invitation()
    let lines = sheet.blocks.compactMap {
      if case .writingLines(let lines) = $0 { lines.label?.plain } else { nil }
    }
    #expect(lines == ["Wanneer", "Waar", "Vraag het aan:"])
  }

  @Test("an invitation grows to A4 where that is asked")
  func paper() throws {
    #expect(try Leeuwenhoek.sheets(invitationPaper: .a4).invitation().paper == .a4)
  }

  @Test("an agreements card has a pictogram at every rule, and each only once")
  func agreements() throws {
    let sheet = try Leeuwenhoek.sheets().agreementsCard()
    let pictures = sheet.blocks.flatMap { block in
      if case .callout(let callout) = block { callout.blocks } else { [block] }
    }.compactMap { if case .paragraph(let rule) = $0 { rule.picture } else { nil } }
    #expect(pictures.count == sheet.paragraphs.count)
    #expect(Set(pictures).count == pictures.count)
    #expect(sheet.paragraphs.contains("Iedereen mag praten. Niets moet."))
  }

  @Test("a consent sheet offers every audience and a no, for each item")
  func consent() throws {
    let consent = try Leeuwenhoek.sheets().consentSheet().first {
      if case .consent(let consent) = $0 { consent } else { nil }
    }
    #expect(
      consent
        == Consent(
          [
            "Mijn woorden in het verslag", "Een foto van wat ik maak",
            "Een foto waar ik zelf op sta", "Mijn voornaam bij mijn woorden",
          ],
          choices: ["Ja, voor iedereen", "Alleen voor het team", "Alleen in de groep", "Nee"],
          signature: ["Voornaam", "Handtekening of kruisje", "Datum", "Uitgelegd door"]))
  }

  @Test("a method words an item of the consent sheet, or drops it")
  func ownConsent() throws {
    let sheets = try Leeuwenhoek.sheets(wordings: [
      "consent.item.made": "Een foto van mijn collage", "consent.item.portrait": "",
    ])
    let consent = sheets.consentSheet().first {
      if case .consent(let consent) = $0 { consent } else { nil }
    }
    #expect(
      consent?.items == [
        "Mijn woorden in het verslag", "Een foto van mijn collage",
        "Mijn voornaam bij mijn woorden",
      ])
  }

  @Test(
    "table cards bear the names that are known, and empty ones for who else comes and two more",
    arguments: [([], 9), (["Ada", "Bo"], 7), (Array(repeating: "Ada", count: 8), 2)])
  func tableCards(names: [String], empty: Int) throws {
    let cards = try Leeuwenhoek.sheets { $0.participants = names }.tableCards()
    guard case .labels(let labels)? = cards.blocks.first else {
      Issue.record("no labels")
      return
    }
    #expect(labels.style == .tent)
    #expect(labels.items.map(\.text.plain) == names + Array(repeating: "", count: empty))
  }

  @Test("what happens next says when, or leaves a line for it")
  func whatHappensNext() throws {
    let known = try Leeuwenhoek.sheets { session in
      session.reportBy = CalendarDate("2014-05-27")
      session.followUp = CalendarDate("2014-06-10")
    }.whatHappensNext()
    #expect(known.paragraphs.contains("U krijgt het verslag uiterlijk op dinsdag 27 mei 2014."))
    #expect(known.paragraphs.contains("Op dinsdag 10 juni 2014 komen wij erop terug."))
    #expect(!known.blocks.contains { $0.kind == .writingLines })

    let unknown = try Leeuwenhoek.sheets().whatHappensNext()
    let line = unknown.first { if case .writingLines(let lines) = $0 { lines } else { nil } }
    #expect(line == WritingLines("U hoort van ons op:", count: 1))
  }
}
