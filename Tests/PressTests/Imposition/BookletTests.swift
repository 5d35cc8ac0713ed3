import MethodDocument
import PageLayout
import Testing

@testable import Press

@Suite("A booklet")
struct BookletTests {
  private func sides(_ count: Int) -> [PrintPage] {
    Booklet(pages: (1...count).map { .page("\($0)", Size(.a5)) }).sides
  }

  /// Leafs through the folded papers, the first on the outside: each leaf's front, then its back.
  private func read(_ sides: [PrintPage]) -> [String] {
    func word(_ side: PrintPage, isLeft: Bool) -> String {
      side.placements.first { ($0.origin.x < side.size.width / 2 - 1) == isLeft }?.word ?? ""
    }
    let papers = stride(from: 0, to: sides.count, by: 2).map { (sides[$0], sides[$0 + 1]) }
    // Turned about its upright middle, the left of a back lies behind the right of its front.
    let firstHalf = papers.flatMap { [word($0.0, isLeft: false), word($0.1, isLeft: true)] }
    let lastHalf = papers.reversed().flatMap {
      [word($0.1, isLeft: false), word($0.0, isLeft: true)]
    }
    return firstHalf + lastHalf
  }

  @Test("is read from front to back once folded", arguments: [1, 2, 4, 5, 8, 13])
  func order(_ count: Int) {
    let read = read(sides(count))
    #expect(read.prefix(count) == (1...count).map(String.init)[...])
    #expect(Set(read.dropFirst(count)).isSubset(of: [""]))
  }

  @Test("takes a paper for every four pages, both its sides", arguments: [(1, 2), (4, 2), (5, 4)])
  func papers(_ pages: Int, _ expected: Int) {
    #expect(sides(pages).count == expected)
  }
}
