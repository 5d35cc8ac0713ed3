/// How the chairs stand: an inner ring of speakers and, behind their backs, a ring of listeners.
public struct RoomPlan: Hashable, Sendable, BlockContent {
  /// What the legend and the plan say, in the sheet's language.
  public struct Words: Hashable, Sendable, Codable {
    public var speaker: Text
    public var listener: Text
    public var moderator: Text
    public var noteTaker: Text
    /// Without words, neither the door nor the walls are drawn.
    public var entrance: Text
    /// The way that has no step and is wide enough for a wheelchair; not drawn without words.
    public var route: Text

    public init(
      speaker: Text, listener: Text, moderator: Text, noteTaker: Text, entrance: Text, route: Text
    ) {
      self.speaker = speaker
      self.listener = listener
      self.moderator = moderator
      self.noteTaker = noteTaker
      self.entrance = entrance
      self.route = route
    }

    private enum CodingKeys: String, CodingKey {
      case speaker, listener, moderator, noteTaker = "note-taker", entrance, route
    }
  }

  /// Chairs in the inner ring, besides the moderators'.
  public var speakers: Int
  /// Chairs in the outer ring, besides the note-taker's.
  public var listeners: Int
  public var moderators: Int
  public var noteTaker: Bool
  public var words: Words
  /// How high the room is, in millimetres, with its legend beside it where the width serves; nil
  /// takes the space that is left.
  public var height: Double?

  public init(
    speakers: Int, listeners: Int, moderators: Int = 2, noteTaker: Bool = true, words: Words,
    height: Double? = nil
  ) {
    self.speakers = Bounds.chairs.nearest(to: speakers)
    self.listeners = Bounds.chairs.nearest(to: listeners)
    self.moderators = Bounds.moderators.nearest(to: moderators)
    self.noteTaker = noteTaker
    self.words = words
    self.height = height.map(Bounds.height.nearest(to:))
  }

  public var block: Block { .roomPlan(self) }
}

extension RoomPlan: Codable {
  private enum CodingKeys: String, CodingKey {
    case speakers, listeners, moderators, noteTaker = "note-taker", words, height
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      speakers: try container.number(.speakers, Bounds.chairs),
      listeners: try container.number(.listeners, Bounds.chairs),
      moderators: try container.numberIfPresent(.moderators, Bounds.moderators) ?? 2,
      noteTaker: try container.value(.noteTaker, or: true),
      words: try container.decode(Words.self, forKey: .words),
      height: try container.numberIfPresent(.height, Bounds.height))
  }
}

/// Stops on a way, in order, with where we are now.
public struct Path: Hashable, Sendable, Codable, BlockContent {
  public struct Stop: Hashable, Sendable {
    public enum State: String, Hashable, Sendable, Codable, CaseIterable { case done, here, ahead }

    public var title: Text
    public var text: Text?
    public var picture: Picture?
    /// None in a path whose stops have no states, such as the parts of a day.
    public var state: State?
    /// Its number where stops are not counted from 1, as a trajectory's stages may begin at 0.
    public var number: Int?

    public init(
      _ title: Text, text: Text? = nil, picture: Picture? = nil, state: State? = nil,
      number: Int? = nil
    ) {
      self.title = title
      self.text = text
      self.picture = picture
      self.state = state
      self.number = number.map(Bounds.number.nearest(to:))
    }
  }

  public var stops: [Stop]

  public init(_ stops: [Stop]) {
    self.stops = stops
  }

  public var block: Block { .path(self) }
}

extension Path.Stop: Codable {
  private enum CodingKeys: CodingKey { case title, text, picture, state, number }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decode(Text.self, forKey: .title),
      text: try container.decodeIfPresent(Text.self, forKey: .text),
      picture: try container.decodeIfPresent(Picture.self, forKey: .picture),
      state: try container.decodeIfPresent(State.self, forKey: .state),
      number: try container.numberIfPresent(.number, Bounds.number))
  }
}
