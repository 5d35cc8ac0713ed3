import MethodDocument

extension BlockSetter {
  /// The middle line between the two ends, and a faint line at each level, to stick cards on; it
  /// takes the space that is left.
  func emptyCurve(_ block: Curve, width: Double) -> Piece {
    let ends = curveEnds(block, width: width)
    let least = max(style.roomy(millimetres: 70), ends.height(isNamed: true) + style.body * 2)
    return Piece(atLeast: least, weight: 3) { height in
      var frame = Frame(width: width, height: height)
      let left = ends.width + style.gutter
      let face = ends.face / 2
      frame.add(self.curveEnds(ends, isNamed: true, height: height), x: 0, y: 0)
      let rise = (height - 2 * face) / 4
      for level in [-2.0, -1, 1, 2] {
        frame.add(
          Shape(
            .line(to: Point(x: width - left, y: 0)),
            stroke: .init(
              .rule, width: self.style.hairline * 0.8,
              dash: [self.style.body * 0.15, self.style.body * 0.45])),
          x: left, y: height / 2 - level * rise)
      }
      self.middleLine(
        .init(.accent, width: self.style.body * 0.16), from: left, to: width, y: height / 2,
        hasHead: true, in: &frame)
      return frame
    }
  }
}
