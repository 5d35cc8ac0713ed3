import MethodDocument

/// Stops one under the other.
extension BlockSetter {
  func uprightPath(_ stops: [Path.Stop], width: Double) -> [Piece] {
    let swing = style.body * 1.1
    let widest = PathMark.diameter(.here, style)
    let left = widest + swing + style.gutter
    let list = notes.container(.list)
    return stops.enumerated().map { index, stop in
      let mark = mark(stop, number: stop.number ?? index + 1)
      let words = words(of: stop, width: width - left, alignment: .start)
      let height = max(mark.size.height, words.size.height) + style.body * 1.3
      let radius = PathMark.diameter(stop.state, style) / 2
      let x = widest / 2 + (index % 2 == 0 ? 0 : swing)
      let y = (height + mark.size.height) / 2 - radius
      var frame = Frame(width: width, height: height)
      // Neighbours meet halfway, so that the way goes on from piece to piece.
      let joint = widest / 2 + swing / 2
      if index > 0 {
        frame.add(
          bend(from: Point(x: joint, y: 0), to: Point(x: x, y: y), stop.state), x: joint, y: 0)
      }
      if index < stops.count - 1 {
        let next = stops[index + 1].state
        frame.add(
          bend(from: Point(x: x, y: y), to: Point(x: joint, y: height), next), x: x, y: y)
      }
      var item = Frame(size: frame.size)
      item.add(mark, x: x - mark.size.width / 2, y: (height - mark.size.height) / 2)
      item.add(words, x: left, y: max(0, y - words.size.height / 2))
      frame.add(item, x: 0, y: 0, role: .listItem)
      return Piece(frame)
    }.within(list)
  }

  private func bend(from: Point, to: Point, _ state: Path.Stop.State?) -> Shape {
    let (x, y) = (to.x - from.x, to.y - from.y)
    return Shape(
      .path([
        .move(.zero),
        .curve(
          Point(x: x, y: y), control1: Point(x: 0, y: y / 2), control2: Point(x: x, y: y / 2)),
      ]), stroke: wayStroke(to: state))
  }
}
