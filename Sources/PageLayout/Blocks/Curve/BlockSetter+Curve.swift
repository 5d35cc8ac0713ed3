import MethodDocument

extension BlockSetter {
  /// Moments one under the other, or a large empty box with a middle line.
  func set(_ block: Curve, width: Double) -> [Piece] {
    guard block.points.isEmpty else {
      return set(Checklist(block.points.map(\.title), marker: .dot), width: width)
    }
    return [
      Piece(atLeast: style.roomy(millimetres: 70), weight: 3) { height in
        var frame = Frame(width: width, height: height)
        frame.add(
          .box(width: width, height: height, radius: 8, stroke: .init(.rule, width: 1)))
        frame.add(.rule(width), y: height / 2)
        let good = self.frame(block.good ?? "", style.strongText, width: width / 2)
        let bad = self.frame(block.bad ?? "", style.strongText, width: width / 2)
        frame.add(good, x: style.padding, y: style.padding)
        frame.add(bad, x: style.padding, y: height - style.padding - bad.size.height)
        return frame
      }
    ]
  }
}
