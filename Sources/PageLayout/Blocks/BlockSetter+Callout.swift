import MethodDocument

extension BlockSetter {
  func set(_ block: Callout, width: Double) -> [Piece] {
    let sign = calloutSign(block.kind, side: style.body * 2.1)
    let inner = width - 2 * style.padding - sign.size.width - style.gutter
    var frames: [Frame] = []
    if let title = block.title {
      frames.append(self.frame(title, style.strongText.with(ink: .accent), width: inner))
    }
    if !block.blocks.isEmpty { frames.append(self.frame(block.blocks, width: inner)) }
    let content = stack(frames, gap: style.body * 0.25, width: inner)
    let height = max(content.size.height, sign.size.height) + 2 * style.padding
    var frame = Frame(width: width, height: height)
    frame.add(
      .box(
        width: width, height: height, radius: 8, fill: block.kind.ground,
        stroke: .init(.accent, width: style.hairline)))
    frame.add(sign, x: style.padding, y: style.padding)
    frame.add(
      content, x: style.padding + sign.size.width + style.gutter,
      y: (height - content.size.height) / 2)
    return [Piece(frame.grouped(as: .section))]
  }
}
