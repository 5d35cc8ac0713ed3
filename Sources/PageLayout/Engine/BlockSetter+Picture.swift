import MethodDocument

extension BlockSetter {
  /// The picture in a box of at most this size, as a figure; nil where there is none.
  ///
  /// - Parameter file: the photo's name, for a warning that it is too coarse.
  func figure(_ picture: Picture?, width: Double, height: Double) -> Frame? {
    guard let picture, let found = pictures.find(picture, language: language) else { return nil }
    var size = Size(width: width, height: width / found.aspect)
    if size.height > height { size = Size(width: height * found.aspect, height: height) }
    warnIfCoarse(found, picture, width: size.width)
    var frame = Frame(size: size)
    frame.add(
      .picture(PlacedPicture(found.source, size: size, directed: found.directed)), x: 0, y: 0)
    return frame.grouped(as: .figure(alternative: found.alternative))
  }

  /// A pictogram or photo in a square, as it stands beside a line of text.
  func icon(_ picture: Picture?, side: Double) -> Frame? {
    guard let figure = figure(picture, width: side, height: side) else { return nil }
    var square = Frame(width: side, height: side)
    square.add(
      figure, x: (side - figure.size.width) / 2, y: (side - figure.size.height) / 2)
    return square
  }

  /// A photo is coarse under 150 dots per inch as printed.
  private func warnIfCoarse(_ found: FoundPicture, _ picture: Picture, width: Double) {
    guard let pixels = found.widthPixels, case .photo(let file) = picture.source else { return }
    let dpi = Double(pixels) / (width / 72)
    if dpi < 150 { notes.report(.coarsePhoto(spot, file: file, dpi: Int(dpi))) }
  }
}
