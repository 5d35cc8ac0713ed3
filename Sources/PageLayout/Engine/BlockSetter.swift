import MethodDocument

/// Sets blocks in a width: the tools that the extensions in `Blocks/` share.
struct BlockSetter {
  var style: LayoutStyle
  /// The language of the sheet; of two, the one that leads.
  var language: String
  var measurer: any TextMeasurer
  var pictures: any PictureFinder
  var notes: LayoutNotes
  /// What a page has for blocks, in points; a block that is best seen whole keeps to it. None where
  /// there are no pages.
  var pageHeight: Double?
  /// What stands above the block in hand among the blocks of its page, in points.
  var above = 0.0
  /// The name of the block in hand, for problems.
  var blockName = ""

  /// The block in pieces of the width, in points.
  func pieces(_ block: Block, width: Double) -> [Piece] {
    var setter = self
    setter.blockName = block.kind.rawValue
    return setter.dispatch(block, width: width)
  }

  /// Blocks one under the other, with the space between them that the second asks for.
  func pieces(_ blocks: [Block], width: Double) -> [Piece] {
    var all: [Piece] = []
    for (index, block) in blocks.enumerated() {
      let gap = index == 0 ? 0 : gap(before: block, after: blocks[index - 1])
      if index > 0, isNote(block, on: blocks[index - 1]), let last = all.indices.last {
        all[last].keepWithNext = true
      }
      var setter = self
      setter.above = all.height + gap
      all += setter.pieces(block, width: width).gapBefore(gap)
    }
    return all
  }

  /// Blocks as one frame that does not break.
  func frame(_ blocks: [Block], width: Double) -> Frame {
    stack(pieces(blocks, width: width), width: width)
  }

  /// Pieces one under the other, as one frame.
  func stack(_ pieces: [Piece], width: Double) -> Frame {
    let region = Size(width: width, height: pieces.height)
    return Paginator(region: region).compose(pieces)
  }

  /// True where a page may not begin with the block, for it belongs to the paragraph above it.
  private func isNote(_ block: Block, on previous: Block) -> Bool {
    guard case .paragraph(let note) = block, note.style == .note,
      case .paragraph(let paragraph) = previous
    else { return false }
    return paragraph.style != .note
  }

  private func gap(before block: Block, after previous: Block) -> Double {
    if case .heading(let heading) = block {
      return style.blockGap * (heading.level == 3 ? 1.2 : 1.6)
    }
    if case .heading(let heading) = previous {
      return style.blockGap * (heading.level == 1 ? 0.8 : 0.5)
    }
    return style.blockGap
  }

  private func dispatch(_ block: Block, width: Double) -> [Piece] {
    switch block {
    case .heading(let block): set(block, width: width)
    case .paragraph(let block): set(block, width: width)
    case .steps(let block): set(block, width: width)
    case .question(let block): set(block, width: width)
    case .writingLines(let block): set(block, width: width)
    case .writingBox(let block): set(block, width: width)
    case .drawingFrame(let block): set(block, width: width)
    case .cards(let block): set(block, width: width)
    case .labels(let block): set(block, width: width)
    case .table(let block): set(block, width: width)
    case .checklist(let block): set(block, width: width)
    case .scale(let block): set(block, width: width)
    case .roomPlan(let block): set(block, width: width)
    case .agenda(let block): set(block, width: width)
    case .path(let block): set(block, width: width)
    case .gallery(let block): set(block, width: width)
    case .quotes(let block): set(block, width: width)
    case .themeCloud(let block): set(block, width: width)
    case .votes(let block): set(block, width: width)
    case .scene(let block): set(block, width: width)
    case .agreements(let block): set(block, width: width)
    case .columns(let block): set(block, width: width)
    case .callout(let block): set(block, width: width)
    case .consent(let block): set(block, width: width)
    case .illustration(let block): set(block, width: width)
    case .curve(let block): set(block, width: width)
    case .placeMat(let block): set(block, width: width)
    case .tree(let block): set(block, width: width)
    case .ladder(let block): set(block, width: width)
    case .leaf(let block): set(block, width: width)
    }
  }
}
