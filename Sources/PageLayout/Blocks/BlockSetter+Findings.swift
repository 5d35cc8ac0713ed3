import MethodDocument

extension BlockSetter {
  func set(_ block: Gallery, width: Double) -> [Piece] { [] }
  func set(_ block: Quotes, width: Double) -> [Piece] { [] }
  func set(_ block: ThemeCloud, width: Double) -> [Piece] { [] }
  func set(_ block: Votes, width: Double) -> [Piece] { [] }
  func set(_ block: Scene, width: Double) -> [Piece] { [] }
  func set(_ block: Agreements, width: Double) -> [Piece] { [] }
}
