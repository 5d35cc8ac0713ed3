import MethodDocument

extension BlockSetter {
  /// Pictures on a grid, each with its code and caption under it, so that no text stands on a
  /// picture (print.md 3).
  func set(_ block: Gallery, width: Double) -> [Piece] {
    rows(block.items.count, width: width, least: style.body * 10.5) { index, width, height in
      self.card(block.items[index], width: width, height: height)
    }
  }

  private func card(_ item: Gallery.Item, width: Double, height: Double?) -> Frame {
    let padding = style.padding
    let inner = width - 2 * padding
    let words = words(of: item, width: inner)
    let picture = Size(width: inner, height: inner * 0.62)
    let natural = picture.height + words.size.height + padding * 2.8
    var frame = Frame(width: width, height: max(height ?? 0, natural))
    let edge = Shape.Stroke(.rule, width: style.hairline)
    frame.add(
      .box(width: width, height: frame.size.height, radius: 8, fill: .paper, stroke: edge))
    frame.add(image(of: item, size: picture), x: padding, y: padding)
    frame.add(words, x: padding, y: picture.height + padding * 1.8)
    return frame
  }

  /// A photo as large as it goes; a pictogram on a soft ground; the code where there is neither.
  private func image(of item: Gallery.Item, size: Size) -> Frame {
    var frame = Frame(size: size)
    var share = 0.8
    if case .photo = item.picture?.source { share = 1 }
    let figure = figure(item.picture, width: size.width * share, height: size.height * share)
    if figure == nil || share < 1 {
      frame.add(.box(width: size.width, height: size.height, radius: 4, fill: .accentSoft))
    }
    if let figure {
      frame.add(
        figure, x: (size.width - figure.size.width) / 2,
        y: (size.height - figure.size.height) / 2)
    } else {
      let code = fitted(
        item.code, sizes: Fitting.sizes(from: style.statement * 1.6, to: style.floor),
        bold: true, ink: .accent, alignment: .centre,
        in: Size(width: size.width * 0.9, height: size.height))
      frame.add(code, x: size.width * 0.05, y: (size.height - code.size.height) / 2)
    }
    return frame
  }

  /// The code in a frame of its own, and the caption beside it, or under it where it is long.
  private func words(of item: Gallery.Item, width: Double) -> Frame {
    if item.code.isEmpty { return frame(item.caption, style.bodyText.tight(), width: width) }
    let code = TextStyle(size: style.body, bold: true, ink: .accent, lineHeight: 1.2)
    let natural = min(naturalWidth(item.code, code) + 1, width - style.body)
    let label = boxed(
      self.frame(item.code, code, width: natural, role: .label),
      padding: style.body * 0.25, radius: 4, stroke: .init(.accent, width: style.hairline * 1.5))
    let caption = style.bodyText
    guard label.size.width < width * 0.35 else {
      return stack(
        [label, frame(item.caption, caption.tight(), width: width)], gap: style.body * 0.4,
        width: width)
    }
    let left = label.size.width + style.gutter * 0.7
    let words = frame(item.caption, caption.tight(), width: width - left)
    var frame = Frame(width: width, height: max(label.size.height, words.size.height))
    frame.add(label, x: 0, y: 0)
    // The first line stands level with the code.
    frame.add(words, x: left, y: style.body * 0.2)
    frame.size.height = max(label.size.height, words.size.height + style.body * 0.2)
    return frame
  }
}
