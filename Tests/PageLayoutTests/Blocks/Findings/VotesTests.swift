import MethodDocument
import MethodTestKit
import Testing

@testable import PageLayout

@Suite struct VotesTests {
  func frame(_ votes: [Int], width: Double = 490) -> Frame {
    let items = votes.enumerated().map { Votes.Item("item \($0.offset)", votes: $0.element) }
    return BlockSetter.forTests().frame(Votes(items), width: width)
  }

  func dots(_ frame: Frame) -> Int {
    frame.placements.count { placement in
      if case .ellipse = placement.shape?.outline { true } else { false }
    }
  }

  @Test func standsInOrderOfVotesAndThenAsGiven() {
    #expect(
      frame([1, 3, 1, 2]).words == ["item 1", "3", "item 3", "2", "item 0", "1", "item 2", "1"])
  }

  @Test(arguments: [490.0, 220]) func hasADotForEachVote(width: Double) {
    #expect(dots(frame([12, 3, 0], width: width)) == 15)
  }

  @Test func beyondTwelveItHasBarsAsLongAsTheVotes() {
    let frame = frame([26, 13])
    let bars = frame.placements.filter { $0.shape?.fill == .warm }.map(\.box.width)
    #expect(dots(frame) == 0)
    #expect(bars.count == 2)
    #expect(abs(bars[0] - 2 * bars[1]) < 0.01)
  }

  @Test(arguments: [490.0, 220]) func drawsNothingOutsideItself(width: Double) {
    #expect(frame([12, 7, 1], width: width).strays.isEmpty)
    #expect(frame([40, 7, 1], width: width).strays.isEmpty)
  }

  private func rows(ofDots frame: Frame) -> Int {
    let dots = frame.placements.filter {
      if case .ellipse = $0.shape?.outline { true } else { false }
    }
    return Set(dots.map { $0.box.y.rounded() }).count
  }

  @Test(arguments: [(5, 1), (8, 1), (12, 1)], PrintSize.allCases) func keepsDotsInOneRow(
    votes: (count: Int, rows: Int), size: PrintSize
  ) {
    let item = Votes.Item("een wens", votes: votes.count)
    let frame = BlockSetter.forTests(size: size).frame(Votes([item]), width: 490)
    #expect(rows(ofDots: frame) == votes.rows)
    #expect(frame.strays.isEmpty)
  }

  @Test func breaksDotsAfterFiveOrTenWhereThereIsNoRoom() {
    #expect(rows(ofDots: frame([12], width: 150)) == 3)
  }

  @Test func givesWordsWhatDotsDoNotNeed() {
    func lines(_ votes: Int) -> Int {
      let item = Votes.Item("een wens die zestien mensen in dit huis samen delen", votes: votes)
      let frame = BlockSetter.forTests().frame(Votes([item]), width: 490)
      return frame.placements.compactMap { placement -> Int? in
        guard case .text(let fragment) = placement.drawn else { return nil }
        return fragment.lines.count
      }.max() ?? 0
    }
    #expect(lines(2) == 1)
    #expect(lines(12) > 1)
  }
}
