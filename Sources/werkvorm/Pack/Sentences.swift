import MethodDocument

/// Sentences as print.md counts them.
enum Sentences {
  /// The longest that passes without a warning, in words.
  static let longest = 15

  /// The sentences of a text that are longer.
  static func long(in text: String) -> [String] {
    text.split(whereSeparator: { ".!?؟\n".contains($0) })
      .map { $0.split(whereSeparator: \.isWhitespace) }
      .filter { $0.count > longest }
      .map { $0.joined(separator: " ") }
  }
}

/// A sentence on a participant's sheet that is hard to read.
struct SentenceProblem: Problem {
  var sheet: String
  var sentence: String

  var severity: Diagnostic.Severity { .warning }
  var code: String { "long-sentence" }

  var message: Wording {
    Wording(
      nl: "Deze zin is langer dan \(Sentences.longest) woorden (vel \(sheet)): ‘\(sentence)’",
      en: "This sentence is longer than \(Sentences.longest) words (sheet \(sheet)): ‘\(sentence)’")
  }

  var hint: Wording? {
    Wording(nl: "Maak er twee zinnen van.", en: "Make two sentences of it.")
  }
}
