public import PageLayout

/// A font of squares: every character is half as wide as the text is high, bold or not.
///
/// So a test can count where a line breaks: 100 points hold twenty characters of 10 pt. Lines break
/// at spaces and line feeds and never within a word.
public struct SquareMeasurer: TextMeasurer {
  /// Characters that the font lacks.
  public var missing: Set<Character>
  /// Families that are told to be substituted, whatever the text.
  public var substituted: [String]

  public init(missing: Set<Character> = [], substituted: [String] = []) {
    self.missing = missing
    self.substituted = substituted
  }

  public func measure(_ text: StyledText) -> TextMetrics {
    let lines = lines(of: text)
    let advance = Self.advance(text)
    let height = text.size * text.lineHeight
    return TextMetrics(
      lines: lines.map { .init(height: height, width: Double($0.count) * advance) },
      overflows: text.width.map { width in
        lines.contains { Double($0.count) * advance > width + 0.001 }
      } ?? false,
      missing: text.plain.filter(missing.contains).reduce(into: []) { found, character in
        if !found.contains(character) { found.append(character) }
      },
      substituted: substituted)
  }

  /// The words of each line.
  public func lines(of text: StyledText) -> [String] {
    let room = text.width.map { Int(($0 + 0.001) / Self.advance(text)) } ?? Int.max
    return text.plain.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      Self.fill(words: $0.split(separator: " "), room: room)
    }
  }

  private static func fill(words: [Substring], room: Int) -> [String] {
    words.reduce(into: [""]) { lines, word in
      let line = lines[lines.count - 1]
      if line.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if line.count + 1 + word.count <= room {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
  }

  /// The width of one character, in points.
  private static func advance(_ text: StyledText) -> Double { text.size * 0.5 }
}
