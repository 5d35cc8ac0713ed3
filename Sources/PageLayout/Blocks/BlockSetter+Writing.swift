import MethodDocument

extension BlockSetter {
  func set(_ block: Question, width: Double) -> [Piece] { [] }
  func set(_ block: WritingLines, width: Double) -> [Piece] { [] }
  func set(_ block: WritingBox, width: Double) -> [Piece] { [] }
  func set(_ block: DrawingFrame, width: Double) -> [Piece] { [] }
}
