/// In which direction a language is written.
public enum Direction: String, Hashable, Sendable {
  case leftToRight, rightToLeft

  /// True where there are letters, and none of them of a script that runs from right to left: the
  /// blocks from Hebrew to Arabic Extended-A, and the presentation forms.
  public static func isLeftToRight(_ words: String) -> Bool {
    let letters = words.unicodeScalars.filter(\.properties.isAlphabetic)
    return !letters.isEmpty
      && !letters.contains { letter in
        (0x0590...0x08FF).contains(letter.value) || (0xFB1D...0xFEFF).contains(letter.value)
      }
  }

  /// Scripts that run from right to left: Arabic, Hebrew, Syriac, Thaana and their languages.
  public init(language: String) {
    let rightToLeft: Set<Substring> = [
      "ar", "arc", "ckb", "dv", "fa", "he", "ku-arab", "ps", "sd", "syr", "ug", "ur", "yi",
    ]
    let tag = Substring(language.lowercased())
    let primary = tag.prefix { $0 != "-" }
    let written = tag.contains("-latn") ? false : rightToLeft.contains(primary)
    self = written || rightToLeft.contains(tag) ? .rightToLeft : .leftToRight
  }
}
