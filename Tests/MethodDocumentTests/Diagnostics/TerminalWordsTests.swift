import MethodDocument
import Testing

@Suite("Words on a terminal")
struct TerminalWordsTests {
  @Test(
    "show a sign for what could steer it",
    arguments: [
      ("bin/x\n Author: me\u{1B}[8m", "bin/x␊ Author: me␛[8m"), ("a\u{7F}\u{9B}2J", "a␡\u{FFFD}2J"),
      ("gpj.\u{202E}exe", "gpj.\u{FFFD}exe"), ("\u{2066}x\u{2069}", "\u{FFFD}x\u{FFFD}"),
      ("a\u{2028}b\u{2029}c", "a\u{FFFD}b\u{FFFD}c"),
      ("in\u{200B}visible\u{E0041}", "in\u{FFFD}visible\u{FFFD}"),
      ("a\r\nb", "a␍␊b"),
    ])
  func signs(_ words: String, _ shown: String) {
    #expect(words.onTerminal() == shown)
    #expect(words.hidesOnTerminal)
  }

  @Test("stay as they are otherwise", arguments: ["Café ‘Ons Huis’", "می‌خواهم", "👩‍🦽", "مرحبا"])
  func plain(_ words: String) {
    #expect(words.onTerminal() == words)
    #expect(!words.hidesOnTerminal)
  }

  @Test("are cut where a length is given, whatever they bear")
  func cut() {
    #expect("abcdef".onTerminal(atMost: 3) == "abc…")
    #expect("abc".onTerminal(atMost: 3) == "abc")
    let zalgo = "a" + String(repeating: "\u{301}", count: 10_000)
    #expect(zalgo.onTerminal(atMost: 3).unicodeScalars.count < 20)
  }

  @Test("keep their lines where they have them")
  func lines() {
    #expect("a\u{1B}\nb\r\nc".linesOnTerminal == "a␛\nb␍\nc")
  }
}
