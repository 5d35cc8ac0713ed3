public import MethodDocument

extension LayoutProblem {
  public var message: Wording {
    switch self {
    case .wordTooWide(let spot, let word):
      Wording(
        nl: "Het woord ‘\(word)’ is te breed voor zijn plek (\(spot.nl)).",
        en: "The word ‘\(word)’ is too wide for its place (\(spot.en)).")
    case .doesNotFit(let spot, let text):
      Wording(
        nl: "De tekst ‘\(text)’ past niet, ook niet in de kleinste letter (\(spot.nl)).",
        en: "The text ‘\(text)’ does not fit, not even in the smallest letter (\(spot.en)).")
    case .missingGlyph(let spot, let character, _):
      Wording(
        nl: "Geen lettertype heeft het teken ‘\(character)’ (\(character.codePoints), \(spot.nl)).",
        en: "No font has the character ‘\(character)’ (\(character.codePoints), \(spot.en)).")
    case .fontSubstituted(_, let family):
      Wording(
        nl: "Het lettertype \(family) is er niet; een ander zou zijn plaats innemen.",
        en: "The font \(family) is not there; another would take its place.")
    case .coarsePhoto(let spot, let file, let dpi):
      Wording(
        nl: "De foto \(file) is te grof: \(dpi) punten per inch op papier (\(spot.nl)).",
        en: "The photo \(file) is too coarse: \(dpi) dots per inch on paper (\(spot.en)).")
    }
  }

  public var hint: Wording? {
    switch self {
    case .wordTooWide, .doesNotFit:
      Wording(nl: "Maak de tekst korter.", en: "Make the text shorter.")
    case .missingGlyph:
      Wording(
        nl: "Gebruik een ander teken, of installeer een Noto-lettertype dat het heeft.",
        en: "Use another character, or install a Noto font that has it.")
    case .fontSubstituted(_, let family):
      Wording(
        nl: "Installeer \(family) (Debian: fonts-noto-core).",
        en: "Install \(family) (Debian: fonts-noto-core).")
    case .coarsePhoto:
      Wording(
        nl: "Gebruik een grotere foto; vanaf 150 punten per inch is hij scherp genoeg.",
        en: "Use a larger photo; from 150 dots per inch on it is sharp enough.")
    }
  }
}

extension LayoutProblem.Spot {
  fileprivate var nl: String { "vel \(sheet), onderdeel \(block)" }
  fileprivate var en: String { "sheet \(sheet), block \(block)" }
}

extension Character {
  /// `U+1F600`, or several joined by spaces.
  fileprivate var codePoints: String {
    unicodeScalars.map { scalar in
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }.joined(separator: " ")
  }
}
