public import Foundation

/// A photo from a JPEG or PNG file, upright as its EXIF orientation says.
///
/// In colour a JPEG goes into a PDF as it is, without its metadata; a PDF embeds each rendition
/// once. Not sendable.
public final class Photo {
  /// More pixels than any phone makes; as many would take 400 MB when decoded.
  public static let pixelLimit = 100_000_000

  /// Pixels after orientation.
  public let widthPixels: Int
  public let heightPixels: Int
  private let pixbuf: Pixbuf
  private let jpeg: JPEGFile?
  private let identity: String
  private var rasters: [Bool: Raster] = [:]

  /// Decodes the whole file, so that a damaged one is found now and not when it is drawn.
  public init(_ data: Data, pixelLimit: Int = Photo.pixelLimit) throws {
    jpeg = JPEGFile(data)
    let size = jpeg.map { ($0.width, $0.height) } ?? PNGHeader.size(data)
    guard let (width, height) = size else {
      throw data.starts(with: [0xFF, 0xD8])
        ? CanvasError.unreadablePicture(reason: "no size in the JPEG file")
        : CanvasError.unknownPictureFormat
    }
    guard width <= pixelLimit / max(1, height), width <= 32767, height <= 32767 else {
      throw CanvasError.pictureTooLarge(width: width, height: height, limit: pixelLimit)
    }
    guard jpeg?.isWhole ?? PNGHeader.isWhole(data) else {
      throw CanvasError.unreadablePicture(reason: "the end of the file is missing")
    }
    pixbuf = try Pixbuf(data, format: jpeg == nil ? "png" : "jpeg")
    guard (pixbuf.width, pixbuf.height) == (width, height) else {
      throw CanvasError.unreadablePicture(reason: "its size does not match its header")
    }
    let turned = jpeg?.orientation.swapsSides ?? false
    (widthPixels, heightPixels) = turned ? (height, width) : (width, height)
    identity = "werkvorm photo \(Fingerprint.of(data)) \(data.count)"
  }

  /// Width divided by height.
  public var aspectRatio: Double { Double(widthPixels) / Double(heightPixels) }

  /// How fine the photo is when it is drawn in a box of this size (points), in dots per inch.
  public func dotsPerInch(width: Double, height: Double, fit: PictureFit = .contain) -> Double {
    let across = Double(widthPixels) / (width / 72)
    let down = Double(heightPixels) / (height / 72)
    return fit == .contain ? max(across, down) : min(across, down)
  }

  /// Draws it in the box (points). In `grey` and `saver` it is the grey of its luminance.
  public func draw(
    in context: Context, x: Double, y: Double, width: Double, height: Double,
    fit: PictureFit = .contain, rendition: Rendition = .colour
  ) throws {
    try raster(grey: rendition != .colour)
      .draw(in: context, x: x, y: y, width: width, height: height, fit: fit)
  }

  private func raster(grey: Bool) throws -> Raster {
    if let known = rasters[grey] { return known }
    let surface = try pixbuf.surface()
    if grey { surface.turnGrey() }
    let raster = try Raster(
      surface, orientation: jpeg?.orientation ?? .upright,
      identity: "\(identity) \(grey ? "grey" : "colour")")
    if grey, !pixbuf.hasAlpha {
      // Cairo would write the pixels out in full, which for a photo is many times as large.
      try raster.attach(jpeg: Pixbuf(surface).jpegData(quality: 90))
    } else if let jpeg, jpeg.isPlain {
      try raster.attach(jpeg: jpeg.withoutMetadata)
    }
    rasters[grey] = raster
    return raster
  }
}

/// Tells files apart (FNV-1a, 64 bits); not for secrets.
enum Fingerprint {
  static func of(_ data: Data) -> String {
    let hash = data.reduce(UInt64(0xCBF2_9CE4_8422_2325)) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    return String(hash, radix: 16)
  }
}
