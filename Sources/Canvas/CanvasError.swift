/// What can go wrong when drawing; every status of a C library becomes one of these.
///
/// The wording stands apart, in `CanvasError+Wording.swift`.
public enum CanvasError: Error, Hashable, Sendable {
  /// Cairo could not draw or write. `reason` is Cairo's own sentence, in English.
  case drawing(operation: String, reason: String)
  /// Fontconfig or Pango could not be set up.
  case fonts(reason: String)
  /// The bytes are neither a JPEG nor a PNG picture.
  case unknownPictureFormat
  /// The picture is damaged or cut off. `reason` is the decoder's own sentence.
  case unreadablePicture(reason: String)
  /// The picture has more pixels than the bound (sizes in pixels).
  case pictureTooLarge(width: Int, height: Int, limit: Int)
  /// The SVG drawing cannot be read. `reason` is librsvg's own sentence.
  case unreadableDrawing(reason: String)
  /// The SVG source has more bytes than the bound.
  case drawingTooLarge(bytes: Int, limit: Int)
  /// The PDF cannot be finished. `reason` is qpdf's own sentence.
  case finishing(reason: String)
  /// The structure tree in the PDF is not the one that was drawn.
  case structure(reason: String)
}
