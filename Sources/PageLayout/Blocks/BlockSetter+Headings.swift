import MethodDocument

extension BlockSetter {
  func set(_ block: Heading, width: Double) -> [Piece] { [] }
  func set(_ block: Paragraph, width: Double) -> [Piece] { [] }
  func set(_ block: Illustration, width: Double) -> [Piece] { [] }
}
