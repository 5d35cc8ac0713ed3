extension CanvasError {
  /// A stable kebab-case name.
  public var code: String {
    switch self {
    case .drawing: "drawing-failed"
    case .fonts: "fonts-unusable"
    case .unknownPictureFormat: "unknown-picture-format"
    case .unreadablePicture: "unreadable-picture"
    case .pictureTooLarge: "picture-too-large"
    case .unreadableDrawing: "unreadable-drawing"
    case .drawingTooLarge: "drawing-too-large"
    case .finishing: "pdf-not-finished"
    case .structure: "pdf-structure-broken"
    }
  }

  /// What is wrong and what to do, in Dutch.
  public var dutch: String {
    switch self {
    case .drawing(let operation, let reason): "Tekenen lukt niet (\(operation)): \(reason)."
    case .fonts(let reason): "De lettertypen zijn niet te gebruiken: \(reason)."
    case .unknownPictureFormat:
      "Dit is geen JPEG- of PNG-bestand. Bewaar de foto als JPEG of PNG."
    case .unreadablePicture(let reason):
      "De foto is beschadigd of niet compleet (\(reason)). Zet het bestand er opnieuw neer."
    case .pictureTooLarge(let width, let height, let limit):
      "De foto is te groot: \(width) × \(height) beeldpunten; "
        + "het mogen er samen \(limit / 1_000_000) miljoen zijn. Maak de foto kleiner."
    case .unreadableDrawing(let reason): "De SVG-tekening is niet te lezen: \(reason.asPhrase)."
    case .drawingTooLarge(let bytes, let limit):
      "De SVG-tekening is te groot: \(bytes) bytes; het mogen er \(limit) zijn."
    case .finishing(let reason): "De PDF is niet af te maken: \(reason)."
    case .structure(let reason): "De opbouw van de PDF klopt niet: \(reason)."
    }
  }

  /// What is wrong and what to do, in English.
  public var english: String {
    switch self {
    case .drawing(let operation, let reason): "Drawing failed (\(operation)): \(reason)."
    case .fonts(let reason): "The fonts cannot be used: \(reason)."
    case .unknownPictureFormat:
      "This is not a JPEG or PNG file. Save the photo as JPEG or PNG."
    case .unreadablePicture(let reason):
      "The photo is damaged or incomplete (\(reason)). Copy the file here again."
    case .pictureTooLarge(let width, let height, let limit):
      "The photo is too large: \(width) × \(height) pixels; "
        + "the bound is \(limit / 1_000_000) million in all. Make the photo smaller."
    case .unreadableDrawing(let reason): "The SVG drawing cannot be read: \(reason.asPhrase)."
    case .drawingTooLarge(let bytes, let limit):
      "The SVG drawing is too large: \(bytes) bytes; the bound is \(limit)."
    case .finishing(let reason): "The PDF cannot be finished: \(reason)."
    case .structure(let reason): "The structure of the PDF is wrong: \(reason)."
    }
  }
}

extension String {
  /// A library's sentence without the line feed and the point at its end.
  fileprivate var asPhrase: String {
    var words = self[...]
    while words.last?.isWhitespace == true || words.last == "." { words.removeLast() }
    return String(words)
  }
}

extension CanvasError: CustomStringConvertible {
  public var description: String { english }
}
