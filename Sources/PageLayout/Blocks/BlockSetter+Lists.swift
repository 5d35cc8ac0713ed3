import MethodDocument

extension BlockSetter {
  func set(_ block: Steps, width: Double) -> [Piece] { [] }
  func set(_ block: Checklist, width: Double) -> [Piece] { [] }
  func set(_ block: Agenda, width: Double) -> [Piece] { [] }
}
