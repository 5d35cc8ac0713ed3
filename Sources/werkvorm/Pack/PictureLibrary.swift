import Canvas
import Foundation
import MethodDocument
import PageLayout
import Pictograms
import Sessions

/// Finds the pictures that sheets name: pictograms by word, photos beside the session, drawings of
/// the method and of the host.
///
/// What is missing or cannot be read is collected, each once.
final class PictureLibrary: PictureFinder {
  private let pictograms: PictogramIndex
  private let artFolders: [URL]
  /// By the name that the session file gives; only those that may be shown.
  private let photos: [String: SafePath]
  private let showsPictograms: Bool
  /// In which languages a pictogram's word may be: methods name theirs in Dutch, people write in the
  /// language of their session. Looking further would find wrong ones: "door" is no door in Dutch.
  private let wordLanguages: [String]
  private var known: [Key: FoundPicture?] = [:]
  private(set) var problems: [PictureProblem] = []

  private struct Key: Hashable {
    var picture: Picture
    var language: String
  }

  /// - Parameter artFolders: Where drawings are looked for, the method's before the host's.
  init(
    pictograms: PictogramIndex, artFolders: [URL], photos: [SafePath], showsPictograms: Bool,
    sessionLanguage: String
  ) {
    wordLanguages = sessionLanguage.hasPrefix("nl") ? ["nl"] : [sessionLanguage, "nl"]
    self.pictograms = pictograms
    self.artFolders = artFolders
    self.photos = Dictionary(photos.map { ($0.relative, $0) }) { first, _ in first }
    self.showsPictograms = showsPictograms
  }

  func find(_ picture: Picture, language: String) -> FoundPicture? {
    let key = Key(picture: picture, language: language)
    if let found = known[key] { return found }
    let found =
      switch picture.source {
      case .pictogram(let word): pictogram(word, picture, language: language)
      case .photo(let file): photo(file, picture)
      case .art(let name): drawing(name, picture)
      }
    known[key] = found
    return found
  }

  private func pictogram(_ word: String, _ picture: Picture, language: String) -> FoundPicture? {
    guard showsPictograms else { return nil }
    let found = wordLanguages.lazy
      .compactMap { self.pictograms.find(word, language: $0) }.first
    guard let found else { return nil }
    let name = pictograms.name(of: found.emoji, language: language) ?? found.name
    if let art = found.art {
      return drawing(art, Picture(.art(art), alt: picture.alt ?? Text(name)))
    }
    return FoundPicture(.emoji(found.emoji), alternative: picture.alt?.plain ?? name)
  }

  private func photo(_ file: String, _ picture: Picture) -> FoundPicture? {
    guard let path = photos[file]?.absolute else {
      report(.missing(file))
      return nil
    }
    do {
      let photo = try Photo(Data(contentsOf: URL(filePath: path)))
      return FoundPicture(
        .photo(path: path), aspect: photo.aspectRatio, widthPixels: photo.widthPixels,
        alternative: picture.alt?.plain ?? "")
    } catch let error as CanvasError {
      report(.unreadable(file, Wording(nl: error.dutch, en: error.english)))
    } catch {
      report(.missing(file))
    }
    return nil
  }

  /// A drawing's name is a file's, and a link leads nowhere else, so that no method can reach what
  /// stands outside the folders.
  private func drawing(_ name: String, _ picture: Picture) -> FoundPicture? {
    for folder in artFolders where !name.contains("/") {
      let url = folder.appending(path: "\(name).svg")
      guard url.isInside(folder.deletingLastPathComponent()), let data = try? Data(contentsOf: url)
      else { continue }
      do {
        let drawing = try Drawing(data)
        return FoundPicture(
          .drawing(path: url.path), aspect: drawing.aspectRatio,
          alternative: picture.alt?.plain ?? "",
          directed: String(decoding: data, as: UTF8.self).contains("data-directed=\"true\""))
      } catch let error as CanvasError {
        report(.unreadableDrawing(name, Wording(nl: error.dutch, en: error.english)))
      } catch {
        report(.missingDrawing(name))
      }
      return nil
    }
    report(.missingDrawing(name))
    return nil
  }

  private func report(_ problem: PictureProblem) {
    if !problems.contains(problem) { problems.append(problem) }
  }
}

/// A picture that a sheet names and that cannot be printed.
enum PictureProblem: Problem, Hashable {
  /// A photo, by the name of its file.
  case missing(String)
  case unreadable(String, Wording)
  /// A drawing, by its name.
  case missingDrawing(String)
  case unreadableDrawing(String, Wording)

  /// The name as it stands in the file that names it.
  var name: String {
    switch self {
    case .missing(let name), .unreadable(let name, _), .missingDrawing(let name),
      .unreadableDrawing(let name, _):
      name
    }
  }

  var isDrawing: Bool {
    switch self {
    case .missing, .unreadable: false
    case .missingDrawing, .unreadableDrawing: true
    }
  }

  private var file: String { isDrawing ? "\(name).svg" : name }

  var code: String {
    switch self {
    case .missing, .missingDrawing: "missing-picture"
    case .unreadable, .unreadableDrawing: "unreadable-picture"
    }
  }

  var message: Wording {
    switch self {
    case .missing, .missingDrawing:
      Wording(
        nl: "De afbeelding \(file) is er niet.", en: "The picture \(file) is not there.")
    case .unreadable(_, let reason), .unreadableDrawing(_, let reason):
      Wording(
        nl: "De afbeelding \(file) is niet te lezen: \(reason.nl)",
        en: "The picture \(file) cannot be read: \(reason.en)")
    }
  }

  var hint: Wording? {
    switch self {
    case .missing, .unreadable:
      Wording(
        nl: "Zet de afbeelding in dezelfde map als het sessiebestand, of haal de regel weg.",
        en: "Put the picture in the folder of the session file, or take the line out.")
    case .missingDrawing:
      Wording(
        nl: "Zet de tekening in de map ‘art’ van de methode.",
        en: "Put the drawing in the method’s folder ‘art’.")
    case .unreadableDrawing:
      Wording(
        nl: "Open haar in uw tekenprogramma, en bewaar haar opnieuw als gewone SVG.",
        en: "Open it in your drawing program, and save it anew as plain SVG.")
    }
  }
}
