public import MethodDocument

/// A picture that was found, ready to be placed.
public struct FoundPicture: Hashable, Sendable {
  public var source: PictureSource
  /// Width divided by height.
  public var aspect: Double
  /// Of a photo, after turning it upright; nil for what has no pixels of its own.
  public var widthPixels: Int?
  /// For who cannot see it.
  public var alternative: String
  /// True where it points in reading direction.
  public var directed: Bool

  public init(
    _ source: PictureSource, aspect: Double = 1, widthPixels: Int? = nil, alternative: String,
    directed: Bool = false
  ) {
    self.source = source
    self.aspect = aspect
    self.widthPixels = widthPixels
    self.alternative = alternative
    self.directed = directed
  }
}

/// Finds the pictures that blocks name; the host has one with files and fonts.
public protocol PictureFinder {
  /// The picture, or nil where there is none: a missing photo is for the finder to report.
  func find(_ picture: Picture, language: String) -> FoundPicture?
}
