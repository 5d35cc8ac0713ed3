/// What stands on a sheet, in the words of a facilitator: a closed set.
///
/// A block says what it means, not where it goes; the host lays it out. In JSON each block is an
/// object whose `type` is the name of the case in kebab-case, with the fields of its payload.
public indirect enum Block: Hashable, Sendable {
  case heading(Heading)
  case paragraph(Paragraph)
  case steps(Steps)
  case question(Question)
  case writingLines(WritingLines)
  case writingBox(WritingBox)
  case drawingFrame(DrawingFrame)
  case cards(Cards)
  case labels(Labels)
  case table(Table)
  case checklist(Checklist)
  case scale(Scale)
  case roomPlan(RoomPlan)
  case agenda(Agenda)
  case path(Path)
  case gallery(Gallery)
  case quotes(Quotes)
  case themeCloud(ThemeCloud)
  case votes(Votes)
  case scene(Scene)
  case agreements(Agreements)
  case columns(Columns)
  case callout(Callout)
  case consent(Consent)
  case illustration(Illustration)
  case curve(Curve)
  case placeMat(PlaceMat)
  case tree(Tree)
  case ladder(Ladder)
  case leaf(Leaf)
}

/// A payload that stands as a block, so that a builder takes it as it is.
public protocol BlockContent: Sendable {
  var block: Block { get }
}

extension Block: BlockContent {
  public var block: Block { self }
}
