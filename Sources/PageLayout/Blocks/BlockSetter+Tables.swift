import MethodDocument

extension BlockSetter {
  func set(_ block: Table, width: Double) -> [Piece] { [] }
  func set(_ block: Columns, width: Double) -> [Piece] { [] }
  func set(_ block: Callout, width: Double) -> [Piece] { [] }
}
