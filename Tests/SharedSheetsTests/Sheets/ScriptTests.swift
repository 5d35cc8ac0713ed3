import MethodKit
import Testing

@testable import SharedSheets

@Suite("The script")
struct ScriptTests {
  private func agendas(_ sheet: Sheet) -> [Agenda] {
    sheet.blocks.compactMap { if case .agenda(let agenda) = $0 { agenda } else { nil } }
  }

  @Test("has the phases on the clock: before, during and after")
  func clockTimes() throws {
    let agendas = agendas(try Leeuwenhoek.sheets().script())
    #expect(
      agendas.map { $0.phases.map { "\($0.start) \($0.title.plain) \($0.minutes)" } } == [
        ["13:45 Ontvangst 15"],
        ["14:00 Welkom bij Ons huis over een jaar 21", "14:21 Delen 64"],
        ["15:25 Napraten 20"],
      ])
    #expect(agendas.first?.phases.first?.picture == .pictogram("koffie"))
    #expect(agendas.first?.words.minutes == "minuten")
  }

  @Test("tells in each phase what to do, to say and to have ready")
  func lines() throws {
    let agendas = agendas(try Leeuwenhoek.sheets().script())
    #expect(
      agendas[1].phases[0].lines == [
        Agenda.Line(
          .act,
          Text([
            .strong("Doel:"), .text(" "), .text("Iedereen weet waarom we hier zijn."),
          ])),
        Agenda.Line(
          .ready, Text([.text("Afsprakenkaarten"), .text(", "), .text("pennen")])),
        Agenda.Line(.act, "Stel u voor."),
        Agenda.Line(.act, "Lees de afspraken voor."),
        Agenda.Line(.say, "Fijn dat u er bent."),
      ])
    #expect(agendas[0].phases[0].lines == [Agenda.Line(.act, "Geef iedereen een hand.")])
  }

  @Test("tells the facts of the meeting")
  func facts() throws {
    let facts = try #require(try Leeuwenhoek.sheets().script().checklists.first)
    #expect(
      facts == [
        "Werkvorm: Droombeeld",
        "Waarover: Veiligheid in huis, een veilig gevoel",
        "Wanneer: dinsdag 13 mei 2014, van 14.00 uur tot 15.25 uur",
        "Waar: De Leeuwenhoek, grand café",
        "Groep: 7 tot 8 mensen (verwacht: 7)",
        "Wie leidt het gesprek: Facilitator 1 (begeleider groepsactiviteiten), Facilitator 2",
      ])
  }

  @Test("has all phases at a glance")
  func timeline() throws {
    #expect(
      try Leeuwenhoek.sheets().script().checklists.contains(
        ["13:45 Ontvangst", "14:00 Welkom bij Ons huis over een jaar", "14:21 Delen"]
          + ["15:25 Napraten"]))
  }

  @Test("says who listens, apart from the group")
  func listeners() throws {
    let script = try Leeuwenhoek.sheets {
      $0.attendance = Attendance(participants: 7, listeners: 1)
    }.script()
    #expect(
      script.checklists.contains {
        $0.contains("Groep: 7 tot 8 mensen (verwacht: 7 deelnemers en 1 luisteraar)")
      })
  }

  @Test("names a role only where it says more than the name")
  func roles() throws {
    let script = try Leeuwenhoek.sheets {
      $0.details.facilitators = [
        .init(name: "Moderator", role: "moderator"), .init(name: "Ada", role: "notulist"),
      ]
    }.script()
    #expect(
      script.checklists.contains { $0.contains("Wie leidt het gesprek: Moderator, Ada (notulist)") }
    )
  }

  @Test("has the questions of the session, in their own language")
  func questions() throws {
    func steps(_ language: String) throws -> Steps? {
      try Leeuwenhoek.sheets(in: language) { $0.questions = ["Wat helpt?"] }.script().first {
        if case .steps(let steps) = $0 { steps } else { nil }
      }
    }
    #expect(try steps("nl") == Steps(["Wat helpt?"]))
    #expect(try steps("en") == Steps([Text([.foreign("Wat helpt?", language: "nl")])]))
    #expect(!(try Leeuwenhoek.sheets().script().blocks.contains { $0.kind == .steps }))
  }

  @Test("tells when to fill in the consent sheet, and what to say")
  func consent() throws {
    let script = try Leeuwenhoek.sheets().script()
    #expect(
      script.checklists.contains { $0.contains { $0.contains("toestemmingsblad") } })
    let spoken = script.first {
      if case .callout(let callout) = $0, callout.kind == .say { callout } else { nil }
    }
    #expect(spoken?.blocks.count == 1)
  }

  @Test("adds the method's rules to everybody's, and its pitfalls only where it has them")
  func extras() throws {
    let sheet = try Leeuwenhoek.sheets().script()
    #expect(
      sheet.checklists.contains {
        $0.first == "Deelnemers zijn volwassen mensen. Praat ook zo met hen."
          && $0.last == "Niemand hoeft vrolijk te doen."
      })
    #expect(sheet.checklists.contains(["Te snel over geld praten."]))
    let headings = sheet.blocks.compactMap {
      if case .heading(let heading) = $0 { heading.text.plain } else { nil }
    }
    #expect(headings.contains("Hier gaat het vaak mis"))
    #expect(!headings.contains("Als het even niet loopt"))
  }

  @Test("words materials as the method does, or else as the host does")
  func materials() throws {
    #expect(
      try Leeuwenhoek.sheets().script().checklists.contains(["Scharen", "Stippen om te kiezen"]))
  }

  @Test("warns of a facilitator in a hierarchy to clients (Vilans)")
  func hierarchy() throws {
    func warning(_ sheets: SharedSheets) -> Callout? {
      sheets.script().first {
        if case .callout(let callout) = $0, callout.kind == .warning { callout } else { nil }
      }
    }
    #expect(warning(try Leeuwenhoek.sheets()) == nil)
    let warned = warning(
      try Leeuwenhoek.sheets { $0.hierarchicalFacilitators = ["Facilitator 2"] })
    #expect(warned?.blocks.first?.paragraphs.first?.hasPrefix("Facilitator 2 ") == true)
  }
}
