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
        "Wanneer: dinsdag 13 mei 2014, van 14.00 uur tot 15.25 uur. "
          + "U kunt binnenkomen vanaf 13.45 uur.",
        "Waar: De Leeuwenhoek, grand café",
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

  @Test("an invitation says where the house is only where no room is named")
  func house() throws {
    let sheet = try Leeuwenhoek.sheets(without: ["location"]).invitation()
    #expect(sheet.paragraphs.contains("Waar: Stichting Humanitas Rotterdam"))
  }

  @Test("an invitation says what people are going to do, where the method tells")
  func whatToDo() throws {
    let wordings = ["invitation.what.1": "U maakt een beeld.", "invitation.what.2": "U vertelt."]
    let sheet = try Leeuwenhoek.sheets(wordings: wordings).invitation()
    let heading = Heading("Wat gaan wij doen?").block
    #expect(sheet.blocks.contains(heading))
    #expect(sheet.paragraphs.contains("U maakt een beeld. U vertelt."))
    #expect(sheet.paper == .a4, "it takes more than a page of A5")
    #expect(!(try Leeuwenhoek.sheets().invitation().blocks.contains(heading)))
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

  @Test("a method gives agreements of its own, with a picture to each or to none")
  func ownAgreements() throws {
    func rules(_ pictures: [String]) throws -> [Paragraph] {
      var wordings = [
        "agreements.item.1": "Wie luistert, zegt niets.", "agreements.item.2": "Nee.",
      ]
      for (index, picture) in pictures.enumerated() {
        wordings["agreements.picture.\(index + 1)"] = picture
      }
      return try Leeuwenhoek.sheets(wordings: wordings).agreementsCard().blocks.compactMap {
        if case .paragraph(let paragraph) = $0 { paragraph } else { nil }
      }
    }
    #expect(
      try rules(["oor", "art:lock"]) == [
        Paragraph("Wie luistert, zegt niets.", picture: .pictogram("oor")),
        Paragraph("Nee.", picture: .art("lock")),
      ])
    #expect(try rules(["oor"]).allSatisfy { $0.picture == nil })
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
          choices: ["Ja, voor iedereen", "Alleen voor het team", "Alleen in de groep", "Nee"]))
  }

  @Test("a consent sheet ends with the rights and the signature, which no page parts")
  func signature() throws {
    guard case .columns(let columns)? = try Leeuwenhoek.sheets().consentSheet().blocks.last else {
      Issue.record("no column")
      return
    }
    #expect(columns.columns.map { $0.blocks.map(\.kind) } == [[.callout, .consent]])
    #expect(
      columns.columns[0].blocks.last
        == Consent(
          [], choices: [],
          signature: ["Voornaam", "Handtekening of kruisje", "Datum", "Uitgelegd door"]
        ).block)
  }

  @Test("a method words an item, a choice and who is who on the consent sheet, or drops an item")
  func ownConsent() throws {
    let sheets = try Leeuwenhoek.sheets(wordings: [
      "consent.item.made": "Een foto van mijn collage", "consent.drop.1": "portrait",
      "consent.choice.staff": "Ook voor wie luistert", "consent.words": "Er luisteren 9 mensen.",
    ])
    #expect(sheets.consentSheet().paragraphs.contains("Er luisteren 9 mensen."))
    let consent = sheets.consentSheet().first {
      if case .consent(let consent) = $0 { consent } else { nil }
    }
    #expect(
      consent?.items == [
        "Mijn woorden in het verslag", "Een foto van mijn collage",
        "Mijn voornaam bij mijn woorden",
      ])
    #expect(consent?.choices[1] == "Ook voor wie luistert")
  }

  @Test(
    "table cards bear the names that are known, and empty ones for who else comes and two more",
    arguments: [([], 9), (["Ada", "Bo"], 7), (Array(repeating: "Ada", count: 8), 2)])
  func tableCards(names: [String], empty: Int) throws {
    let cards = try Leeuwenhoek.sheets { $0.participants = names }.tableCards()
    guard case .labels(let labels)? = cards.blocks.last else {
      Issue.record("no labels")
      return
    }
    #expect(cards.paragraphs.count == 1, "how to cut and fold, once")
    #expect(labels.style == .tent)
    #expect(labels.items.map(\.text.plain) == names + Array(repeating: "", count: empty))
  }

  @Test("what happens next says when, or leaves a line for it")
  func whatHappensNext() throws {
    let known = try Leeuwenhoek.sheets { session in
      session.reportBy = CalendarDate("2014-05-27")
      session.letterBy = CalendarDate("2014-06-03")
      session.followUp = CalendarDate("2014-06-10")
    }.whatHappensNext()
    #expect(
      known.checklists == [
        [
          "Het verslag is klaar op dinsdag 27 mei 2014.",
          "U krijgt een brief, uiterlijk op dinsdag 3 juni 2014.",
          "Op dinsdag 10 juni 2014 hoort u meer van ons.",
        ]
      ])
    #expect(!known.blocks.contains { $0.kind == .writingLines })

    let unknown = try Leeuwenhoek.sheets().whatHappensNext()
    let line = unknown.first { if case .writingLines(let lines) = $0 { lines } else { nil } }
    #expect(line == WritingLines("U hoort van ons op:", count: 1))
  }

  @Test("a method words one step of what happens next, or all of them")
  func ownSteps() throws {
    func steps(_ wordings: [String: String]) throws -> [Steps.Step] {
      let sheet = try Leeuwenhoek.sheets(wordings: wordings).whatHappensNext()
      return sheet.first { if case .steps(let steps) = $0 { steps.items } else { nil } } ?? []
    }
    let usual = try steps([:])
    #expect(usual.count == 4)
    #expect(usual.allSatisfy { $0.picture != nil })

    let one = try steps(["next.step.2": "Het team praat erover."])
    #expect(one.map(\.picture) == usual.map(\.picture))
    #expect(one[1].text == "Het team praat erover.")
    #expect(one[2] == usual[2])

    let own = ["next.step.1": "Wij maken een verslag.", "next.step.2": "U krijgt een brief."]
    #expect(try steps(own).map(\.text) == ["Wij maken een verslag.", "U krijgt een brief."])
    #expect(try steps(own).allSatisfy { $0.picture == nil })
    let pictures = ["next.picture.1": "schrijvende hand", "next.picture.2": "art:ear"]
    let shown = try steps(own.merging(pictures) { one, _ in one })
    #expect(shown.map(\.picture) == [.pictogram("schrijvende hand"), .art("ear")])
  }
}
