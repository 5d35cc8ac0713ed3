import MethodDocument
import Testing

@Suite("Two languages side by side")
struct PairingTests {
  private func sheet(_ words: Text..., id: String = "a") -> Sheet {
    Sheet(id: id, title: "T", reader: .wall, blocks: words.map { Heading($0).block })
  }

  @Test("each text gets the other language's words")
  func pairs() throws {
    let pair = try [sheet("huis")].paired(with: [sheet("ev")], languages: ("nl", "tr"))
    let passages = pair[0].texts[1].passages
    #expect(passages.map(\.plain) == ["huis", "ev"])
    #expect(passages.map(\.language) == ["nl", "tr"])
  }

  @Test("words that are the same in both stand once")
  func same() throws {
    let pair = try [sheet("De Leeuwenhoek")].paired(
      with: [sheet("De Leeuwenhoek")], languages: ("nl", "tr"))
    #expect(pair[0].texts[1].passages.count == 1)
  }

  @Test("every block takes part")
  func everyBlock() throws {
    var other = BlockSamples.sheet
    other.forEachText { $0 = Text($0.plain + "!") }
    let pair = try [BlockSamples.sheet].paired(with: [other], languages: ("nl", "en"))
    #expect(pair[0].texts.allSatisfy { $0.passages.count == 2 })
    #expect(pair[0].texts.count == BlockSamples.sheet.texts.count)
  }

  @Test("a code of a picture may be a word of the language")
  func codes() throws {
    func sheet(_ code: Text) -> Sheet {
      Sheet(
        id: "a", title: "T", reader: .wall, blocks: [Gallery([.init(code, caption: "Vis")]).block])
    }
    let pair = try [sheet("maandag")].paired(with: [sheet("Monday")], languages: ("nl", "en"))
    #expect(pair[0].texts.contains { $0.passages.map(\.plain) == ["maandag", "Monday"] })
  }

  @Test("sheets that are built differently are refused by name")
  func differs() {
    let problem = PairingProblem.differentBlocks(sheet: "a", "nl", "en")
    #expect(throws: problem) {
      try [sheet("een", "twee")].paired(with: [sheet("one")], languages: ("nl", "en"))
    }
    #expect(throws: PairingProblem.differentSheets("nl", "en")) {
      try [sheet("een")].paired(with: [sheet("one", id: "b")], languages: ("nl", "en"))
    }
  }
}
