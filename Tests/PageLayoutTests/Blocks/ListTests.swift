import MethodDocument
import MethodTestKit
import Testing

@testable import PageLayout

@Suite("Lists")
struct ListTests {
  private let setter = BlockSetter.forTests()

  @Test("steps are numbered, with the number as the label of its item")
  func steps() {
    let frame = setter.frame([Steps(["Knip.", "Plak."]).block], width: 300)
    #expect(frame.words == ["1", "Knip.", "2", "Plak."])
    let labels = frame.placements.filter {
      $0.roles == [.list, .listItem, .label] && $0.words != nil
    }
    #expect(labels.map(\.words) == ["1", "2"])
  }

  @Test("a checklist takes as many columns as the width serves")
  func columns() {
    let checklist = Checklist(["een", "twee", "drie", "vier"], columns: 2).block
    let wide = setter.frame([checklist], width: 500)
    let narrow = setter.frame([checklist], width: 200)
    #expect(narrow.size.height > wide.size.height)
    #expect(wide.words == ["een", "twee", "drie", "vier"])
  }

  @Test("an agenda has its clock times at the start and what is said set apart")
  func agenda() {
    let agenda = Agenda(
      [
        .init(
          "Welkom", start: ClockTime(minutes: 840), minutes: 10,
          lines: [.init(.say, "Fijn dat u er bent."), .init(.ready, "koffie")])
      ], words: .init(minutes: "minuten", say: "Zeg", ready: "Leg klaar"))
    let words = setter.frame([agenda.block], width: 400).words
    #expect(
      words == ["14:00", "10 minuten", "Welkom", "Zeg", "Fijn dat u er bent.", "Leg klaar: koffie"])
  }
}
