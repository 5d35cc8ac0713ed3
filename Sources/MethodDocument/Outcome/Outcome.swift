/// What one method found, in a form that the next one takes as input.
public struct Outcome: Hashable, Sendable, Codable {
  public struct Theme: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable { case plus, minus, wish }

    public var title: String
    public var kind: Kind?
    public var votes: Int?

    public init(title: String, kind: Kind? = nil, votes: Int? = nil) {
      self.title = title
      self.kind = kind
      self.votes = votes.map(Bounds.votes.nearest(to:))
    }
  }

  public struct Statement: Hashable, Sendable, Codable {
    public var text: String
    public var role: String?
    /// False: a paraphrase, which the speaker has not approved.
    public var approved: Bool
    public var language: String?
    public var translation: String?

    public init(
      text: String, role: String? = nil, approved: Bool, language: String? = nil,
      translation: String? = nil
    ) {
      self.text = text
      self.role = role
      self.approved = approved
      self.language = language
      self.translation = translation
    }
  }

  public struct Agreement: Hashable, Sendable, Codable {
    public var what: String
    public var who: String?
    /// A date as `yyyy-mm-dd`.
    public var by: String?
    public var status: String?
    public var because: String?

    public init(
      what: String, who: String? = nil, by: String? = nil, status: String? = nil,
      because: String? = nil
    ) {
      self.what = what
      self.who = who
      self.by = by
      self.status = status
      self.because = because
    }
  }

  public struct Image: Hashable, Sendable, Codable {
    public var file: String
    public var alt: String

    public init(file: String, alt: String) {
      self.file = file
      self.alt = alt
    }
  }

  public var themes: [Theme]
  public var statements: [Statement]
  public var agreements: [Agreement]
  public var images: [Image]
  /// When the group comes back to it, as `yyyy-mm-dd`.
  public var followUp: String?

  public init(
    themes: [Theme] = [], statements: [Statement] = [], agreements: [Agreement] = [],
    images: [Image] = [], followUp: String? = nil
  ) {
    self.themes = themes
    self.statements = statements
    self.agreements = agreements
    self.images = images
    self.followUp = followUp
  }

  private enum CodingKeys: String, CodingKey {
    case themes, statements, agreements, images, followUp = "follow-up"
  }

  /// A list of which nothing was found may be left out.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      themes: try container.value(.themes, or: []),
      statements: try container.value(.statements, or: []),
      agreements: try container.value(.agreements, or: []),
      images: try container.value(.images, or: []),
      followUp: try container.decodeIfPresent(String.self, forKey: .followUp))
  }
}

extension Outcome.Theme: Codable {
  private enum CodingKeys: CodingKey { case title, kind, votes }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      title: try container.decode(String.self, forKey: .title),
      kind: try container.decodeIfPresent(Kind.self, forKey: .kind),
      votes: try container.numberIfPresent(.votes, Bounds.votes))
  }
}
