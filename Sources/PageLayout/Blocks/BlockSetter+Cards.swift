import MethodDocument

extension BlockSetter {
  func set(_ block: Cards, width: Double) -> [Piece] { [] }
  func set(_ block: Labels, width: Double) -> [Piece] { [] }
}
