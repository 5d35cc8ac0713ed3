import Canvas
public import Foundation
import PageLayout

/// Every sheet of a pack as a thumbnail on one picture, with a line of words under each.
public struct ContactSheet {
  /// A thumbnail and what is said of it.
  public struct Tile {
    var image: PageImage
    var caption: String
    /// True where something is wrong with it; it then has a thick edge.
    var isMarked: Bool

    public init(_ image: PageImage, caption: String, isMarked: Bool = false) {
      self.image = image
      self.caption = caption
      self.isMarked = isMarked
    }
  }

  /// A row of thumbnails under a title.
  public struct Part {
    var title: String
    var tiles: [Tile]

    public init(_ title: String, _ tiles: [Tile]) {
      self.title = title
      self.tiles = tiles
    }
  }

  /// The longer side of a thumbnail, in pixels.
  public static let thumbnailPixels = 300

  private static let columns = 5
  private static let gap = 28.0
  private static let captionHeight = 40.0
  private static let titleHeight = 56.0

  private let measurer: FontMeasurer
  private let language: String

  public init(_ measurer: FontMeasurer, language: String) {
    self.measurer = measurer
    self.language = language
  }

  /// The whole as a PNG.
  public func png(_ parts: [Part]) throws -> Data {
    let parts = parts.filter { !$0.tiles.isEmpty }
    let cell = Double(Self.thumbnailPixels)
    let width = Self.gap + Double(Self.columns) * (cell + Self.gap)
    let height = parts.reduce(Self.gap) {
      $0 + Self.titleHeight + rows($1).map(rowHeight).reduce(0, +)
    }
    let surface = try ImageSurface(
      widthPixels: Int(width), heightPixels: min(Int(height), 32_767))
    let context = try surface.context()
    context.fillAll(Self.ground)
    var y = Self.gap
    for part in parts {
      try draw(part.title, size: 22, bold: true, x: Self.gap, y: y, width: width, in: context)
      y += Self.titleHeight
      for row in rows(part) {
        for (column, tile) in row.enumerated() {
          let x = Self.gap + Double(column) * (cell + Self.gap)
          try draw(tile, x: x, y: y, in: context)
        }
        y += rowHeight(row)
      }
    }
    return try surface.quickPNGData()
  }

  private static let ground = Colour(red: 0.92, green: 0.92, blue: 0.92)
  private static let edge = Colour(red: 0.6, green: 0.6, blue: 0.6)
  private static let mark = Colour(red: 0.72, green: 0.11, blue: 0.11)

  private func rows(_ part: Part) -> [[Tile]] {
    stride(from: 0, to: part.tiles.count, by: Self.columns).map {
      Array(part.tiles[$0..<min($0 + Self.columns, part.tiles.count)])
    }
  }

  private func rowHeight(_ row: [Tile]) -> Double {
    let tallest = row.map { Double($0.image.heightPixels) }.max() ?? 0
    return tallest + Self.captionHeight + Self.gap
  }

  private func draw(_ tile: Tile, x: Double, y: Double, in context: Context) throws {
    let width = Double(tile.image.widthPixels)
    let height = Double(tile.image.heightPixels)
    context.paint(tile.image.surface, x: x, y: y)
    context.rectangle(x: x - 0.5, y: y - 0.5, width: width + 1, height: height + 1)
    context.stroke(
      tile.isMarked ? Stroke(Self.mark, width: 4) : Stroke(Self.edge, width: 1))
    try draw(
      tile.caption, size: 13, bold: tile.isMarked, x: x, y: y + height + 8,
      width: Double(Self.thumbnailPixels), in: context)
  }

  private func draw(
    _ words: String, size: Double, bold: Bool, x: Double, y: Double, width: Double,
    in context: Context
  ) throws {
    let layout = try measurer.setter.layout(
      TextSetting([.init(words, bold: bold)], size: size, maxWidth: width, language: language))
    layout.draw(lines: 0..<min(layout.lines.count, 2), in: context, x: x, y: y) { _ in .black }
  }
}
