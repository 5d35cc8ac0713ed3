import Testing

@testable import SharedSheets

@Suite("The texts that the host ships")
struct ShippedTextsTests {
  @Test("have the same keys and the same places to fill in", arguments: ["en", "ar", "tr"])
  func sameKeys(language: String) throws {
    let dutch = try ShippedTexts.wordings("nl")
    let other = try ShippedTexts.wordings(language)
    let common = other.keys.filter { !isFurtherPlural($0) }
    #expect(Set(dutch.keys).symmetricDifference(common) == [])
    for (key, wording) in dutch {
      #expect(places(in: other[key] ?? "") == places(in: wording), "\(key)")
    }
  }

  @Test("have every form that Arabic takes after a number")
  func arabicPlurals() throws {
    let arabic = try ShippedTexts.wordings("ar")
    let counted = arabic.keys.filter { $0.hasSuffix(".other") }.map { $0.dropLast(5) }
    #expect(counted.count == 6)
    for key in counted {
      #expect(arabic[key + "two"] != nil, "\(key)")
      #expect(arabic[key + "few"]?.contains("{{n}}") == true, "\(key)")
      #expect(arabic[key + "many"]?.contains("{{n}}") == true, "\(key)")
    }
  }

  /// A form after a number that Arabic has beyond one and other.
  private func isFurtherPlural(_ key: String) -> Bool {
    [".two", ".few", ".many"].contains { key.hasSuffix($0) }
  }

  @Test("leave nothing without words", arguments: ShippedTexts.languages)
  func words(language: String) throws {
    let wordings = try ShippedTexts.wordings(language)
    #expect(wordings.count > 150)
    for (key, wording) in wordings {
      #expect(wording.contains { $0.isLetter } || isPunctuation(key), "\(key)")
      #expect(wording.wholeMatch(of: /\s.*|.*\s/) == nil || isPunctuation(key), "\(key)")
    }
  }

  private func isPunctuation(_ key: String) -> Bool {
    key.hasPrefix("host.quote.") || key == "host.list.separator"
      || wordsOfPlacesOnly.contains(key)
  }

  private let wordsOfPlacesOnly: Set = [
    "fact.day-and-clock", "print-list.page-range",
  ]

  @Test("have no sentence over 15 words (print.md 5)", arguments: ShippedTexts.languages)
  func shortSentences(language: String) throws {
    for (key, wording) in try ShippedTexts.wordings(language) {
      for sentence in sentences(of: wording) {
        #expect(wordCount(sentence) <= 15, "\(key): \(sentence)")
      }
    }
  }

  @Test(
    "speak to participants in 8 to 10 words a sentence or fewer (print.md 5)",
    arguments: ShippedTexts.languages)
  func averageSentence(language: String) throws {
    let toParticipants = [
      "ask.", "invitation.", "agreements.", "consent.", "next.", "table-cards.",
    ]
    let lengths = try ShippedTexts.wordings(language)
      .filter { key, _ in toParticipants.contains { key.hasPrefix($0) } }
      .values.flatMap(sentences).map(wordCount)
    #expect(Double(lengths.reduce(0, +)) / Double(lengths.count) <= 10)
  }

  @Test("write Arabic in Arabic letters")
  func arabicLetters() throws {
    for (key, wording) in try ShippedTexts.wordings("ar") {
      let latin = wording.replacing(/\{\{.*?\}\}/, with: "")
        .unicodeScalars.filter { $0.properties.isAlphabetic && $0.value < 0x250 }
      #expect(latin.isEmpty, "\(key): \(wording)")
    }
  }

  @Test(
    "have no abbreviations (print.md 5)", arguments: ShippedTexts.languages)
  func abbreviations(language: String) throws {
    for (key, wording) in try ShippedTexts.wordings(language) {
      #expect(
        wording.firstMatch(of: /\b(?:\p{L}\.){2,}|\b(?:bijv|evt|ca|max|min|incl|vb|vs|e\.g)\./)
          == nil, "\(key): \(wording)")
    }
  }

  private func places(in wording: String) -> Set<String> {
    Set(wording.matches(of: /\{\{(.*?)\}\}/).map { String($0.output.1) })
  }

  private func sentences(of wording: String) -> [String] {
    wording.split(separator: /[.!?؟]+(?:\s+|$)/).map(String.init)
  }

  private func wordCount(_ sentence: String) -> Int {
    sentence.split(whereSeparator: \.isWhitespace).count
  }
}
