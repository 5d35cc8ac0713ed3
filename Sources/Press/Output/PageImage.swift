import Canvas
public import Foundation

/// A page as pixels, to look at on a screen.
///
/// It may go to another thread, for nothing is drawn on it any more.
public struct PageImage: @unchecked Sendable {
  let surface: ImageSurface

  init(_ surface: ImageSurface) {
    self.surface = surface
  }

  public var widthPixels: Int { surface.widthPixels }
  public var heightPixels: Int { surface.heightPixels }

  /// As PNG, made in little time rather than small.
  public func png() throws -> Data { try surface.quickPNGData() }
}
