public import MethodDocument

/// A drawing’s name as a sheet says it, and where.
public struct DrawingName: Hashable, Sendable {
  public var name: String
  public var place: Place

  init(_ name: String, at place: Place) {
    self.name = name
    self.place = place
  }
}
