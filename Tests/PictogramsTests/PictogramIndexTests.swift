import Foundation
import Testing

@testable import Pictograms

@Suite struct PictogramIndexTests {
  private static let assets = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Assets/pictograms")

  private let index: PictogramIndex

  init() throws {
    index = try PictogramIndex(directory: Self.assets)
  }

  /// Every word finds the picture that a person chose for it, and no word a wrong one.
  @Test(arguments: [("nl", 550), ("en", 140)])
  func findsWhatAPersonExpects(language: String, atLeast: Int) throws {
    let words = try Self.expectations(language)
    var (hits, rightlyNone, misses, wrong) = (0, 0, [String](), [String]())
    for (word, expected) in words {
      let found = index.find(word, language: language)?.emoji
      switch (found, expected) {
      case (nil, "-"): rightlyNone += 1
      case (nil, _): misses.append("\(word): none, expected \(expected)")
      case (let found?, expected) where found == expected: hits += 1
      case (let found?, _): wrong.append("\(word): \(found), expected \(expected)")
      }
    }
    print(
      "\(language): \(words.count) words, \(hits) with their picture, \(rightlyNone) rightly none,",
      "\(misses.count) missed, \(wrong.count) wrong")
    #expect(words.count >= atLeast)
    #expect(wrong == [])
    #expect(misses == [])
  }

  @Test func namesAPictureInFourLanguages() {
    #expect(index.name(of: "🚪", language: "nl") == "deur")
    #expect(index.name(of: "🚪", language: "en-GB") == "door")
    #expect(index.name(of: "🚪", language: "ar") == "باب")
    #expect(index.name(of: "🚪", language: "tr") == "kapı")
    #expect(index.name(of: "🚪", language: "srn") == nil)
  }

  @Test func namesAPictureWithOrWithoutItsSelector() {
    #expect(index.name(of: "❤️", language: "nl") == "rood hart")
    #expect(index.name(of: "\u{2764}", language: "nl") == "rood hart")
  }

  @Test func aPictureComesWithItsName() {
    let badge = index.find("naamkaartje", language: "nl-NL")
    #expect(badge == Pictogram(emoji: "📛", name: "naamkaartje", art: "name-badge"))
  }

  @Test func everyEmojiThatIsRedrawnHasADrawingAndAName() throws {
    let redrawn = try Tables(directory: Self.assets).redrawn()
    #expect(redrawn.count >= 5)
    let art = Self.assets.deletingLastPathComponent().appending(path: "art")
    for (emoji, name) in redrawn {
      let file = art.appending(path: "\(name).svg").path
      #expect(FileManager.default.fileExists(atPath: file), "\(name)")
      #expect(index.name(of: emoji, language: "nl") != nil, "\(emoji)")
    }
    #expect(index.find("envelop", language: "nl")?.art == "envelope")
    #expect(index.find("deur", language: "nl")?.art == nil)
  }

  @Test func everyPictureHasANameInEveryLanguage() throws {
    for language in ["nl", "en"] {
      for entry in try Tables(directory: Self.assets).vocabulary(language).entries.values
      where entry.kind != .none {
        for named in PictogramIndex.namedLanguages {
          #expect(index.name(of: entry.emoji, language: named) != nil, "\(entry.emoji) \(named)")
        }
      }
    }
  }

  @Test(arguments: ["", "  ", "…", "-", "'", "12", "de het een", "日本語", "\u{0}"])
  func nothingIsFoundInNothing(phrase: String) {
    #expect(index.find(phrase, language: "nl") == nil)
  }

  @Test func aLanguageWithoutAnIndexFindsNothing() {
    #expect(index.find("باب", language: "ar") == nil)
    #expect(index.find("deur", language: "") == nil)
  }

  @Test func capitalsAndAccentsDoNotMatter() {
    #expect(index.find("KOFFIE", language: "nl")?.emoji == "☕")
    #expect(index.find("Café", language: "nl")?.emoji == "☕")
    #expect(index.find("cafe", language: "nl")?.emoji == "☕")
    #expect(index.find("foto’s", language: "nl")?.emoji == "📷")
  }

  @Test(arguments: ["onbegrijpelijkheden ", "onbegrijpelijkheden"])
  func aVeryLongPhraseOrWordIsReadQuickly(part: String) {
    let phrase = String(repeating: part, count: 5_000)
    let time = ContinuousClock().measure { #expect(index.find(phrase, language: "nl") == nil) }
    #expect(time < .seconds(5))
  }

  /// Word and expected emoji of `words-<language>.tsv`.
  private static func expectations(_ language: String) throws -> [(String, String)] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "words-\(language).tsv")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .map { line in
        let cells = line.split(separator: "\t")
        try #require(cells.count == 2, "\(line)")
        return (String(cells[0]), String(cells[1]))
      }
  }
}
