/// What an install or a removal put aside, so that it can be brought back.
public struct KeptMethod: Hashable, Sendable {
  public let id: String
  /// Nil where its manifest cannot be read.
  public let version: Int?
}
