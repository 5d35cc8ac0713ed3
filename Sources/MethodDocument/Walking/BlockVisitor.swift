/// Something done for each kind of block, with a result of its own kind.
///
/// A new block is a new requirement here, so that nothing that works on blocks can forget it.
public protocol BlockVisitor {
  associatedtype Result

  mutating func visit(_ heading: Heading) -> Result
  mutating func visit(_ paragraph: Paragraph) -> Result
  mutating func visit(_ steps: Steps) -> Result
  mutating func visit(_ question: Question) -> Result
  mutating func visit(_ writingLines: WritingLines) -> Result
  mutating func visit(_ writingBox: WritingBox) -> Result
  mutating func visit(_ drawingFrame: DrawingFrame) -> Result
  mutating func visit(_ cards: Cards) -> Result
  mutating func visit(_ labels: Labels) -> Result
  mutating func visit(_ table: Table) -> Result
  mutating func visit(_ checklist: Checklist) -> Result
  mutating func visit(_ scale: Scale) -> Result
  mutating func visit(_ roomPlan: RoomPlan) -> Result
  mutating func visit(_ agenda: Agenda) -> Result
  mutating func visit(_ path: Path) -> Result
  mutating func visit(_ gallery: Gallery) -> Result
  mutating func visit(_ quotes: Quotes) -> Result
  mutating func visit(_ themeCloud: ThemeCloud) -> Result
  mutating func visit(_ votes: Votes) -> Result
  mutating func visit(_ scene: Scene) -> Result
  mutating func visit(_ agreements: Agreements) -> Result
  mutating func visit(_ columns: Columns) -> Result
  mutating func visit(_ callout: Callout) -> Result
  mutating func visit(_ consent: Consent) -> Result
  mutating func visit(_ illustration: Illustration) -> Result
  mutating func visit(_ curve: Curve) -> Result
  mutating func visit(_ placeMat: PlaceMat) -> Result
  mutating func visit(_ tree: Tree) -> Result
  mutating func visit(_ ladder: Ladder) -> Result
  mutating func visit(_ leaf: Leaf) -> Result
}

extension BlockVisitor {
  public mutating func visit(_ block: Block) -> Result {
    switch block {
    case .heading(let payload): visit(payload)
    case .paragraph(let payload): visit(payload)
    case .steps(let payload): visit(payload)
    case .question(let payload): visit(payload)
    case .writingLines(let payload): visit(payload)
    case .writingBox(let payload): visit(payload)
    case .drawingFrame(let payload): visit(payload)
    case .cards(let payload): visit(payload)
    case .labels(let payload): visit(payload)
    case .table(let payload): visit(payload)
    case .checklist(let payload): visit(payload)
    case .scale(let payload): visit(payload)
    case .roomPlan(let payload): visit(payload)
    case .agenda(let payload): visit(payload)
    case .path(let payload): visit(payload)
    case .gallery(let payload): visit(payload)
    case .quotes(let payload): visit(payload)
    case .themeCloud(let payload): visit(payload)
    case .votes(let payload): visit(payload)
    case .scene(let payload): visit(payload)
    case .agreements(let payload): visit(payload)
    case .columns(let payload): visit(payload)
    case .callout(let payload): visit(payload)
    case .consent(let payload): visit(payload)
    case .illustration(let payload): visit(payload)
    case .curve(let payload): visit(payload)
    case .placeMat(let payload): visit(payload)
    case .tree(let payload): visit(payload)
    case .ladder(let payload): visit(payload)
    case .leaf(let payload): visit(payload)
    }
  }
}
