/// Things to do one after the other, numbered.
public struct Steps: Hashable, Sendable, Codable, BlockContent {
  public struct Step: Hashable, Sendable, Codable {
    public var text: Text
    public var picture: Picture?

    public init(_ text: Text, picture: Picture? = nil) {
      self.text = text
      self.picture = picture
    }
  }

  public var items: [Step]

  public init(_ items: [Step]) {
    self.items = items
  }

  public init(_ texts: [Text]) {
    self.init(texts.map { Step($0) })
  }

  public var block: Block { .steps(self) }
}

/// Things to tick off, in any order.
public struct Checklist: Hashable, Sendable, BlockContent {
  public var items: [Text]
  /// In how many columns the items stand where the width serves.
  public var columns: Int
  /// What marks an item: an empty box to tick, or a dot in a list that is only read.
  public var marker: Marker

  public enum Marker: String, Hashable, Sendable, Codable, CaseIterable { case box, dot }

  public init(_ items: [Text], columns: Int = 1, marker: Marker = .box) {
    self.items = items
    self.columns = Bounds.columns.nearest(to: columns)
    self.marker = marker
  }

  public var block: Block { .checklist(self) }
}

extension Checklist: Codable {
  private enum CodingKeys: CodingKey { case items, columns, marker }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decode([Text].self, forKey: .items),
      columns: try container.numberIfPresent(.columns, Bounds.columns) ?? 1,
      marker: try container.value(.marker, or: .box))
  }
}

/// Phases of a meeting with their clock times.
public struct Agenda: Hashable, Sendable, Codable, BlockContent {
  public struct Phase: Hashable, Sendable {
    /// When it starts.
    public var start: ClockTime
    public var minutes: Int
    public var title: Text
    public var picture: Picture?
    /// What the facilitator does, says and has ready.
    public var lines: [Line]

    public init(
      _ title: Text, start: ClockTime, minutes: Int, picture: Picture? = nil, lines: [Line] = []
    ) {
      self.start = start
      self.minutes = Bounds.minutes.nearest(to: minutes)
      self.title = title
      self.picture = picture
      self.lines = lines
    }
  }

  /// One thing in a phase, and of what kind it is.
  public struct Line: Hashable, Sendable, Codable {
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable { case act, say, ready }

    public var kind: Kind
    public var text: Text

    public init(_ kind: Kind, _ text: Text) {
      self.kind = kind
      self.text = text
    }
  }

  public var phases: [Phase]
  /// The word for minutes, and the words over what to say and to have ready, in the sheet's language.
  public var words: Words

  public struct Words: Hashable, Sendable, Codable {
    public var minutes: Text
    public var say: Text
    public var ready: Text

    public init(minutes: Text, say: Text, ready: Text) {
      self.minutes = minutes
      self.say = say
      self.ready = ready
    }
  }

  public init(_ phases: [Phase], words: Words) {
    self.phases = phases
    self.words = words
  }

  public var block: Block { .agenda(self) }
}

extension Agenda.Phase: Codable {
  private enum CodingKeys: CodingKey { case start, minutes, title, picture, lines }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decode(Text.self, forKey: .title),
      start: try container.decode(ClockTime.self, forKey: .start),
      minutes: try container.number(.minutes, Bounds.minutes),
      picture: try container.decodeIfPresent(Picture.self, forKey: .picture),
      lines: try container.decode([Agenda.Line].self, forKey: .lines))
  }
}
