public import MethodDocument
public import PageLayout

/// Finds every picture without looking anywhere, but for those that it is told to lack.
public struct FakePictures: PictureFinder {
  /// Words, file names and names of art for which nothing is found.
  public var missing: Set<String>
  /// Width divided by height by name; 1 where none is given.
  public var aspects: [String: Double]
  /// How wide every photo is, in pixels.
  public var photoPixels: Int

  public init(
    missing: Set<String> = [], aspects: [String: Double] = [:], photoPixels: Int = 3000
  ) {
    self.missing = missing
    self.aspects = aspects
    self.photoPixels = photoPixels
  }

  public func find(_ picture: Picture, language: String) -> FoundPicture? {
    let name =
      switch picture.source {
      case .pictogram(let name), .photo(let name), .art(let name): name
      }
    guard !missing.contains(name) else { return nil }
    let source: PictureSource =
      switch picture.source {
      case .pictogram: .emoji(name)
      case .photo: .photo(path: "/photos/\(name)")
      case .art: .drawing(path: "/art/\(name).svg")
      }
    var pixels: Int?
    if case .photo = picture.source { pixels = photoPixels }
    return FoundPicture(
      source, aspect: aspects[name] ?? 1, widthPixels: pixels,
      alternative: picture.alt?.plain ?? name)
  }
}
