import CCairo

/// How a camera was held (EXIF 2.3, tag 0x0112): what to do to stored pixels to see them upright.
enum Orientation: Int {
  case upright = 1
  case mirrored, upsideDown, upsideDownMirrored
  case transposed, turnedRight, transversed, turnedLeft

  var swapsSides: Bool { rawValue >= Orientation.transposed.rawValue }

  /// From stored pixels to seen ones, for a stored picture of this size.
  func matrix(width: Double, height: Double) -> cairo_matrix_t {
    func matrix(
      _ xx: Double, _ xy: Double, _ x0: Double, _ yx: Double, _ yy: Double, _ y0: Double
    ) -> cairo_matrix_t {
      cairo_matrix_t(xx: xx, yx: yx, xy: xy, yy: yy, x0: x0, y0: y0)
    }
    return switch self {
    case .upright: matrix(1, 0, 0, 0, 1, 0)
    case .mirrored: matrix(-1, 0, width, 0, 1, 0)
    case .upsideDown: matrix(-1, 0, width, 0, -1, height)
    case .upsideDownMirrored: matrix(1, 0, 0, 0, -1, height)
    case .transposed: matrix(0, 1, 0, 1, 0, 0)
    case .turnedRight: matrix(0, -1, height, 1, 0, 0)
    case .transversed: matrix(0, -1, height, -1, 0, width)
    case .turnedLeft: matrix(0, 1, 0, -1, 0, width)
    }
  }
}
