/// Where in a file something stands.
public struct Place: Hashable, Sendable, Codable {
  /// The path as the user would write it.
  public var file: String
  /// Counted from 1; 0 where only the file is known.
  public var line: Int
  /// Counted from 1 in characters, not bytes; 0 where only the line is known.
  public var column: Int
  /// The line itself, with what may not be shown already taken out.
  public var excerpt: String?
  /// How many characters the caret underlines.
  public var length: Int

  public init(
    file: String, line: Int = 0, column: Int = 0, excerpt: String? = nil, length: Int = 1
  ) {
    self.file = file
    self.line = Bounds.place.nearest(to: line)
    self.column = Bounds.place.nearest(to: column)
    self.excerpt = excerpt
    self.length = Bounds.place.nearest(to: length)
  }

  private enum CodingKeys: CodingKey { case file, line, column, excerpt, length }

  /// A place outside the bounds is brought within them: what is wrong there is worth telling anyhow.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      file: try container.decode(String.self, forKey: .file),
      line: try container.decode(Int.self, forKey: .line),
      column: try container.decode(Int.self, forKey: .column),
      excerpt: try container.decodeIfPresent(String.self, forKey: .excerpt),
      length: try container.decode(Int.self, forKey: .length))
  }
}
