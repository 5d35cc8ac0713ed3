/// A colour by what it is for; the press decides what it looks like in colour, grey and saver.
public enum Ink: String, Hashable, Sendable, CaseIterable {
  /// Running text.
  case text
  /// Text of less weight; as readable as the other.
  case quiet
  /// Titles, bars and marks.
  case accent
  /// A ground behind something of the accent.
  case accentSoft = "accent-soft"
  /// A bright mark or filling that bears no text of its own.
  case warm
  case warmSoft = "warm-soft"
  case plus
  case plusSoft = "plus-soft"
  case minus
  case minusSoft = "minus-soft"
  case wish
  case wishSoft = "wish-soft"
  /// Lines of tables, boxes and writing lines.
  case rule
  /// White, also on a ground.
  case paper
}
