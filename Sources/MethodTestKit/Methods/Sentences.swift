import MethodDocument

/// How long a text's sentences are, by the rule for participants' sheets (print.md 5).
public enum Sentences {
  /// The sentences of more than so many words.
  public static func longer(than words: Int, in text: String) -> [String] {
    text.split(whereSeparator: { ".!?:؟".contains($0) })
      .filter { $0.split(separator: " ").count > words }
      .map { $0.trimmingCharacters() }
  }
}

extension Substring {
  fileprivate func trimmingCharacters() -> String {
    String(drop(while: \.isWhitespace))
  }
}
