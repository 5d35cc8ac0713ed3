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

  @Test("keeps what is said in one go on one page")
  func wholeSpeech() {
    let acts = (1...9).map { Agenda.Line(.act, Text("Doe stap \($0).")) }
    let says = (1...3).map { Agenda.Line(.say, Text("Zin \($0).")) }
    let pieces = pieces([("Welkom", acts + says + acts)])
    let isSaid = pieces.map { $0.frame.words.contains { $0.hasPrefix("Zin") } }
    for height in stride(from: 250.0, to: 500, by: 10) {
      let counts = Paginator(region: Size(width: 400, height: height)).pages(pieces).map(\.count)
      var start = 0
      let pagesWithSpeech = counts.filter { count in
        defer { start += count }
        return isSaid[start..<start + count].contains(true)
      }
      #expect(pagesWithSpeech.count == 1, "\(height)")
    }
  }

  @Test("has no dot before a line that begins with a label, as a goal does")
  func goal() {
    func dots(_ line: Agenda.Line) -> Int {
      compose(pieces([("Welkom", [line])])).placements.count {
        if case .ellipse = $0.shape?.outline { true } else { false }
      }
    }
    #expect(dots(.init(.act, "Groet.")) == 1)
    #expect(dots(.init(.act, Text([.strong("Doel:"), .text(" Kennismaken.")]))) == 0)
    #expect(dots(.init(.act, Text([.strong("Groet"), .text(" iedereen.")]))) == 1)
  }
}
