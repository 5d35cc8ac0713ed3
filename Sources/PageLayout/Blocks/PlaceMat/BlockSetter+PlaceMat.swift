import MethodDocument

extension BlockSetter {
  /// Areas around a centre, each with its title where writing begins; they take the space that is
  /// left.
  func set(_ block: PlaceMat, width: Double) -> [Piece] {
    func size(_ height: Double) -> Size { Size(width: width, height: height) }
    var least = max(width * 0.4, style.roomy(millimetres: 80))
    while !trying().mat(block, size: size(least)).hasRoom, least < width * 4 { least *= 1.06 }
    return [
      Piece(atLeast: least, weight: 3) { height in
        self.frame(of: self.mat(block, size: size(height)), size: size(height))
      }
    ]
  }

  private func frame(of mat: SetMat, size: Size) -> Frame {
    let edge = Shape.Stroke(.accent, width: style.hairline * 1.8)
    var frame = Frame(size: size)
    frame.add(
      .box(
        width: size.width - edge.width, height: size.height - edge.width,
        radius: style.body * 1.2, stroke: edge), x: edge.width / 2, y: edge.width / 2)
    for line in mat.plan.lines {
      let end = Point(x: line.to.x - line.from.x, y: line.to.y - line.from.y)
      frame.add(
        Shape(.line(to: end), stroke: .init(.accent, width: style.hairline * 1.2)),
        x: line.from.x, y: line.from.y)
    }
    if let area = mat.plan.centre { drawCentre(area, in: &frame) }
    let areas = mat.plan.sides + [mat.plan.centre].compactMap { $0 }
    for (words, area) in zip(mat.words, areas) {
      var section = Frame(size: area.size)
      section.add(words.frame, x: words.place.x - area.x, y: words.place.y - area.y)
      frame.add(section, x: area.x, y: area.y, role: .section)
    }
    return frame
  }

  /// The centre lies over the lines where areas meet, with a white edge around it.
  private func drawCentre(_ area: Rect, in frame: inout Frame) {
    let radius = min(area.height / 2, style.body * 3)
    let halo = area.inset(by: -style.padding * 0.6)
    frame.add(
      .box(
        width: halo.width, height: halo.height, radius: radius + style.padding * 0.6,
        fill: .paper, stroke: .init(.paper, width: 0.5)), x: halo.x, y: halo.y)
    frame.add(
      .box(
        width: area.width, height: area.height, radius: radius, fill: .accentSoft,
        stroke: .init(.accent, width: style.hairline * 2.4)), x: area.x, y: area.y)
  }

  // MARK: Words

  /// The mat with the largest centre and then the largest letters that leave every area room to
  /// write; as it must be where none do.
  private func mat(_ block: PlaceMat, size: Size) -> SetMat {
    let sizes = Fitting.sizes(from: style.heading(level: 2), to: style.body, steps: 4)
    for share in [0.4, 0.34, 0.28, 0.22] {
      for letters in sizes {
        let attempt = trying()
        let mat = attempt.mat(block, size: size, share: share, letters: letters)
        guard mat.hasRoom else { continue }
        notes.report(contentsOf: attempt.notes)
        return mat
      }
    }
    return mat(block, size: size, share: 0.28, letters: style.body)
  }

  private func mat(_ block: PlaceMat, size: Size, share: Double, letters: Double) -> SetMat {
    let plan = MatPlan(
      block.sides.count, hasCentre: block.centre != nil, size: size, share: share,
      gap: style.padding)
    var mat = SetMat(plan: plan)
    let room = max(1.5 * style.writingLine, style.roomy(millimetres: 20))
    for (side, area) in zip(block.sides, plan.sides) {
      mat.add(words(of: side, in: area, plan.centre, letters), in: area, room: room)
    }
    if let centre = block.centre, let area = plan.centre {
      let inset = max(style.padding, min(area.height / 2, style.body * 1.5))
      let words = words(
        of: centre, width: area.width - 2 * inset, letters, alignment: .centre)
      mat.add(
        .init(frame: words, place: Point(x: area.x + inset, y: area.y + style.padding)), in: area,
        room: style.writingLine)
    }
    // A word too wide or a title of three lines is for smaller letters.
    let isLong = mat.words.contains { $0.frame.longestHeading > 2 }
    if notes.hasMisfits || isLong && letters > style.body { mat.hasRoom = false }
    return mat
  }

  /// A side's words where its area begins, beside the centre where that reaches in.
  private func words(
    of side: PlaceMat.Side, in area: Rect, _ centre: Rect?, _ letters: Double
  ) -> SetMat.Words {
    let padding = style.padding * 1.2
    let place = Point(x: area.x + padding, y: area.y + padding)
    let width = area.width - 2 * padding
    let frame = words(of: side, width: width, letters)
    let gap = style.padding
    let taken = Rect(
      x: place.x - gap, y: place.y - gap / 2, width: width + 2 * gap,
      height: frame.size.height + gap)
    guard let centre, taken.overlaps(centre) else { return .init(frame: frame, place: place) }
    let before = centre.x - 1.4 * gap - place.x
    let after = area.maxX - padding - centre.maxX - 1.4 * gap
    let least = style.body * 5
    if before >= after, before > least {
      return .init(frame: words(of: side, width: before, letters), place: place)
    }
    if after > least {
      return .init(
        frame: words(of: side, width: after, letters),
        place: Point(x: centre.maxX + 1.4 * gap, y: place.y))
    }
    // Right under the centre.
    return .init(frame: frame, place: Point(x: place.x, y: centre.maxY + 1.4 * gap))
  }

  private func words(
    of side: PlaceMat.Side, width: Double, _ letters: Double,
    alignment: StyledText.Alignment = .start
  ) -> Frame {
    let title = TextStyle(
      size: letters, bold: true, ink: .accent, lineHeight: 1.2, alignment: alignment)
    var note = style.noteText.tight()
    note.alignment = alignment
    return beside(icon(side.picture, side: letters * 1.7), width: width) { width in
      let words = self.frame(side.title, title, width: width, role: .heading(level: 2))
      let hint = side.hint.map { self.frame($0, note, width: width) }
      return stack([words, hint].compactMap { $0 }, gap: style.body * 0.15, width: width)
    }
  }
}

/// A place mat with the words of its areas in their places.
private struct SetMat {
  struct Words {
    var frame: Frame
    var place: Point
  }

  let plan: MatPlan
  /// Of the sides, then of the centre.
  private(set) var words: [Words] = []
  /// True where every area has room to write under its words.
  var hasRoom = true

  init(plan: MatPlan) {
    self.plan = plan
  }

  mutating func add(_ words: Words, in area: Rect, room: Double) {
    self.words.append(words)
    if words.place.y + words.frame.size.height + room > area.maxY { hasRoom = false }
  }
}

extension Frame {
  /// The most lines that a heading in it has.
  fileprivate var longestHeading: Int {
    items.map { placed -> Int in
      switch placed.item {
      case .group(let frame, let role) where role?.isHeading == true: frame.lineCount
      case .group(let frame, _): frame.longestHeading
      default: 0
      }
    }.max() ?? 0
  }

  private var lineCount: Int {
    items.reduce(0) { count, placed in
      if case .text(let fragment) = placed.item { count + fragment.lines.count } else { count }
    }
  }
}
