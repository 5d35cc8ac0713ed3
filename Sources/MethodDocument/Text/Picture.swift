/// A picture by what it is, not by how it is drawn.
///
/// In JSON: `{"pictogram": "deur"}`, `{"photo": "collage-1.jpg"}` or `{"art": "house"}`, each with
/// an optional `alt`.
public struct Picture: Hashable, Sendable, Codable {
  public enum Source: Hashable, Sendable {
    /// A word or phrase for which the host finds a pictogram; where it finds none, none is drawn.
    case pictogram(String)
    /// A JPEG or PNG, relative to the session file.
    case photo(String)
    /// An SVG drawing by name, of the method's own `art/` or of the host.
    case art(String)
  }

  public var source: Source
  /// What a person hears who cannot see the picture; a pictogram says its own name.
  public var alt: Text?

  public init(_ source: Source, alt: Text? = nil) {
    self.source = source
    self.alt = alt
  }

  public static func pictogram(_ word: String) -> Picture { Picture(.pictogram(word)) }
  public static func photo(_ file: String, alt: Text) -> Picture { Picture(.photo(file), alt: alt) }
  public static func art(_ name: String, alt: Text? = nil) -> Picture {
    Picture(.art(name), alt: alt)
  }

  private enum CodingKeys: CodingKey { case pictogram, photo, art, alt }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    alt = try container.decodeIfPresent(Text.self, forKey: .alt)
    if let word = try container.decodeIfPresent(String.self, forKey: .pictogram) {
      source = .pictogram(word)
    } else if let file = try container.decodeIfPresent(String.self, forKey: .photo) {
      source = .photo(file)
    } else {
      source = .art(try container.decode(String.self, forKey: .art))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch source {
    case .pictogram(let word): try container.encode(word, forKey: .pictogram)
    case .photo(let file): try container.encode(file, forKey: .photo)
    case .art(let name): try container.encode(name, forKey: .art)
    }
    try container.encodeIfPresent(alt, forKey: .alt)
  }
}
