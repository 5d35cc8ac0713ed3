import MethodDocument

extension BlockSetter {
  /// Badges to wear: a picture over the height, beside it the name in large bold letters, or a line to
  /// write it on, and under it the kind of person. All of a sheet are set alike.
  func badges(_ items: [Labels.Label], width: Double) -> [Piece] {
    let size = Size(width: min(.millimetres(85), width), height: .millimetres(54))
    // A long word gets some of the picture's room, and so does a name, to stand on one line.
    let plans = [32.0, 27, 22, 17].map {
      badgePlan(items, size: size, pictureWidth: .millimetres($0))
    }
    let plan =
      plans.first { $0.hasRoom && $0.namesAreLines } ?? plans.first(where: \.hasRoom)
      ?? plans[plans.count - 1]
    return rows(
      items.map { badge($0, plan) }, columns: max(1, Int(width / size.width)),
      cellWidth: size.width, gap: 0, width: width)
  }

  private func badgePlan(
    _ items: [Labels.Label], size: Size, pictureWidth: Double
  ) -> BadgePlan {
    var plan = BadgePlan(
      size: size, pictureWidth: pictureWidth,
      kind: TextStyle(size: style.body, lineHeight: 1.2),
      name: TextStyle(size: style.body * 1.3, bold: true, lineHeight: 1.15))
    let room = items.contains { $0.picture != nil } ? plan.wordsBesidePicture : plan.words
    func fits(_ texts: [Text], _ style: TextStyle) -> Bool {
      texts.allSatisfy { naturalWidth($0, style) <= room }
    }
    func fitting(_ texts: [Text], _ style: TextStyle, to largest: Double) -> TextStyle? {
      Fitting.sizes(from: largest, to: style.size).lazy.map { size in
        var style = style
        style.size = size
        return style
      }.first { fits(texts, $0) }
    }
    let kind = fitting(items.map(\.text), plan.kind, to: style.body * 1.3)
    // A name may take two lines; the kind of person is read in one.
    let names = items.compactMap(\.name)
    let name = fitting(names, plan.name, to: style.body * 2.8)
    plan.namesAreLines = name != nil
    plan.hasRoom =
      kind != nil && names.allSatisfy { widestWord($0, name ?? plan.name) <= room }
    plan.kind = kind ?? plan.kind
    plan.name = name ?? plan.name
    return plan
  }

  private func badge(_ item: Labels.Label, _ plan: BadgePlan) -> Frame {
    let size = plan.size
    var frame = Frame(size: size)
    frame.add(.box(width: size.width, height: size.height, stroke: Self.cut))
    let room = plan.room
    let picture = figure(item.picture, width: plan.pictureWidth, height: room.height)
    if let picture {
      frame.add(
        picture, x: room.x + (plan.pictureWidth - picture.size.width) / 2,
        y: (size.height - picture.size.height) / 2)
    }
    let width = picture == nil ? plan.words : plan.wordsBesidePicture
    let kind = self.frame(item.text, plan.kind, width: width)
    let name =
      item.name.flatMap { $0.isEmpty ? nil : self.frame($0, plan.name, width: width) }
      // Room over the line for a name in large letters.
      ?? writingLines(1, width: width, pitch: .millimetres(16), lineWidth: 1)
    let words = stack([name, kind], gap: style.body * 0.4, width: width)
    if words.size.height > room.height { notes.report(.doesNotFit(spot, text: item.text.plain)) }
    frame.add(words, x: room.maxX - width, y: (size.height - words.size.height) / 2)
    return frame
  }
}

/// How the badges of a sheet are set, in points.
private struct BadgePlan {
  var size: Size
  var pictureWidth: Double
  var kind: TextStyle
  var name: TextStyle
  /// True where no word is wider than its room, and the kind of person takes one line.
  var hasRoom = false
  var namesAreLines = false

  private static let padding = Double.millimetres(4)

  var room: Rect {
    Rect(
      x: Self.padding, y: Self.padding, width: size.width - 2 * Self.padding,
      height: size.height - 2 * Self.padding)
  }
  /// The width for words.
  var words: Double { room.width }
  var wordsBesidePicture: Double { room.width - pictureWidth - Self.padding }
}
