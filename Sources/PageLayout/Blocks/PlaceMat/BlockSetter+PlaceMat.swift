import MethodDocument

extension BlockSetter {
  /// Areas to write in, beside each other.
  func set(_ block: PlaceMat, width: Double) -> [Piece] {
    let zones = (block.sides + [block.centre].compactMap { $0 }).map {
      DrawingFrame.Zone($0.title, hint: $0.hint, picture: $0.picture)
    }
    return set(DrawingFrame(.blank, zones: zones, height: 100), width: width)
  }
}
