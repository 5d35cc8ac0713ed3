/// A piece of a YAML file, with the place where it starts.
///
/// A scalar keeps its raw words: what they mean is for the field that reads them to say.
public struct PositionedNode: Sendable {
  public enum Content: Sendable {
    /// The words, and whether they stood in quotation marks (or in a block).
    case scalar(String, quoted: Bool)
    case mapping([Entry])
    case sequence([PositionedNode])
  }

  /// A key and its value, in the order of the file.
  public struct Entry: Sendable {
    public var key: String
    /// Of the key, counted from 1, in characters.
    public var line: Int
    public var column: Int
    /// In characters.
    public var length: Int
    public var value: PositionedNode
  }

  public var content: Content
  /// Counted from 1.
  public var line: Int
  /// Counted from 1, in characters.
  public var column: Int
  /// How many characters a caret underlines; never past the end of the line.
  public var length: Int

  /// The raw words; nil for a mapping or a sequence.
  public var scalar: String? {
    if case .scalar(let text, _) = content { text } else { nil }
  }

  /// The entries; nil for a scalar or a sequence.
  public var mapping: [Entry]? {
    if case .mapping(let entries) = content { entries } else { nil }
  }

  /// The items; nil for a scalar or a mapping.
  public var sequence: [PositionedNode]? {
    if case .sequence(let items) = content { items } else { nil }
  }

  /// True where nothing was filled in: `key:` and then nothing.
  public var isEmpty: Bool {
    if case .scalar("", quoted: false) = content { true } else { false }
  }

  public subscript(key: String) -> PositionedNode? {
    mapping?.first { $0.key == key }?.value
  }
}
