extension Block {
  /// The name of a block in JSON and YAML.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case heading
    case paragraph = "text"
    case steps, question
    case writingLines = "writing-lines"
    case writingBox = "writing-box"
    case drawingFrame = "drawing-frame"
    case cards, labels, table, checklist, scale
    case roomPlan = "room-plan"
    case agenda, path, gallery, quotes
    case themeCloud = "theme-cloud"
    case votes, scene, agreements, columns, callout, consent, illustration
    case curve
    case placeMat = "place-mat"
    case tree, ladder, leaf
  }

  /// The case's name and its payload, which is all that coding needs to know of it.
  var content: (kind: Kind, payload: any Codable & BlockContent) {
    switch self {
    case .heading(let payload): (.heading, payload)
    case .paragraph(let payload): (.paragraph, payload)
    case .steps(let payload): (.steps, payload)
    case .question(let payload): (.question, payload)
    case .writingLines(let payload): (.writingLines, payload)
    case .writingBox(let payload): (.writingBox, payload)
    case .drawingFrame(let payload): (.drawingFrame, payload)
    case .cards(let payload): (.cards, payload)
    case .labels(let payload): (.labels, payload)
    case .table(let payload): (.table, payload)
    case .checklist(let payload): (.checklist, payload)
    case .scale(let payload): (.scale, payload)
    case .roomPlan(let payload): (.roomPlan, payload)
    case .agenda(let payload): (.agenda, payload)
    case .path(let payload): (.path, payload)
    case .gallery(let payload): (.gallery, payload)
    case .quotes(let payload): (.quotes, payload)
    case .themeCloud(let payload): (.themeCloud, payload)
    case .votes(let payload): (.votes, payload)
    case .scene(let payload): (.scene, payload)
    case .agreements(let payload): (.agreements, payload)
    case .columns(let payload): (.columns, payload)
    case .callout(let payload): (.callout, payload)
    case .consent(let payload): (.consent, payload)
    case .illustration(let payload): (.illustration, payload)
    case .curve(let payload): (.curve, payload)
    case .placeMat(let payload): (.placeMat, payload)
    case .tree(let payload): (.tree, payload)
    case .ladder(let payload): (.ladder, payload)
    case .leaf(let payload): (.leaf, payload)
    }
  }

  public var kind: Kind { content.kind }
}

extension Block.Kind {
  var payload: any (Codable & BlockContent).Type {
    switch self {
    case .heading: Heading.self
    case .paragraph: Paragraph.self
    case .steps: Steps.self
    case .question: Question.self
    case .writingLines: WritingLines.self
    case .writingBox: WritingBox.self
    case .drawingFrame: DrawingFrame.self
    case .cards: Cards.self
    case .labels: Labels.self
    case .table: Table.self
    case .checklist: Checklist.self
    case .scale: Scale.self
    case .roomPlan: RoomPlan.self
    case .agenda: Agenda.self
    case .path: Path.self
    case .gallery: Gallery.self
    case .quotes: Quotes.self
    case .themeCloud: ThemeCloud.self
    case .votes: Votes.self
    case .scene: Scene.self
    case .agreements: Agreements.self
    case .columns: Columns.self
    case .callout: Callout.self
    case .consent: Consent.self
    case .illustration: Illustration.self
    case .curve: Curve.self
    case .placeMat: PlaceMat.self
    case .tree: Tree.self
    case .ladder: Ladder.self
    case .leaf: Leaf.self
    }
  }
}

extension Block: Codable {
  private enum CodingKeys: CodingKey { case type }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let kind = try container.decode(Kind.self, forKey: .type)
    self = try kind.payload.init(from: decoder).block
  }

  public func encode(to encoder: any Encoder) throws {
    let (kind, payload) = content
    try payload.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kind, forKey: .type)
  }
}
