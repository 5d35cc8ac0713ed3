import MethodDocument

extension BlockSetter {
  /// The words in the middle, what stands over them on top and what stands under them at the foot.
  func set(_ block: Leaf, width: Double) -> [Piece] {
    pieces(
      [block.top.map { Heading($0).block }, Paragraph(block.text, style: .statement).block]
        .compactMap { $0 } + (block.foot.map { [Paragraph($0, style: .note).block] } ?? []),
      width: width)
  }
}
