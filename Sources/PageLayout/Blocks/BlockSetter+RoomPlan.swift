import MethodDocument

extension BlockSetter {
  func set(_ block: RoomPlan, width: Double) -> [Piece] { [] }
  func set(_ block: Path, width: Double) -> [Piece] { [] }
}
