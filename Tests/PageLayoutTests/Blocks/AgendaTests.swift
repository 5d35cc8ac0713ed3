import MethodDocument
import MethodTestKit
import Testing

@testable import PageLayout

@Suite("Agenda")
struct AgendaTests {
  private func pieces(_ phases: [(String, [Agenda.Line])]) -> [Piece] {
    let agenda = Agenda(
      phases.enumerated().map { index, phase in
        .init(
          Text(phase.0), start: ClockTime(minutes: 840 + 10 * index), minutes: 10, lines: phase.1)
      }, words: .init(minutes: "minuten", say: "Zeg", ready: "Leg klaar"))
    return BlockSetter.forTests().pieces(agenda.block, width: 400)
  }

  private func compose(_ pieces: [Piece], isContinued: Bool = false) -> Frame {
    Paginator(region: Size(width: 400, height: 2000)).compose(pieces, isContinued: isContinued)
  }

  @Test("has its clock times at the start and what is said set apart")
  func words() {
    let pieces = pieces([
      ("Welkom", [.init(.say, "Fijn dat u er bent."), .init(.ready, "koffie")])
    ])
    #expect(
      compose(pieces).words == [
        "14:00", "10 minuten", "Welkom", "Zeg", "Fijn dat u er bent.", "Leg klaar: koffie",
      ])
  }

  @Test("says once that lines are to be said, and runs one bar through them")
  func say() {
    let pieces = pieces([
      (
        "Welkom",
        [.init(.say, "Een."), .init(.say, "Twee."), .init(.act, "Wacht."), .init(.say, "Drie.")]
      )
    ])
    let frame = compose(pieces)
    #expect(frame.words.count { $0 == "Zeg" } == 2)
    let bars = frame.placements.filter { $0.shape?.stroke?.ink == .warm }.map(\.box)
    #expect(bars.count == 3)
    #expect(abs(bars[0].maxY - bars[1].y) < 0.01)
    #expect(bars[2].y > bars[1].maxY + 1)
  }

  @Test("begins a page without a rule, and repeats the title of a phase that goes on")
  func pages() {
    let lines = (1...40).map { Agenda.Line(.act, Text("Doe stap \($0).")) }
    let pieces = pieces([("Welkom", [.init(.act, "Groet.")]), ("Maken", lines)])
    let paginator = Paginator(region: Size(width: 400, height: 600))
    let pages = paginator.pages(pieces)
    #expect(pages.count > 1)
    let frames = pages.enumerated().map {
      paginator.compose($0.element, isContinued: $0.offset > 0)
    }
    #expect(frames[1].words.prefix(2) == ["14:10", "Maken …"])
    #expect(frames.allSatisfy { $0.size.height <= 600.01 })
    func rules(_ frame: Frame) -> Int {
      frame.placements.count { $0.shape?.stroke?.ink == .rule }
    }
    #expect(frames.map(rules) == [1] + Array(repeating: 0, count: pages.count - 1))
  }

  @Test("does not part a phase that is short")
  func whole() {
    let lines = (1...4).map { Agenda.Line(.act, Text("Doe stap \($0).")) }
    let pieces = pieces([("Welkom", lines), ("Maken", lines), ("Delen", lines)])
    let pages = Paginator(region: Size(width: 400, height: 470)).pages(pieces)
    #expect(pages.map(\.count) == [10, 5])
  }
}
