/// A stretch of text within a line.
///
/// In JSON: a string, `{"strong": "…"}`, `{"field": "participant.name"}` or
/// `{"foreign": "…", "language": "srn"}`.
public enum Inline: Hashable, Sendable {
  case text(String)
  case strong(String)
  /// A value that the host fills in for each participant, such as `participant.name`.
  case field(String)
  /// Words in another language than the passage's.
  case foreign(String, language: String)

  public var plain: String {
    switch self {
    case .text(let words), .strong(let words), .foreign(let words, _): words
    case .field(let name): "{{\(name)}}"
    }
  }
}

extension Inline: Codable {
  private enum CodingKeys: CodingKey { case strong, field, foreign, language }

  public init(from decoder: any Decoder) throws {
    if let plain = try? decoder.singleValueContainer().decode(String.self) {
      self = .text(plain)
      return
    }
    let container = try decoder.container(keyedBy: CodingKeys.self)
    if let words = try container.decodeIfPresent(String.self, forKey: .strong) {
      self = .strong(words)
    } else if let name = try container.decodeIfPresent(String.self, forKey: .field) {
      self = .field(name)
    } else {
      self = .foreign(
        try container.decode(String.self, forKey: .foreign),
        language: try container.decode(String.self, forKey: .language))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    if case .text(let plain) = self {
      var single = encoder.singleValueContainer()
      try single.encode(plain)
      return
    }
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .text: break
    case .strong(let words): try container.encode(words, forKey: .strong)
    case .field(let name): try container.encode(name, forKey: .field)
    case .foreign(let words, let language):
      try container.encode(words, forKey: .foreign)
      try container.encode(language, forKey: .language)
    }
  }
}
