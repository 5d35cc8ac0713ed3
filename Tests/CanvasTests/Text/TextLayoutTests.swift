import Testing

@testable import Canvas

@Suite struct TextLayoutTests {
  let setter: TextSetter

  init() throws { setter = try TextSetter() }

  private func layout(
    _ text: String, bold: Bool = false, size: Double = 14, lineHeight: Double = 1.5,
    width: Double? = nil, alignment: TextSetting.Alignment = .start,
    direction: TextSetting.Direction = .leftToRight, language: String = "nl"
  ) throws -> TextLayout {
    try setter.layout(
      TextSetting(
        [.init(text, bold: bold)], size: size, lineHeight: lineHeight, maxWidth: width,
        alignment: alignment, direction: direction, language: language))
  }

  @Test func everyLineTakesSizeTimesLineHeight() throws {
    let layout = try layout("Wat ziet u op deze foto? Vertel erover.", width: 100)
    #expect(layout.lines.count > 2)
    for (index, line) in layout.lines.enumerated() {
      #expect(line.advance == 21)
      #expect(line.top == Double(index) * 21)
    }
    #expect(layout.height == Double(layout.lines.count) * 21)
  }

  @Test func fallbackFontsDoNotChangeLineHeight() throws {
    let plain = try layout("Koffie", size: 20)
    let mixed = try layout("Koffie قهوة กาแฟ", size: 20)
    #expect(mixed.unknownGlyphs.isEmpty)
    #expect(mixed.height == plain.height)
    #expect(mixed.lines.first?.baseline == plain.lines.first?.baseline)
  }

  @Test func linesThatWouldTouchArePushedApart() throws {
    let layout = try layout("ÅÅÅ\nÅÅÅ", lineHeight: 0.5)
    let first = try #require(layout.lines.first)
    let second = try #require(layout.lines.last)
    #expect(second.inkY >= first.inkY + first.inkHeight)
    #expect(layout.height > 14)
  }

  @Test func linesBreakOnlyBetweenWords() throws {
    let word = try layout("oud-bewoner").width
    let layout = try layout("de oud-bewoner en/of mantel", width: word + 1)
    #expect(layout.lines.count == 3)
    #expect(!layout.overflowsWidth)
  }

  @Test func aNumberStaysWithWhatItCounts() throws {
    func firstLine(_ text: String, under width: Double) throws -> Double {
      try #require(try layout(text, width: width - 1).lines.first).width
    }
    let guests = try layout("Erbij waren: 9 patiënten.").width
    #expect(
      try firstLine("Erbij waren: 9 patiënten.", under: guests) == layout("Erbij waren:").width)
    let date = try layout("Wij komen op 10 september 2015").width
    #expect(
      try firstLine("Wij komen op 10 september 2015", under: date) == layout("Wij komen op").width)
    // But where there is no room for both, they part rather than stick out.
    let month = try layout("september").width
    let narrow = try layout("10 september 2015", width: month + 1)
    #expect(narrow.lines.count == 3)
    #expect(!narrow.overflowsWidth)
  }

  @Test func softHyphensSplitNothing() throws {
    let layout = try layout("spiegel\u{AD}bijeenkomst", width: 60)
    #expect(layout.lines.count == 1)
    #expect(layout.overflowsWidth)
  }

  @Test func widestWordIsTheNarrowestWidth() throws {
    let text = "een naam­kaartje voor mantelzorgbijeenkomsten nu"
    let widest = try layout(text).widestWord
    #expect(abs(widest - (try layout("mantelzorgbijeenkomsten").width)) < 0.01)
    #expect(try !layout(text, width: widest).overflowsWidth)
    #expect(try layout(text, width: widest - 1).overflowsWidth)
  }

  @Test func naturalWidthFitsItself() throws {
    let natural = try layout("Dank u wel voor uw verhaal").width
    #expect(try layout("Dank u wel voor uw verhaal", width: natural).lines.count == 1)
  }

  @Test func alignmentFollowsDirection() throws {
    let arabic = try layout("مرحبا", width: 200, direction: .rightToLeft, language: "ar")
    let line = try #require(arabic.lines.first)
    #expect(abs(line.x + line.width - 200) < 0.001)
    let end = try layout("مرحبا", width: 200, alignment: .end, direction: .rightToLeft)
    #expect(end.lines.first?.x == 0)
    let centred = try #require(try layout("midden", width: 200, alignment: .centre).lines.first)
    #expect(abs(centred.x * 2 + centred.width - 200) < 0.001)
  }

  @Test func unknownGlyphsAreNamedOnce() throws {
    let layout = try layout("a\u{E123}b\u{E123}\u{F0000}")
    #expect(layout.unknownGlyphs == ["\u{E123}", "\u{F0000}"])
  }

  @Test func textIsNeverSetInTheColourFont() throws {
    let layout = try layout("Feest 🥳")
    #expect(layout.unknownGlyphs.isEmpty || layout.unknownGlyphs == ["🥳"])
    let image = try ImageSurface(widthPixels: 100, heightPixels: 30)
    try layout.draw(in: image.context(), x: 0, y: 0, colour: .black)
    for y in 0..<30 {
      for x in 0..<100 {
        let pixel = try #require(image.pixel(x: x, y: y))
        #expect(pixel.red == pixel.green && pixel.green == pixel.blue)
      }
    }
  }

  @Test func missingFamilyIsReported() throws {
    let setting = TextSetting([.init("tekst")], families: ["Geen Letter"], size: 14)
    #expect(try setter.layout(setting).substitutedFamilies == ["Geen Letter"])
    #expect(try layout("tekst").substitutedFamilies.isEmpty)
  }

  @Test func boldIsWider() throws {
    #expect(try layout("welkom", bold: true).width > layout("welkom").width)
  }

  @Test func sameSettingIsShapedOnce() throws {
    #expect(try layout("nog eens") === layout("nog eens"))
  }

  @Test func spansGetTheirOwnColours() throws {
    let layout = try setter.layout(
      TextSetting([.init("██"), .init("██")], size: 20, lineHeight: 1))
    let image = try ImageSurface(
      widthPixels: Int(layout.width.rounded(.up)), heightPixels: 20)
    try layout.draw(in: image.context(), x: 0, y: 0) {
      $0 == 0 ? Colour(red: 1, green: 0, blue: 0) : Colour(red: 0, green: 0, blue: 1)
    }
    let left = try #require(image.pixel(x: image.widthPixels / 4, y: 10))
    let right = try #require(image.pixel(x: image.widthPixels * 3 / 4, y: 10))
    #expect(left == (255, 0, 0, 255))
    #expect(right == (0, 0, 255, 255))
  }
}
