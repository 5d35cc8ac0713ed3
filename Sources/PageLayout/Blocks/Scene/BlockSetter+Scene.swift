import MethodDocument

extension BlockSetter {
  /// The template as large as it goes, with the elements on cards in it, sized by their votes.
  func set(_ block: Scene, width: Double) -> [Piece] {
    let elements = block.elements.byVotes
    let template = Picture.art("scene-\(block.template.rawValue)")
    let aspect = pictures.find(template, language: language)?.aspect
    let whole = aspect.map { width / $0 } ?? width
    // A template that the smallest cards do not fit gives way to a plain frame around them.
    let least = leastHeight(elements, width: width)
    guard aspect != nil, least <= whole else {
      return [
        Piece(atLeast: max(least, width * 0.4)) {
          self.scene(elements, in: Size(width: width, height: $0), template: nil)
        }
      ]
    }
    return [
      Piece(atLeast: max(least, whole * 0.7)) { height in
        self.scene(elements, in: Size(width: width, height: min(height, whole)), template: template)
      }
    ]
  }

  private func scene(_ elements: [Votes.Item], in size: Size, template: Picture?) -> Frame {
    var frame = Frame(size: size)
    var art = Rect(x: 0, y: 0, width: size.width, height: size.height)
    if let template, let figure = figure(template, width: size.width, height: size.height) {
      art = Rect(
        x: (size.width - figure.size.width) / 2, y: (size.height - figure.size.height) / 2,
        width: figure.size.width, height: figure.size.height)
      frame.add(figure, x: art.x, y: art.y)
    } else {
      frame.add(
        .box(
          width: size.width, height: size.height, radius: style.padding,
          stroke: .init(.accent, width: style.hairline * 2)))
    }
    let area = template == nil ? art.within(SceneArea.plain) : art.within(SceneArea.template)
    frame.add(cards(elements, in: area, size: size), x: 0, y: 0, role: .list)
    return frame
  }

  /// The cards with the largest pictures that find a place.
  private func cards(_ elements: [Votes.Item], in area: Rect, size: Size) -> Frame {
    var frame = Frame(size: size)
    let largest = min(area.width, area.height) * 0.62
    let gap = style.body * 0.7
    for side in Fitting.sizes(from: max(largest, smallestPicture), to: smallestPicture, steps: 30) {
      let cards = elements.map { trying().card($0, most: elements.first?.votes ?? 0, side: side) }
      guard let packing = ScenePacking(cards.map(\.size), gap: gap, in: area) else { continue }
      for (element, place) in zip(elements, packing.places) {
        let card = card(element, most: elements.first?.votes ?? 0, side: side)
        frame.add(card, x: place.x, y: place.y, role: .listItem)
      }
      return frame
    }
    notes.report(.doesNotFit(spot, text: elements.map(\.text.plain).joined(separator: ", ")))
    return frame
  }

  private var smallestPicture: Double { style.body * 2 }

  /// The height in which the smallest cards find a place.
  private func leastHeight(_ elements: [Votes.Item], width: Double) -> Double {
    let attempt = trying()
    let cards = elements.map {
      attempt.card($0, most: elements.first?.votes ?? 0, side: smallestPicture).size
    }
    var height = width * 0.4
    while height < width * 8 {
      let art = Rect(x: 0, y: 0, width: width, height: height)
      let area = art.within(SceneArea.template)
      if ScenePacking(cards, gap: style.body * 0.7, in: area) != nil { return height }
      height *= 1.05
    }
    return height
  }

  /// A white card with the picture and, under it, the words and the votes.
  ///
  /// - Parameter side: of the picture that got the most votes; the others' area goes with theirs.
  private func card(_ element: Votes.Item, most: Int, side: Double) -> Frame {
    let share = most > 0 ? Double(max(element.votes, 0)) / Double(most) : 1
    let own = max(side * share.squareRoot(), smallestPicture)
    let picture = figure(element.picture, width: own, height: own)
    let size = picture == nil ? min(max(style.body, own * 0.22), style.body * 1.7) : style.body
    let text = TextStyle(size: size, bold: true, lineHeight: 1.2, alignment: .centre)
    let natural = naturalWidth(element.text, text) + 1
    let room = min(natural, max(own * 1.25, style.body * 8))
    let words = words(element.text, text, width: room, natural: natural)
    let votes = most > 0 ? voteMark(element.votes, size: max(style.note, size * 0.85)) : nil
    let parts = [picture, words, votes].compactMap { $0 }
    let width = parts.map(\.size.width).max() ?? 0
    let gap = style.body * 0.3
    var content = Frame(width: width, height: -gap)
    for part in parts {
      content.add(part, x: (width - part.size.width) / 2, y: content.size.height + gap)
      content.size.height += part.size.height + gap
    }
    return boxed(
      content, padding: style.body * 0.6, radius: 8, fill: .paper,
      stroke: .init(.rule, width: style.hairline))
  }

  /// Words in a width, or in as much more as their longest word needs.
  private func words(_ words: Text, _ text: TextStyle, width: Double, natural: Double) -> Frame {
    var width = width
    while width < natural {
      let attempt = trying()
      let frame = attempt.frame(words, text, width: width)
      if !attempt.notes.hasMisfits { return frame }
      width += text.size
    }
    return frame(words, text, width: natural)
  }
}

/// Where elements may stand, as shares of the drawing's width and height.
enum SceneArea {
  /// Every template keeps this free of its own lines.
  static let template = Rect(x: 0.06, y: 0.16, width: 0.88, height: 0.78)
  static let plain = Rect(x: 0.03, y: 0.04, width: 0.94, height: 0.92)
}

extension Rect {
  fileprivate func within(_ share: Rect) -> Rect {
    Rect(
      x: x + width * share.x, y: y + height * share.y, width: width * share.width,
      height: height * share.height)
  }
}
