import MethodDocument

extension BlockSetter {
  func set(_ block: Scale, width: Double) -> [Piece] { [] }
  func set(_ block: Consent, width: Double) -> [Piece] { [] }
}
