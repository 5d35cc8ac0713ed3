import MethodDocument

extension BlockSetter {
  /// The template in the space that is left, with the elements on cards in it, sized by their votes.
  func set(_ block: Scene, width: Double) -> [Piece] {
    let elements = block.elements.byVotes
    func template(_ height: Double) -> SceneTemplate {
      SceneTemplate(
        block.template, size: Size(width: width, height: height), unit: self.style.body)
    }
    var least = width * 0.45
    while !fits(elements, in: template(least).free), least < width * 10 { least *= 1.06 }
    // With the smallest pictures all sizes look alike; a little more room shows who got most votes,
    // where it does not cost a page.
    if style.density == 1 { least = max(least * 1.15, width * 0.55) }
    return [
      Piece(atLeast: least, atMost: max(least, width * 1.1)) { height in
        let template = template(height)
        var frame = template.frame
        frame.add(
          self.cards(elements, in: template.free, size: frame.size), x: 0, y: 0, role: .list)
        return frame
      }
    ]
  }

  /// The cards with the largest pictures that find a place, in whichever form serves best.
  private func cards(_ elements: [Votes.Item], in area: Rect, size: Size) -> Frame {
    var frame = Frame(size: size)
    let largest = max(min(area.width, area.height) * 0.62, smallestPicture)
    let sides = Fitting.sizes(from: largest, to: smallestPicture, steps: 24)
    var best: (side: Int, form: SceneCard, places: [Rect])?
    for form in SceneCard.forms {
      // Halving finds the first side that fits; sides before the best so far alone are of use.
      var (low, high) = (0, best?.side ?? sides.count)
      while low < high {
        let middle = (low + high) / 2
        if let places = trying().places(elements, form, side: sides[middle], in: area) {
          best = (middle, form, places)
          high = middle
        } else {
          low = middle + 1
        }
      }
    }
    guard let best else {
      notes.report(.doesNotFit(spot, text: elements.map(\.text.plain).joined(separator: ", ")))
      return frame
    }
    for (element, place) in zip(elements, best.places) {
      let card = card(element, best.form, most: elements.mostVotes, side: sides[best.side])
      frame.add(card, x: place.x, y: place.y, role: .listItem)
    }
    return frame
  }

  private func fits(_ elements: [Votes.Item], in area: Rect) -> Bool {
    SceneCard.forms.contains {
      trying().places(elements, $0, side: smallestPicture, in: area) != nil
    }
  }

  private func places(
    _ elements: [Votes.Item], _ form: SceneCard, side: Double, in area: Rect
  ) -> [Rect]? {
    let sizes = elements.map { card($0, form, most: elements.mostVotes, side: side).size }
    return ScenePacking(sizes, gap: style.body * 0.7, in: area)?.places
  }

  private var smallestPicture: Double { style.body * 2 }

  /// A white card with the picture, the words and the votes.
  ///
  /// - Parameter side: of the picture that got the most votes; the others' area goes with theirs.
  private func card(_ element: Votes.Item, _ form: SceneCard, most: Int, side: Double) -> Frame {
    let share = most > 0 ? Double(max(element.votes, 0)) / Double(most) : 1
    let own = max(side * share.squareRoot(), smallestPicture)
    let picture = figure(element.picture, width: own, height: own)
    let size = picture == nil ? min(max(style.body, own * 0.22), style.body * 1.25) : style.body
    let text = TextStyle(size: size, bold: true, lineHeight: 1.2, alignment: .centre)
    let natural = naturalWidth(element.text, text) + 1
    let room = min(natural, max(own * 1.1, style.body * form.measure))
    let words = words(element.text, text, width: room, natural: natural)
    let votes = most > 0 ? voteMark(element.votes, size: max(style.note, size * 0.85)) : nil
    let said = centred([words, votes].compactMap { $0 }, gap: style.body * 0.3)
    let content: Frame
    if let picture, form.isBeside {
      let gap = style.body * 0.6
      let height = max(picture.size.height, said.size.height)
      var pair = Frame(width: picture.size.width + gap + said.size.width, height: height)
      pair.add(picture, x: 0, y: (height - picture.size.height) / 2)
      pair.add(said, x: picture.size.width + gap, y: (height - said.size.height) / 2)
      content = pair
    } else {
      content = centred([picture, said].compactMap { $0 }, gap: style.body * 0.3)
    }
    return boxed(
      content, padding: style.body * 0.6, radius: 8, fill: .paper,
      stroke: .init(.rule, width: style.hairline))
  }

  /// Frames one under the other about one middle.
  func centred(_ frames: [Frame], gap: Double) -> Frame {
    let width = frames.map(\.size.width).max() ?? 0
    let lines = frames.map { frame in
      var line = Frame(width: width, height: frame.size.height)
      line.add(frame, x: (width - frame.size.width) / 2, y: 0)
      return line
    }
    return stack(lines, gap: gap, width: width)
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

/// How a card has its picture and words.
private struct SceneCard {
  /// True where the words stand beside the picture rather than under it.
  var isBeside: Bool
  /// How wide the words may run, in letters' sizes.
  var measure: Double

  static let forms = [
    SceneCard(isBeside: false, measure: 8), SceneCard(isBeside: false, measure: 11),
    SceneCard(isBeside: true, measure: 7), SceneCard(isBeside: true, measure: 10),
  ]
}

extension [Votes.Item] {
  fileprivate var mostVotes: Int { map(\.votes).max() ?? 0 }
}
