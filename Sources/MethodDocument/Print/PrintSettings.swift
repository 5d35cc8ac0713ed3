/// How the sheets of a session are printed.
///
/// The host lays out and inks; a method uses this only to choose what to say, such as how many
/// points a poster names. In JSON, a word that this version does not know counts as the usual one.
public struct PrintSettings: Hashable, Sendable {
  public var size: PrintSize
  public var ink: InkMode
  /// The largest sheet that the printer takes: A4 or A3.
  public var paper: Paper
  public var pictograms: Bool

  public init(
    size: PrintSize = .standard, ink: InkMode = .colour, paper: Paper = .a4,
    pictograms: Bool = true
  ) {
    self.size = size
    self.ink = ink
    self.paper = paper
    self.pictograms = pictograms
  }
}

extension PrintSettings: Codable {
  private enum CodingKeys: CodingKey { case size, ink, paper, pictograms }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      size: try container.known(.size, or: .standard),
      ink: try container.known(.ink, or: .colour),
      paper: try container.known(.paper, or: .a4),
      pictograms: try container.value(.pictograms, or: true))
  }
}

extension KeyedDecodingContainer {
  /// The word for a key, or the default where it is absent or newer than this version.
  fileprivate func known<Word: RawRepresentable<String>>(
    _ key: Key, or fallback: Word
  ) throws -> Word {
    try decodeIfPresent(String.self, forKey: key).flatMap(Word.init(rawValue:)) ?? fallback
  }
}
