import MethodDocument
import MethodTestKit
import Testing

@testable import PageLayout

@Suite struct AgreementsTests {
  let words = Agreements.Words(
    who: "wie:", by: "wanneer:", because: "omdat",
    status: ["todo": "te doen", "doing": "bezig", "done": "klaar", "not-possible": "kan niet"])

  func frame(
    _ items: [Agreements.Item], empty: Int = 0, width: Double = 490, height: Double? = nil
  ) -> Frame {
    BlockSetter.forTests().frame(
      Agreements(items, words: words, emptyItems: empty), width: width, height: height)
  }

  @Test func saysWhatAndWhoAndByWhen() {
    let item = Agreements.Item("Licht nakijken", who: "de huismeester", by: "1 juli")
    #expect(frame([item]).words == ["Licht nakijken", "wie: de huismeester", "wanneer: 1 juli"])
  }

  @Test func aStatusHasASignAndItsWord() {
    for status in Agreements.Status.allCases {
      let frame = frame([.init("Licht nakijken", status: status)])
      #expect(frame.words.first == words.status[status.rawValue]?.plain)
    }
  }

  @Test func signsOfStatusDifferInShape() {
    let setter = BlockSetter.forTests()
    let outlines = Agreements.Status.allCases.map { status in
      setter.drawn(.status(status), side: 20).placements.map { $0.shape?.outline }
    }
    #expect(Set(outlines).count == Agreements.Status.allCases.count)
  }

  @Test func whoAndWhenStandAlikeInEveryCard() {
    func rows(_ items: [Agreements.Item]) -> [Bool] {
      let placements = frame(items).placements
      let who = placements.filter { $0.words?.hasPrefix("wie:") == true }
      let by = placements.filter { $0.words?.hasPrefix("wanneer:") == true }
      return zip(who, by).map { $0.box.y == $1.box.y }
    }
    let short = Agreements.Item("Licht nakijken", who: "de huismeester", by: "1 juli")
    let long = Agreements.Item(
      "Koffie", who: "alle vrijwilligers van de derde en vierde verdieping", by: "nu")
    #expect(rows([short, short]) == [true, true])
    #expect(rows([short, long]) == [false, false])
  }

  @Test func aFewCardsAreNotParted() {
    let items = [Agreements.Item("Een"), .init("Twee"), .init("Drie")]
    var setter = BlockSetter.forTests()
    func parts(pageHeight: Double) -> [Bool] {
      setter.pageHeight = pageHeight
      return setter.pieces(Agreements(items, words: words).block, width: 490).map(\.keepWithNext)
    }
    #expect(parts(pageHeight: 700) == [true, true, false])
    #expect(parts(pageHeight: 150) == [false, false, false])
  }

  @Test func tellsWhySomethingCannotBeDone() {
    let item = Agreements.Item(
      "Een portier", who: "de leiding", by: "1 juli", status: .notPossible,
      because: "er geen geld is.")
    #expect(frame([item]).words == ["kan niet", "Een portier", "omdat er geen geld is."])
  }

  @Test func emptyOnesHaveLinesThatGrowIntoTheSpaceThatIsLeft() {
    func lines(_ frame: Frame) -> Int {
      frame.placements.count { placement in
        if case .line = placement.shape?.outline { placement.box.width > 400 } else { false }
      }
    }
    #expect(lines(frame([], empty: 2)) == 2)
    #expect(lines(frame([], empty: 2, height: 400)) > 2)
    #expect(frame([], empty: 1).words == ["wie:", "wanneer:"])
  }

  @Test func standsInTwoColumnsOnAWideSheet() {
    let items = [Agreements.Item("Een"), .init("Twee"), .init("Drie")]
    let setter = BlockSetter.forTests()
    let block = Agreements(items, words: words).block
    #expect(setter.pieces(block, width: 490).count == 3)
    #expect(setter.pieces(block, width: 1090).count == 2)
  }
}
