import MethodDocument
import Canvas
import Foundation
import PageLayout

/// Keeps pictures that were read, each once. Not sendable: use one a thread.
final class PictureShelf {
  private var photos: [String: Photo] = [:]
  private var drawings: [String: Drawing] = [:]
  private let pictograms: PictogramSetter
  private let palette: Palette

  init(palette: Palette) throws {
    self.palette = palette
    pictograms = try PictogramSetter()
  }

  func draw(_ picture: PlacedPicture, in context: Context) throws {
    let (width, height) = (picture.size.width, picture.size.height)
    try context.saved {
      if picture.mirrored {
        context.translate(x: width, y: 0)
        context.scale(x: -1, y: 1)
      }
      switch picture.source {
      case .emoji(let emoji):
        try pictograms.pictogram(emoji, palette.mode.rendition)?
          .draw(in: context, x: 0, y: 0, width: width, height: height)
      case .photo(let path):
        try photo(path).draw(
          in: context, x: 0, y: 0, width: width, height: height,
          rendition: palette.mode.rendition)
      case .drawing(let path):
        try drawing(path).draw(in: context, x: 0, y: 0, width: width, height: height)
      }
    }
  }

  private func photo(_ path: String) throws -> Photo {
    if let known = photos[path] { return known }
    let photo = try Photo(Data(contentsOf: URL(filePath: path)))
    photos[path] = photo
    return photo
  }

  private func drawing(_ path: String) throws -> Drawing {
    if let known = drawings[path] { return known }
    let drawing = try Drawing(
      Data(contentsOf: URL(filePath: path)), recolour: palette.recoloured)
    drawings[path] = drawing
    return drawing
  }
}

extension InkMode {
  var rendition: Rendition {
    switch self {
    case .colour: .colour
    case .grey: .grey
    case .saver: .saver
    }
  }
}
