import MethodDocument
import MethodTestKit
import Testing

@testable import PageLayout

@Suite("Headings and statements")
struct HeadingTests {
  private let setter = BlockSetter.forTests()

  @Test("have the bar under the words, not under the picture")
  func bar() throws {
    let heading = Heading("Ons huis", level: 1, picture: .pictogram("huis"))
    let placements = setter.frame(heading, width: 400).placements
    let words = try #require(placements.first { $0.words != nil })
    let bar = try #require(placements.first { $0.shape?.stroke?.ink == .warm })
    #expect(bar.box.x == words.box.x && bar.box.x > 0)
  }

  @Test("of two languages one under the other have the bar under the one that leads")
  func barOfTwoLanguages() throws {
    let title = Text(passages: [
      Passage([.text("Onze afspraken")], language: "nl"),
      Passage([.text("ما اتفقنا عليه")], language: "ar"),
    ])
    let placements = setter.frame(Heading(title, level: 1), width: 250).placements
    let words = placements.filter { $0.words != nil }.map(\.box)
    let bar = try #require(placements.first { $0.shape?.stroke?.ink == .warm }).box
    #expect(words.count == 2)
    #expect(bar.y >= words[0].maxY && bar.y < words[1].maxY)
  }

  @Test("leave no short word alone on the last line")
  func balanced() throws {
    let words: Text = "In onze droom kennen we elkaar bij naam nu"
    for style in [setter.style.headingText(level: 1), setter.style.statementText] {
      let free = setter.naturalWidth(words, style) - 1
      let set = setter.set(words, style, width: free)
      let lines = SquareMeasurer().lines(of: try #require(set.passages.first).text)
      #expect(lines.count == 2)
      #expect(lines[1].count > lines[0].count / 2)
    }
  }

  @Test("stand in the middle also where lines are shorter than the room")
  func centred() throws {
    let set = setter.set(
      "een rustig huis", setter.style.statementText, width: setter.style.statement * 6)
    let (text, _, origin) = try #require(set.passages.first)
    let width = try #require(text.width)
    #expect(abs(origin.x * 2 + width - set.size.width) < 0.01)
  }

  @Test("of two languages start each at the edge of its own")
  func bilingual() throws {
    let text = Text(passages: [
      Passage([.text("Wat mogen wij delen")], language: "nl"),
      Passage([.text("ما الذي يمكننا مشاركته")], language: "ar"),
    ])
    let set = setter.set(text, setter.style.headingText(level: 1), width: 200)
    let arabic = set.passages[1]
    #expect(set.passages[0].origin.x == 0)
    #expect(abs(arabic.origin.x + (arabic.text.width ?? 0) - 200) < 0.01)
  }
}
