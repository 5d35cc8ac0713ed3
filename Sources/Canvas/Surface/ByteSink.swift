import CCairo
import Foundation

/// Collects what Cairo writes to a stream.
///
/// Cairo holds an unretained pointer to the sink, so its owner must finish the surface before it
/// lets the sink go.
final class ByteSink {
  private(set) var data = Data()

  /// The closure argument that goes with `ByteSink.write`.
  var closure: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  static let write: cairo_write_func_t = { closure, bytes, count in
    guard let closure, let bytes else { return CAIRO_STATUS_WRITE_ERROR }
    Unmanaged<ByteSink>.fromOpaque(closure).takeUnretainedValue()
      .data.append(bytes, count: Int(count))
    return CAIRO_STATUS_SUCCESS
  }
}
