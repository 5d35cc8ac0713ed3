import MethodDocument

/// The marks around what somebody said, as each language writes them.
struct QuotationMarks: Hashable {
  var opening: String
  var closing: String

  /// - Parameter language: a BCP-47 tag.
  init(language: String) {
    let primary = language.lowercased().prefix { $0 != "-" }
    switch primary {
    case "nl", "fy": self.init("‘", "’")
    case "ar", "fa", "es", "it", "pt", "uk", "ru": self.init("«", "»")
    case "fr": self.init("«\u{00A0}", "\u{00A0}»")
    case "de", "bg", "cs": self.init("„", "“")
    case "pl", "ro", "hu": self.init("„", "”")
    default: self.init("“", "”")
    }
  }

  private init(_ opening: String, _ closing: String) {
    self.opening = opening
    self.closing = closing
  }
}

extension Text {
  /// The text between the quotation marks of each passage's language.
  func quoted(language: String) -> Text {
    Text(
      passages: passages.map { passage in
        let marks = QuotationMarks(language: passage.language ?? language)
        return Passage(
          [.text(marks.opening)] + passage.inlines + [.text(marks.closing)],
          language: passage.language)
      })
  }

  /// The text after other words, language by language.
  func preceded(by other: Text) -> Text {
    Text(
      passages: passages.enumerated().map { index, passage in
        guard other.passages.indices.contains(index) else { return passage }
        let start = other.passages[index].inlines.map { Inline.strong($0.plain) }
        return Passage(start + [.text(" ")] + passage.inlines, language: passage.language)
      })
  }
}
