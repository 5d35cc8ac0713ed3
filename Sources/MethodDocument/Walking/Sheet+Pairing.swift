extension [Sheet] {
  /// These sheets with the same sheets' words in a second language beside their own.
  ///
  /// A method makes its sheets in one language; a bilingual pack is asked for twice and put together
  /// here. Words that are the same in both, such as a name or what a person wrote, stand once.
  ///
  /// - Parameter languages: The BCP-47 tags of the first and the second.
  /// - Throws: ``PairingProblem`` where the two are not built alike.
  public func paired(with others: [Sheet], languages: (String, String)) throws(PairingProblem)
    -> [Sheet]
  {
    guard map(\.id) == others.map(\.id) else {
      throw PairingProblem.differentSheets(languages.0, languages.1)
    }
    var pairs: [Sheet] = []
    for (sheet, other) in zip(self, others) {
      guard sheet.skeleton == other.skeleton else {
        throw PairingProblem.differentBlocks(sheet: sheet.id, languages.0, languages.1)
      }
      var pair = sheet
      var second = other.texts[...]
      pair.forEachText { text in
        if let other = second.popFirst() { text = text.paired(with: other, languages: languages) }
      }
      pairs.append(pair)
    }
    return pairs
  }
}

extension Text {
  fileprivate func paired(with other: Text, languages: (String, String)) -> Text {
    guard plain != other.plain, let first = passages.first, let second = other.passages.first
    else { return self }
    return Text(passages: [
      Passage(first.inlines, language: first.language ?? languages.0),
      Passage(second.inlines, language: second.language ?? languages.1),
    ])
  }
}

/// Two languages of a pack that cannot be put side by side: a defect of the method.
public enum PairingProblem: Problem, Error, Hashable {
  case differentSheets(String, String)
  case differentBlocks(sheet: String, String, String)

  public var code: String { "languages-differ" }

  public var message: Wording {
    switch self {
    case .differentSheets(let one, let other):
      Wording(
        nl: "De methode geeft in ‘\(one)’ andere vellen dan in ‘\(other)’.",
        en: "The method gives other sheets in ‘\(one)’ than in ‘\(other)’.")
    case .differentBlocks(let sheet, let one, let other):
      Wording(
        nl: "Het vel \(sheet) is in ‘\(one)’ anders opgebouwd dan in ‘\(other)’.",
        en: "The sheet \(sheet) is built differently in ‘\(one)’ and in ‘\(other)’.")
    }
  }

  public var hint: Wording? {
    Wording(
      nl: "Kies één taal, of vraag de maker van de methode om hulp.",
      en: "Choose one language, or ask the maker of the method for help.")
  }
}
