public import MethodDocument

extension Sheet {
  /// A sheet that reads like what it prints.
  ///
  ///     Sheet("story-card", t["story.title"], for: .participant, paper: .a5) {
  ///       Heading(t["story.title"], level: 1)
  ///       WritingLines(t["story.this-is"], count: 3)
  ///     }
  public init(
    _ id: String, _ title: Text, for reader: Reader, paper: Paper = .a4,
    _ orientation: Orientation = .portrait, copies: Copies = .once,
    imposition: Imposition = .plain, handling: Handling = .open,
    @BlockBuilder blocks: () throws -> [Block]
  ) rethrows {
    self.init(
      id: id, title: title, reader: reader, paper: paper, orientation: orientation,
      copies: copies, imposition: imposition, handling: handling, blocks: try blocks())
  }
}

extension Callout {
  public init(
    _ kind: Kind, title: Text? = nil, @BlockBuilder blocks: () throws -> [Block]
  ) rethrows {
    self.init(kind, title: title, try blocks())
  }
}

extension Columns {
  public init(
    sequence: Bool = false, @PartBuilder<Column> columns: () throws -> [Column]
  ) rethrows {
    self.init(try columns(), sequence: sequence)
  }
}

extension Columns.Column {
  public init(
    _ title: Text? = nil, tone: Tone = .plain, weight: Double = 1,
    @BlockBuilder blocks: () throws -> [Block]
  ) rethrows {
    self.init(title, tone: tone, weight: weight, try blocks())
  }
}

extension Cards {
  public init(@PartBuilder<Card> cards: () throws -> [Card]) rethrows {
    self.init(try cards())
  }
}

extension Cards.Card {
  public init(@BlockBuilder front: () throws -> [Block]) rethrows {
    self.init(try front())
  }

  public init(
    @BlockBuilder front: () throws -> [Block], @BlockBuilder back: () throws -> [Block]
  ) rethrows {
    self.init(try front(), back: try back())
  }
}
