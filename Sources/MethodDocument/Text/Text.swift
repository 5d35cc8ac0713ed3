/// A piece of running text, in one language or in two.
///
/// In JSON it is a string, a list of inlines, or `{"passages": […]}` where it has two languages.
public struct Text: Hashable, Sendable {
  /// The same text in each language; the first leads.
  public var passages: [Passage]

  public init(passages: [Passage]) {
    self.passages = passages
  }

  public init(_ inlines: [Inline], language: String? = nil) {
    self.init(passages: [Passage(inlines, language: language)])
  }

  public init(_ plain: String) {
    self.init([.text(plain)])
  }

  /// The words alone; two languages are parted by a slash.
  public var plain: String {
    passages.map(\.plain).joined(separator: " / ")
  }

  public var isEmpty: Bool { passages.allSatisfy { $0.plain.isEmpty } }
}

/// One language's words.
public struct Passage: Hashable, Sendable, Codable {
  public var inlines: [Inline]
  /// A BCP-47 tag; nil means the language of the sheet.
  public var language: String?

  public init(_ inlines: [Inline], language: String? = nil) {
    self.inlines = inlines
    self.language = language
  }

  public var plain: String { inlines.map(\.plain).joined() }
}

extension Text: ExpressibleByStringInterpolation {
  public init(stringLiteral value: String) {
    self.init(value)
  }
}

extension Text: Codable {
  private enum CodingKeys: CodingKey { case passages }

  public init(from decoder: any Decoder) throws {
    if let single = try? decoder.singleValueContainer() {
      if let plain = try? single.decode(String.self) {
        self.init(plain)
        return
      }
      if let inlines = try? single.decode([Inline].self) {
        self.init(inlines)
        return
      }
    }
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(passages: try container.decode([Passage].self, forKey: .passages))
  }

  public func encode(to encoder: any Encoder) throws {
    if passages.count == 1, let passage = passages.first, passage.language == nil {
      var single = encoder.singleValueContainer()
      if passage.inlines.count == 1, case .text(let plain) = passage.inlines[0] {
        try single.encode(plain)
      } else {
        try single.encode(passage.inlines)
      }
      return
    }
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(passages, forKey: .passages)
  }
}
