import MethodTestKit
import PageLayout
import Testing

@Suite struct SquareMeasurerTests {
  let measurer = SquareMeasurer(missing: ["☃"])

  func text(_ words: String, width: Double?) -> StyledText {
    StyledText([.init(words, language: "nl")], size: 10, lineHeight: 1.5, width: width)
  }

  @Test func breaksAtSpacesWhereTheWidthIsFull() {
    #expect(measurer.lines(of: text("een twee drie", width: 40)) == ["een twee", "drie"])
    #expect(measurer.lines(of: text("een twee drie", width: 39)) == ["een", "twee", "drie"])
  }

  @Test func givesEachLineItsAdvanceAndTheWidthOfItsSquares() {
    let metrics = measurer.measure(text("een twee drie", width: 40))
    #expect(metrics.lines.map(\.width) == [40, 20])
    #expect(metrics.height == 30)
  }

  @Test func tellsOfAWordThatIsWiderThanTheWidth() {
    #expect(measurer.measure(text("zorg", width: 19)).overflows)
    #expect(!measurer.measure(text("zorg", width: 20)).overflows)
    #expect(!measurer.measure(text("zorg", width: nil)).overflows)
  }

  @Test func breaksAtLineFeeds() {
    #expect(measurer.lines(of: text("een\ntwee", width: nil)) == ["een", "twee"])
  }

  @Test func tellsEachMissingCharacterOnce() {
    #expect(measurer.measure(text("☃ en ☃", width: nil)).missing == ["☃"])
  }
}
