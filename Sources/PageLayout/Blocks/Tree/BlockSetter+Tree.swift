import MethodDocument

extension BlockSetter {
  /// Its parts from the top down, each with its items or room to write.
  func set(_ block: Tree, width: Double) -> [Piece] {
    let parts = Tree.Part.Kind.allCases.reversed().flatMap { kind in
      block.parts.filter { $0.part == kind }
    }
    return pieces(
      parts.flatMap { part -> [Block] in
        let words = [Heading(part.title).block] + (part.hint.map { [Paragraph($0).block] } ?? [])
        return words
          + [part.items.isEmpty ? WritingBox().block : Checklist(part.items, marker: .dot).block]
      }, width: width)
  }
}
