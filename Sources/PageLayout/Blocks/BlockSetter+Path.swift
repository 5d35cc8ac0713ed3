import MethodDocument

extension BlockSetter {
  func set(_ block: Path, width: Double) -> [Piece] { [] }
}
