import MethodDocument

extension BlockSetter {
  /// A leaf under the strip from which it is torn; its words in the largest letters that fit, down
  /// to body size.
  func set(_ block: Leaf, width: Double) -> [Piece] {
    let parts = leafParts(block, width: width)
    let smallest = LeafLook(letters: style.body, picture: style.body * 3)
    let content = trying().content(of: block, smallest, width: parts.inner)
    let least = parts.around + content.size.height
    return [
      Piece(atLeast: least, atMost: max(least, width * 1.75), weight: 3) { height in
        self.leaf(block, parts, size: Size(width: width, height: height))
      }
    ]
  }

  private func leaf(_ block: Leaf, _ parts: LeafParts, size: Size) -> Frame {
    var frame = Frame(size: size)
    drawLeaf(parts, in: &frame)
    let padding = style.padding
    var y = parts.strip
    if let top = parts.top {
      frame.add(top, x: 0, y: y)
      y += top.size.height
    }
    let room = size.height - parts.around
    let content = largestContent(of: block, parts, room: room)
    let free = max(0, room - content.size.height)
    frame.add(content, x: (size.width - parts.inner) / 2, y: y + padding + free * 0.45)
    if let foot = parts.foot {
      frame.add(
        foot, x: (size.width - foot.size.width) / 2,
        y: size.height - padding * 0.8 - foot.size.height)
    }
    return frame.grouped(as: .section)
  }

  // MARK: In the middle

  /// The words with the picture over them, the letters first and then the picture made smaller until
  /// both fit.
  private func largestContent(of block: Leaf, _ parts: LeafParts, room: Double) -> Frame {
    // A word is as wide as its letters are large.
    let widest = widestWord(block.text, leafText(style.body)) / style.body
    let sizes = Fitting.sizes(from: style.statement * 1.5, to: style.body, steps: 10).filter {
      $0 <= style.body || $0 * widest <= parts.inner
    }
    let least = style.body * 3
    let pictures = [0.45, 0.33, 0.22].map { max(room * $0, least) } + [least]
    let looks = pictures.enumerated().flatMap { index, picture in
      // Letters are not made small for the sake of a large picture.
      sizes.prefix(index == 0 ? 6 : index == 1 ? 9 : sizes.count).map {
        LeafLook(letters: $0, picture: picture)
      }
    }
    // Words are as high in balanced lines as in others, which are found in less time.
    var heights: [Double: Double] = [:]
    for look in looks {
      let words = heights[look.letters] ?? leafHeight(block, look, width: parts.inner)
      heights[look.letters] = words
      let attempt = trying()
      let picture = attempt.leafPicture(block, look, width: parts.inner)
      let taken = picture.map { $0.size.height + look.letters * Self.leafGap } ?? 0
      guard taken + words <= room + 0.01 else { continue }
      let content = attempt.content(of: block, look, width: parts.inner)
      guard !attempt.notes.hasMisfits else { continue }
      notes.report(contentsOf: attempt.notes)
      return content
    }
    return content(
      of: block, LeafLook(letters: style.body, picture: least), width: parts.inner)
  }

  private func leafHeight(_ block: Leaf, _ look: LeafLook, width: Double) -> Double {
    var text = leafText(look.letters)
    text.isBalanced = false
    return trying().set(block.text, text, width: width).size.height
  }

  private func content(of block: Leaf, _ look: LeafLook, width: Double) -> Frame {
    let picture = leafPicture(block, look, width: width)
    let words = frame(block.text, leafText(look.letters), width: width)
    return stack(
      [picture, words].compactMap { $0 }, gap: look.letters * Self.leafGap, width: width)
  }

  /// Between the picture and the words, as a factor of their size.
  private static let leafGap = 0.7

  private func leafPicture(_ block: Leaf, _ look: LeafLook, width: Double) -> Frame? {
    figure(block.picture, width: width * 0.8, height: look.picture).map { figure in
      var centred = Frame(width: width, height: figure.size.height)
      centred.add(figure, x: (width - figure.size.width) / 2, y: 0)
      return centred
    }
  }

  private func leafText(_ size: Double) -> TextStyle {
    TextStyle(size: size, bold: true, lineHeight: 1.3, alignment: .centre, isBalanced: true)
  }

  // MARK: Around it

  private func leafParts(_ block: Leaf, width: Double) -> LeafParts {
    let padding = style.padding
    let inner = width - 2 * padding
    let band = TextStyle(
      size: style.heading(level: 3), bold: true, ink: .accent, lineHeight: 1.2,
      alignment: .centre, isBalanced: true)
    let top = block.top.map { words -> Frame in
      let words = self.frame(words, band, width: inner, role: .heading(level: 2))
      var frame = Frame(width: width, height: words.size.height + padding)
      frame.add(.box(width: width, height: frame.size.height, fill: .accentSoft))
      frame.add(words, x: padding, y: padding / 2)
      return frame
    }
    var note = style.noteText.tight().centred()
    note.isBalanced = true
    let foot = block.foot.map { self.frame($0, note, width: inner) }
    let strip = max(.millimetres(9), style.body * 1.6)
    let heights = [top?.size.height ?? 0, foot.map { $0.size.height + padding * 1.3 } ?? 0]
    return LeafParts(
      strip: strip, top: top, foot: foot, inner: inner,
      around: heights.reduce(strip + 2 * padding, +))
  }

  /// The leaf's edge, the line on which it is torn off, and the holes by which it hangs.
  private func drawLeaf(_ parts: LeafParts, in frame: inout Frame) {
    let (width, height) = (frame.size.width, frame.size.height)
    let edge = Shape.Stroke(.rule, width: style.hairline)
    frame.add(.box(width: width, height: height, radius: style.body * 0.5, stroke: edge))
    let hole = min(.millimetres(5), parts.strip * 0.55)
    for share in [0.25, 0.75] {
      frame.add(
        .circle(diameter: hole, fill: .paper, stroke: .init(.quiet, width: style.hairline)),
        x: width * share - hole / 2, y: (parts.strip - hole) / 2)
    }
    frame.add(
      Shape(
        .line(to: Point(x: width, y: 0)),
        stroke: .init(
          .quiet, width: style.hairline * 1.2, dash: [style.body * 0.2, style.body * 0.25])),
      y: parts.strip)
  }
}

/// How large a leaf's letters and its picture are, in points.
private struct LeafLook {
  var letters: Double
  /// The height of the picture.
  var picture: Double
}

/// What stands around a leaf's words.
private struct LeafParts {
  /// The height of the strip that stays when the leaf is torn off.
  var strip: Double
  var top: Frame?
  var foot: Frame?
  /// The width of the words.
  var inner: Double
  /// The height of all that is not for the words and the picture.
  var around: Double
}
