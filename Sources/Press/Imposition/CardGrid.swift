import MethodDocument
import PageLayout

/// Cards side by side on A4, so that cutting the whole stack at once leaves them in order.
struct CardGrid {
  let card: Size
  let duplex: Duplex
  let columns: Int
  let rows: Int
  let paper: Size

  /// The way of holding the A4 that takes most cards.
  init(card: Size, duplex: Duplex) {
    self.card = card
    self.duplex = duplex
    let ways = [Orientation.portrait, .landscape].map { orientation in
      let paper = Size(.a4, orientation)
      // Paper sizes are rounded to whole millimetres, so two A5 are a little less than an A4.
      let columns = max(1, Int((paper.width + .millimetres(1)) / card.width))
      let rows = max(1, Int((paper.height + .millimetres(1)) / card.height))
      return (paper: paper, columns: columns, rows: rows)
    }
    let best = ways[1].columns * ways[1].rows > ways[0].columns * ways[0].rows ? ways[1] : ways[0]
    (paper, columns, rows) = best
  }

  var perSide: Int { columns * rows }

  /// The sides for the cards; fronts and, where a card has one, backs.
  func sides(_ faces: [SetSheet.Face]) -> [PrintPage] {
    if duplex == .foldOver, faces.contains(where: { $0.back != nil }) { return foldOver(faces) }
    let count = (faces.count + perSide - 1) / perSide
    let hasBacks = faces.contains { $0.back != nil }
    return (0..<count).flatMap { side -> [PrintPage] in
      // Each place of the grid gets a run of cards that lie on each other in the stack.
      let places = (0..<perSide).map { place -> SetSheet.Face? in
        let index = place * count + side
        return faces.indices.contains(index) ? faces[index] : nil
      }
      let front = page(places.map { $0?.front }, isBack: false)
      return hasBacks ? [front, page(places.map { $0?.back }, isBack: true)] : [front]
    }
  }

  /// The pages of one copy beside each other in reading order, to fold instead of cut.
  ///
  /// - Parameter fromEnd: true where reading goes from right to left.
  func folded(_ faces: [SetSheet.Face], fromEnd: Bool) -> [PrintPage] {
    stride(from: 0, to: faces.count, by: perSide).map { start in
      var frames = faces[start..<min(start + perSide, faces.count)].map { Optional($0.front) }
      frames += Array(repeating: nil, count: perSide - frames.count)
      return page(fromEnd ? frames.reversed() : frames, isBack: false)
    }
  }

  private func page(_ frames: [Frame?], isBack: Bool) -> PrintPage {
    let placements = frames.enumerated().compactMap { place, frame -> PrintPage.Placement? in
      guard let frame else { return nil }
      return placement(frame, place: place, isBack: isBack)
    }
    return PrintPage(size: paper, placements: placements, marks: isBack ? nil : cutMarks)
  }

  /// Where a card lies; a back lies where the front is once the paper has been turned.
  private func placement(_ frame: Frame, place: Int, isBack: Bool) -> PrintPage.Placement {
    var (column, row) = (place % columns, place / columns)
    var isTurned = false
    if isBack {
      let turnsAboutUpright = (duplex == .longEdge) == (paper.height >= paper.width)
      if turnsAboutUpright {
        column = columns - 1 - column
      } else {
        row = rows - 1 - row
        isTurned = true
      }
    }
    let origin = Point(
      x: left + Double(column) * card.width, y: top + Double(row) * card.height)
    return PrintPage.Placement(frame, at: origin, isTurned: isTurned)
  }

  private var left: Double { (paper.width - Double(columns) * card.width) / 2 }
  private var top: Double { (paper.height - Double(rows) * card.height) / 2 }

  /// Fronts with their backs beside them; folded on the line between, the backs come behind.
  private func foldOver(_ faces: [SetSheet.Face]) -> [PrintPage] {
    let across = columns / 2 > 0
    let perSide = across ? columns / 2 * rows : columns * (rows / 2)
    return stride(from: 0, to: faces.count, by: max(perSide, 1)).map { start in
      var page = PrintPage(size: paper, placements: [], marks: cutMarks)
      for (offset, face) in faces[start..<min(start + max(perSide, 1), faces.count)].enumerated() {
        let column = across ? offset % (columns / 2) : offset % columns
        let row = across ? offset / (columns / 2) : offset / columns
        let origin = Point(
          x: left + Double(column) * card.width, y: top + Double(row) * card.height)
        page.placements.append(.init(face.front, at: origin))
        if let back = face.back {
          let mirrored = Point(
            x: across ? paper.width - origin.x - card.width : origin.x,
            y: across ? origin.y : paper.height - origin.y - card.height)
          page.placements.append(.init(back, at: mirrored, isTurned: !across))
        }
      }
      return page
    }
  }

  /// Short lines at the edges of the paper, and thin dashes where a cut goes through.
  private var cutMarks: Frame {
    var frame = Frame(size: paper)
    let line = Shape.Stroke(.rule, width: 0.5, dash: [3, 5])
    for column in 0...columns {
      let x = left + Double(column) * card.width
      guard x > 1, x < paper.width - 1 else { continue }
      frame.add(Shape(.line(to: Point(x: 0, y: paper.height)), stroke: line), x: x)
    }
    for row in 0...rows {
      let y = top + Double(row) * card.height
      guard y > 1, y < paper.height - 1 else { continue }
      frame.add(Shape(.line(to: Point(x: paper.width, y: 0)), stroke: line), y: y)
    }
    return frame
  }
}
