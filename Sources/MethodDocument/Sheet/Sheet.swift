/// One kind of paper that is handed out or hung up: what stands on it and how it is used.
public struct Sheet: Hashable, Sendable {
  /// Kebab-case, unique in a pack; it names the printed file.
  public var id: String
  public var title: Text
  public var reader: Reader
  public var paper: Paper
  public var orientation: Orientation
  public var copies: Copies
  public var imposition: Imposition
  public var handling: Handling
  /// How large it is printed whatever the session says; nil as the session says.
  public var size: PrintSize?
  public var blocks: [Block]

  public init(
    id: String, title: Text, reader: Reader, paper: Paper = .a4,
    orientation: Orientation = .portrait, copies: Copies = .once,
    imposition: Imposition = .plain, handling: Handling = .open, size: PrintSize? = nil,
    blocks: [Block] = []
  ) {
    self.id = id
    self.title = title
    self.reader = reader
    self.paper = paper
    self.orientation = orientation
    self.copies = copies
    self.imposition = imposition
    self.handling = handling
    self.size = size
    self.blocks = blocks
  }
}

/// Who holds the sheet, or where it hangs; a wall sheet is set to be read at two metres.
public enum Reader: String, Hashable, Sendable, Codable, CaseIterable {
  case facilitator, helper, participant, listener, table, wall
}

/// How a sheet goes onto the printer's paper; a sheet that is larger than that is always tiled,
/// and one that is smaller is always cut.
public enum Imposition: String, Hashable, Sendable, Codable, CaseIterable {
  case plain
  /// Cut as a stack; what the cards bear on their backs is printed to match on a duplex printer.
  case cards
  /// Pages in the order in which a folded, stapled booklet needs them.
  case booklet
}

/// What becomes of a sheet after use.
public enum Handling: String, Hashable, Sendable, Codable, CaseIterable {
  case open
  /// It bears raw notes and says so: confidential, hand in.
  case collect
}

extension Sheet: Codable {
  private enum CodingKeys: CodingKey {
    case id, title, reader, paper, orientation, copies, imposition, handling, size, blocks
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      id: try container.decode(String.self, forKey: .id),
      title: try container.decode(Text.self, forKey: .title),
      reader: try container.decode(Reader.self, forKey: .reader),
      paper: try container.value(.paper, or: .a4),
      orientation: try container.value(.orientation, or: .portrait),
      copies: try container.value(.copies, or: .once),
      imposition: try container.value(.imposition, or: .plain),
      handling: try container.value(.handling, or: .open),
      size: try container.decodeIfPresent(PrintSize.self, forKey: .size),
      blocks: try container.value(.blocks, or: []))
  }
}

extension KeyedDecodingContainer {
  /// The value for a key, or the default where the key is absent or null.
  func value<Value: Decodable>(_ key: Key, or fallback: Value) throws -> Value {
    try decodeIfPresent(Value.self, forKey: key) ?? fallback
  }
}
