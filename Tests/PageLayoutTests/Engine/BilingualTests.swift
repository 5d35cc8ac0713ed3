import MethodDocument
import MethodTestKit
import Testing

@testable import PageLayout

@Suite("Two languages")
struct BilingualTests {
  private let text = Text(passages: [
    Passage([.text("Denk aan een plek in huis.")], language: "nl"),
    Passage([.text("فكّر في مكان في البيت.")], language: "ar"),
  ])

  @Test("stand beside each other where the width serves")
  func beside() {
    let set = BlockSetter.forTests().set(text, TextStyle(size: 10), width: 300)
    #expect(set.passages.map(\.origin.y) == [0, 0])
    #expect(set.passages[1].origin.x > 150)
  }

  @Test("of a heading stand beside each other where both fit on one line")
  func headings() {
    let setter = BlockSetter.forTests()
    let title = Text(passages: [
      Passage([.text("Ons droomhuis")], language: "nl"), Passage([.text("بيتنا")], language: "ar"),
    ])
    let heading = setter.style.headingText(level: 1)
    let half = Double("Ons droomhuis".count) * heading.size * 0.5
    let beside = setter.set(title, heading, width: 2 * half + heading.size * 1.2 + 1)
    #expect(beside.passages.map(\.origin.y) == [0, 0])
    let under = setter.set(title, heading, width: 2 * half)
    #expect(under.passages[1].origin.y > 0)
  }

  @Test("stand one under the other where it does not")
  func under() {
    let set = BlockSetter.forTests().set(text, TextStyle(size: 10), width: 200)
    #expect(set.passages.map(\.origin.x) == [0, 0])
    #expect(set.passages[1].origin.y >= set.passages[0].metrics.height)
  }

  @Test("each run in their own direction")
  func direction() {
    let set = BlockSetter.forTests().set(text, TextStyle(size: 10), width: 300)
    #expect(set.passages.map(\.text.direction) == [.leftToRight, .rightToLeft])
  }
}
