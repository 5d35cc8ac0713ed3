/// Sentences as the rule for participants' sheets counts them (print.md 5).
public enum Sentences {
  /// The longest that passes without a warning, in words.
  public static let longest = 15

  /// The sentences of a text, their words parted by single spaces.
  public static func of(_ text: String) -> [String] {
    text.split(whereSeparator: { ".!?؟\n".contains($0) })
      .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      .filter { !$0.isEmpty }
  }

  /// How many words a sentence has.
  public static func wordCount(_ sentence: String) -> Int {
    sentence.split(whereSeparator: \.isWhitespace).count
  }

  /// The sentences of a text that have more words.
  public static func longer(than words: Int = longest, in text: String) -> [String] {
    of(text).filter { wordCount($0) > words }
  }
}

/// A sentence on a participant's sheet that is hard to read.
public struct SentenceProblem: Problem {
  public var sheet: String
  public var sentence: String

  public init(sheet: String, sentence: String) {
    self.sheet = sheet
    self.sentence = sentence
  }

  public var severity: Diagnostic.Severity { .warning }
  public var code: String { "long-sentence" }

  public var message: Wording {
    Wording(
      nl: "Deze zin is langer dan \(Sentences.longest) woorden (vel \(sheet)): ‘\(sentence)’",
      en: "This sentence is longer than \(Sentences.longest) words (sheet \(sheet)): ‘\(sentence)’")
  }

  public var hint: Wording? {
    Wording(nl: "Maak er twee zinnen van.", en: "Make two sentences of it.")
  }
}
