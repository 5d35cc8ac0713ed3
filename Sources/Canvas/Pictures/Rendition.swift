/// In which ink a picture is drawn.
public enum Rendition: Hashable, Sendable, CaseIterable {
  case colour
  /// Greys of the same luminance.
  case grey
  /// Lines where that is possible, and no dark areas.
  case saver
}

/// How a picture takes its box.
public enum PictureFit: Hashable, Sendable {
  /// The whole picture, in the middle of the box.
  case contain
  /// The whole box, with what sticks out cut off on both sides.
  case cover
}
