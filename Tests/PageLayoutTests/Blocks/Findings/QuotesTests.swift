import MethodDocument
import MethodTestKit
import Testing

@testable import PageLayout

@Suite struct QuotesTests {
  func words(_ quote: Quotes.Quote, language: String = "nl") -> [String] {
    let quotes = Quotes([quote], paraphrase: "In onze woorden")
    return BlockSetter.forTests(language: language).frame(quotes, width: 490).words
  }

  @Test func whatSomebodySaidStandsBetweenTheMarksOfItsLanguage() {
    let quote = Quotes.Quote("Ik ken u.", role: "bewoner")
    #expect(words(quote) == ["‘Ik ken u.’", "– bewoner"])
    #expect(words(quote, language: "en").first == "“Ik ken u.”")
    #expect(words(quote, language: "tr").first == "“Ik ken u.”")
    #expect(words(quote, language: "ar-Arab").first == "«Ik ken u.»")
  }

  @Test func aParaphraseSaysSoAndBearsNoMarks() {
    let quote = Quotes.Quote("Ik ken u.", role: "bewoner", approved: false)
    #expect(words(quote) == ["In onze woorden", "Ik ken u.", "– bewoner"])
  }

  @Test func anotherLanguageKeepsItsMarksAndHasItsMeaningUnderIt() {
    let quote = Quotes.Quote(
      Text([.text("Sizi tanıyorum.")], language: "tr"), translation: "Ik ken u.")
    #expect(words(quote) == ["“Sizi tanıyorum.”", "Ik ken u."])
  }

  @Test func aParaphraseDiffersInItsEdgeToo() {
    let quotes = Quotes(
      [.init("Een"), .init("Twee", approved: false)], paraphrase: "In onze woorden")
    let pieces = BlockSetter.forTests().pieces(quotes.block, width: 490)
    let dashes = pieces.map { piece in
      piece.frame.placements.contains { $0.shape?.stroke?.dash.isEmpty == false }
    }
    #expect(dashes == [false, true])
  }

  @Test func eachIsAQuoteInTheStructure() {
    let quotes = Quotes([.init("Een"), .init("Twee")], paraphrase: "In onze woorden")
    let frame = BlockSetter.forTests().frame(quotes, width: 490)
    let quoted = frame.placements.filter { $0.words != nil }.map(\.roles)
    #expect(
      quoted == [[.list, .listItem, .quote, .paragraph], [.list, .listItem, .quote, .paragraph]])
  }
}
