/// Pictures that people made, each under its code, with the words that its maker approved.
public struct Gallery: Hashable, Sendable, Codable, BlockContent {
  public struct Item: Hashable, Sendable, Codable {
    /// Such as C1, or words by which a work is told from others.
    public var code: Text
    public var caption: Text
    public var picture: Picture?

    public init(_ code: Text, caption: Text, picture: Picture? = nil) {
      self.code = code
      self.caption = caption
      self.picture = picture
    }
  }

  public var items: [Item]

  public init(_ items: [Item]) {
    self.items = items
  }

  public var block: Block { .gallery(self) }
}

/// What people said.
public struct Quotes: Hashable, Sendable, Codable, BlockContent {
  public struct Quote: Hashable, Sendable {
    public var text: Text
    /// Who said it, by role and never by name.
    public var role: Text?
    /// False sets it as a paraphrase, without quotation marks.
    public var approved: Bool
    /// What it means in the reader's language, where it was said in another.
    public var translation: Text?

    public init(
      _ text: Text, role: Text? = nil, approved: Bool = true, translation: Text? = nil
    ) {
      self.text = text
      self.role = role
      self.approved = approved
      self.translation = translation
    }
  }

  public var items: [Quote]
  /// The words that mark a paraphrase, such as "In onze woorden".
  public var paraphrase: Text

  public init(_ items: [Quote], paraphrase: Text) {
    self.items = items
    self.paraphrase = paraphrase
  }

  public var block: Block { .quotes(self) }
}

extension Quotes.Quote: Codable {
  private enum CodingKeys: CodingKey { case text, role, approved, translation }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decode(Text.self, forKey: .text),
      role: try container.decodeIfPresent(Text.self, forKey: .role),
      approved: try container.value(.approved, or: true),
      translation: try container.decodeIfPresent(Text.self, forKey: .translation))
  }
}

/// Themes, each as large as its weight, its kind told by sign and colour.
public struct ThemeCloud: Hashable, Sendable, Codable, BlockContent {
  public struct Theme: Hashable, Sendable {
    public var title: Text
    public var tone: Tone
    /// How often it was named or voted for.
    public var weight: Int

    public init(_ title: Text, tone: Tone = .plain, weight: Int = 1) {
      self.title = title
      self.tone = tone
      self.weight = Bounds.votes.nearest(to: weight)
    }
  }

  public var themes: [Theme]
  /// What each tone means, for the legend; a tone without words is not in it.
  public var legend: [Tone: Text]

  public init(_ themes: [Theme], legend: [Tone: Text] = [:]) {
    self.themes = themes
    self.legend = legend
  }

  public var block: Block { .themeCloud(self) }

  private enum CodingKeys: CodingKey { case themes, legend }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let legend = try container.value(.legend, or: [String: Text]())
    self.init(
      try container.decode([Theme].self, forKey: .themes),
      legend: Dictionary(
        uniqueKeysWithValues: legend.compactMap { name, text in
          Tone(rawValue: name).map { ($0, text) }
        }))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(themes, forKey: .themes)
    let named = legend.map { tone, text in (tone.rawValue, text) }
    try container.encode(Dictionary(uniqueKeysWithValues: named), forKey: .legend)
  }
}

extension ThemeCloud.Theme: Codable {
  private enum CodingKeys: CodingKey { case title, tone, weight }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decode(Text.self, forKey: .title),
      tone: try container.decode(Tone.self, forKey: .tone),
      weight: try container.number(.weight, Bounds.votes))
  }
}

/// How many votes each thing got, most first, as dots that can be counted.
public struct Votes: Hashable, Sendable, Codable, BlockContent {
  public struct Item: Hashable, Sendable {
    public var text: Text
    public var picture: Picture?
    public var votes: Int

    public init(_ text: Text, picture: Picture? = nil, votes: Int) {
      self.text = text
      self.picture = picture
      self.votes = Bounds.votes.nearest(to: votes)
    }
  }

  public var items: [Item]

  public init(_ items: [Item]) {
    self.items = items
  }

  public var block: Block { .votes(self) }
}

extension Votes.Item: Codable {
  private enum CodingKeys: CodingKey { case text, picture, votes }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decode(Text.self, forKey: .text),
      picture: try container.decodeIfPresent(Picture.self, forKey: .picture),
      votes: try container.number(.votes, Bounds.votes))
  }
}

/// A dream as one picture: its elements in the template, sized by their votes.
public struct Scene: Hashable, Sendable, Codable, BlockContent {
  public var template: DrawingFrame.Shape
  public var elements: [Votes.Item]

  public init(_ template: DrawingFrame.Shape, elements: [Votes.Item]) {
    self.template = template
    self.elements = elements
  }

  public var block: Block { .scene(self) }
}

/// What was agreed: what, who, by when, and how it stands.
public struct Agreements: Hashable, Sendable, Codable, BlockContent {
  public enum Status: String, Hashable, Sendable, Codable, CaseIterable {
    case todo, doing, done
    case notPossible = "not-possible"
  }

  public struct Item: Hashable, Sendable, Codable {
    public var what: Text
    public var who: Text?
    /// By when, in words of the sheet's language.
    public var by: Text?
    public var status: Status?
    /// Why it cannot be done.
    public var because: Text?

    public init(
      _ what: Text, who: Text? = nil, by: Text? = nil, status: Status? = nil, because: Text? = nil
    ) {
      self.what = what
      self.who = who
      self.by = by
      self.status = status
      self.because = because
    }
  }

  public struct Words: Hashable, Sendable, Codable {
    public var who: Text
    public var by: Text
    public var because: Text
    public var status: [String: Text]

    /// - Parameter status: a word for each ``Status`` by its raw value.
    public init(who: Text, by: Text, because: Text, status: [String: Text] = [:]) {
      self.who = who
      self.by = by
      self.because = because
      self.status = status
    }
  }

  public var items: [Item]
  public var words: Words
  /// Empty places for agreements that are yet to be made.
  public var emptyItems: Int

  public init(_ items: [Item], words: Words, emptyItems: Int = 0) {
    self.items = items
    self.words = words
    self.emptyItems = Bounds.emptyItems.nearest(to: emptyItems)
  }

  public var block: Block { .agreements(self) }

  private enum CodingKeys: String, CodingKey { case items, words, emptyItems = "empty-items" }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.value(.items, or: []),
      words: try container.decode(Words.self, forKey: .words),
      emptyItems: try container.numberIfPresent(.emptyItems, Bounds.emptyItems) ?? 0)
  }
}
