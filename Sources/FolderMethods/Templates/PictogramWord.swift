public import MethodDocument

/// A pictogram's word as a sheet names it, and where.
public struct PictogramWord: Hashable, Sendable {
  public var word: String
  public var place: Place

  init(_ word: String, at place: Place) {
    self.word = word
    self.place = place
  }
}
