import MethodDocument

extension BlockSetter {
  /// Rungs from the top down, each with its number.
  func set(_ block: Ladder, width: Double) -> [Piece] {
    let rows = block.rungs.enumerated().reversed().map { index, rung -> [Text] in
      let empty = Array(repeating: Text(""), count: block.columns.count)
      let cells = Array((rung.cells + empty).prefix(block.columns.count))
      return [rung.title.preceded(by: "\(index + 1)  ")] + cells
    }
    return set(Table([.init("")] + block.columns.map { .init($0) }, rows: rows), width: width)
  }
}
