public import MethodDocument

extension SheetSetter {
  /// Blocks by themselves, without a page around them, to show what they look like.
  ///
  /// - Parameters:
  ///   - region: How wide they are set, and how high what grows becomes, in points.
  ///   - paper: The paper whose letters they have.
  public func specimen(of blocks: [Block], in region: Size, paper: Paper) -> Frame {
    let style = LayoutStyle(size: size, reader: .participant, paper: paper)
    let setter = BlockSetter(
      style: style, language: language, measurer: measurer, pictures: pictures,
      notes: LayoutNotes(sheet: "specimen"))
    return Paginator(region: region).compose(setter.pieces(blocks, width: region.width))
  }
}
