/// A picture for a word: an emoji and what it is called.
public struct Pictogram: Hashable, Sendable {
  /// One emoji, with the selector that asks for its coloured drawing where it needs one.
  public var emoji: String
  /// Its name in the language in which it was sought; serves as alternative text.
  public var name: String
  /// The host's drawing that is printed in its place; nil where the emoji's own serves.
  public var art: String?

  public init(emoji: String, name: String, art: String? = nil) {
    self.art = art
    self.emoji = emoji
    self.name = name
  }
}
