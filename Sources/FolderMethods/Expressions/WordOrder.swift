import Foundation

/// Where words stand in the alphabet: capitals and accents make no difference, and digits count as
/// the number that they are, so that room 2 comes before room 10. It is the same on every machine.
struct WordOrder: Comparable {
  private enum Piece: Comparable {
    /// How long it is without noughts before it, and its digits.
    case number(Int, String)
    case letters(String)
  }

  private let pieces: [Piece]

  init(_ words: String) {
    let letters = words.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars
      .filter { !Self.accents.contains($0) }
    var pieces: [Piece] = []
    var rest = letters[...]
    while let first = rest.first {
      let isNumber = Self.digits.contains(first)
      let run = rest.prefix { Self.digits.contains($0) == isNumber }
      rest = rest.dropFirst(run.count)
      let digits = run.drop { $0 == "0" }
      pieces.append(
        isNumber
          ? .number(digits.count, String(String.UnicodeScalarView(digits)))
          : .letters(String(String.UnicodeScalarView(run))))
    }
    self.pieces = pieces
  }

  static func < (one: WordOrder, other: WordOrder) -> Bool {
    one.pieces.lexicographicallyPrecedes(other.pieces)
  }

  private static let digits: ClosedRange<Unicode.Scalar> = "0"..."9"
  /// The combining marks of Latin, Greek and Cyrillic letters.
  private static let accents: ClosedRange<Unicode.Scalar> = "\u{300}"..."\u{36F}"
}
