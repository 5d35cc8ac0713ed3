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
