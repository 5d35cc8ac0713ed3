public import MethodDocument

/// Everything a method needs to make its sheets, so that it keeps nothing between two requests.
///
/// It has passed the consent gate: what the method may not know is not in it.
public struct Request: Hashable, Sendable {
  /// The method says it back in its answer, so that an answer cannot be taken for another one's.
  public var number: Int
  /// The BCP-47 tag of the one language in which the sheets are wanted.
  public var language: String
  /// The fields that every session has (`session:` in the file): title, theme, date, …
  public var session: Value
  /// The method's own fields before the session, by the names in its manifest.
  public var input: Value
  public var print: PrintSettings
  /// All of the method's texts in that language, by key (`base.title`).
  public var texts: [String: String]
  /// True where the facilitator wants what the method would hold back for now.
  public var evenSo: Bool

  public init(
    number: Int, language: String, session: Value, input: Value = [:],
    print: PrintSettings = PrintSettings(), texts: [String: String] = [:], evenSo: Bool = false
  ) {
    self.number = number
    self.language = language
    self.session = session
    self.input = input
    self.print = print
    self.texts = texts
    self.evenSo = evenSo
  }
}

extension Request: Codable {
  private enum CodingKeys: String, CodingKey {
    case number = "request"
    case language, session, input, print, texts
    case evenSo = "even-so"
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      number: try container.decode(Int.self, forKey: .number),
      language: try container.decode(String.self, forKey: .language),
      session: try container.value(.session, or: [:]),
      input: try container.value(.input, or: [:]),
      print: try container.value(.print, or: PrintSettings()),
      texts: try container.value(.texts, or: [:]),
      evenSo: try container.value(.evenSo, or: false))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(number, forKey: .number)
    try container.encode(language, forKey: .language)
    try container.encode(session, forKey: .session)
    try container.encode(input, forKey: .input)
    try container.encode(print, forKey: .print)
    try container.encode(texts, forKey: .texts)
    if evenSo { try container.encode(true, forKey: .evenSo) }
  }
}
