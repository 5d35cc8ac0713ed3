import Foundation
import MethodDocument
import PageLayout

import Canvas

/// What the host ships, as it stands in the repository.
enum Assets {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Assets").standardizedFileURL

  /// The path of a drawing; nil where there is none.
  static func art(_ name: String) -> String? {
    let path = folder.appending(path: "art/\(name).svg").path
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }
}

/// Finds the host's own drawings, and pictograms by the emoji itself.
struct AssetPictures: PictureFinder {
  func find(_ picture: Picture, language: String) -> FoundPicture? {
    let alternative = picture.alt?.plain ?? "plaatje"
    switch picture.source {
    case .pictogram(let emoji):
      return FoundPicture(.emoji(emoji), alternative: alternative)
    case .art(let name):
      guard let path = Assets.art(name), let data = FileManager.default.contents(atPath: path),
        let drawing = try? Drawing(data)
      else { return nil }
      return FoundPicture(
        .drawing(path: path), aspect: drawing.aspectRatio, alternative: alternative)
    case .photo: return nil
    }
  }
}
