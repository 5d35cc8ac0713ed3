import CCairo
import CPango

/// One emoji of the colour font, as a picture; a PDF embeds it once however often it is drawn.
public final class Pictogram {
  public let emoji: String
  public let rendition: Rendition
  private let raster: Raster

  fileprivate init(_ emoji: String, _ rendition: Rendition, _ raster: Raster) {
    self.emoji = emoji
    self.rendition = rendition
    self.raster = raster
  }

  /// Width divided by height, of the ink alone.
  public var aspectRatio: Double { Double(raster.widthPixels) / Double(raster.heightPixels) }

  /// Draws it as large as the box (points) allows, in its middle.
  public func draw(in context: Context, x: Double, y: Double, width: Double, height: Double) {
    raster.draw(in: context, x: x, y: y, width: width, height: height, fit: .contain)
  }
}

/// Makes pictograms, each once. Not sendable: use one a thread.
public final class PictogramSetter {
  private struct Key: Hashable {
    var emoji: String
    var rendition: Rendition
  }

  /// The family of the colour font.
  public static let family = "Noto Color Emoji"
  /// The size at which the font's own bitmaps (136 pixels wide) need no scaling.
  private static let nativeSize = 109.0
  private static let sheetSide = 320

  private let fontMap: UnsafeMutablePointer<PangoFontMap>
  private let context: OpaquePointer
  private var cache: [Key: Pictogram?] = [:]

  public init() throws {
    guard let fontMap = canvas_font_map_new(try FontSet.pictograms.get().config) else {
      throw CanvasError.fonts(reason: "Cairo was built without FreeType")
    }
    guard let context = pango_font_map_create_context(fontMap) else {
      canvas_object_unref(fontMap)
      throw CanvasError.fonts(reason: "Pango gives no context")
    }
    self.fontMap = fontMap
    self.context = context
  }

  deinit {
    canvas_object_unref(UnsafeMutableRawPointer(context))
    canvas_object_unref(fontMap)
  }

  /// The emoji, which may be a sequence (with skin tone, joiner or keycap), in one ink; nil where
  /// the font does not have it as one picture.
  public func pictogram(_ emoji: String, _ rendition: Rendition = .colour) throws -> Pictogram? {
    let key = Key(emoji: emoji, rendition: rendition)
    if let known = cache[key] { return known }
    let made = try render(emoji).map { picture in
      switch rendition {
      case .colour: break
      case .grey: picture.turnGrey()
      case .saver: picture.turnIntoLines()
      }
      let identity = "werkvorm pictogram \(emoji) \(rendition)"
      return Pictogram(emoji, rendition, try Raster(picture, identity: identity))
    }
    cache[key] = .some(made)
    return made
  }

  /// Draws the emoji at its own size and cuts it to its ink, with room for lines around it.
  private func render(_ emoji: String) throws -> ImageSurface? {
    guard let layout = pango_layout_new(context), let font = pango_font_description_new() else {
      throw CanvasError.fonts(reason: "Pango gives no layout")
    }
    defer {
      canvas_object_unref(UnsafeMutableRawPointer(layout))
      pango_font_description_free(font)
    }
    pango_font_description_set_family(font, PictogramSetter.family)
    pango_font_description_set_absolute_size(
      font, PictogramSetter.nativeSize * Double(PANGO_SCALE))
    pango_layout_set_font_description(layout, font)
    pango_layout_set_text(layout, emoji, Int32(emoji.utf8.count))
    let attributes = pango_attr_list_new()
    pango_attr_list_insert(attributes, pango_attr_fallback_new(0))
    pango_layout_set_attributes(layout, attributes)
    pango_attr_list_unref(attributes)
    guard isOnePicture(layout) else { return nil }

    let side = PictogramSetter.sheetSide
    let sheet = try ImageSurface(widthPixels: side, heightPixels: side, transparent: true)
    let context = try sheet.context()
    cairo_move_to(context.pointer, 80, 80)
    pango_cairo_show_layout(context.pointer, layout)
    try context.check("pictogram")
    return try sheet.trimmed(margin: 2)
  }

  private func isOnePicture(_ layout: OpaquePointer) -> Bool {
    guard pango_layout_get_unknown_glyphs_count(layout) == 0,
      pango_layout_get_line_count(layout) == 1
    else { return false }
    var glyphs = 0
    var isColourFont = true
    TextLayout.forEachRun(ofLine: 0, in: layout) { run in
      guard let string = run.pointee.glyphs?.pointee else { return }
      for index in 0..<Int(string.num_glyphs)
      where string.glyphs[index].glyph != canvas_glyph_empty() { glyphs += 1 }
      guard let font = run.pointee.item?.pointee.analysis.font,
        let description = pango_font_describe(font)
      else { return isColourFont = false }
      defer { pango_font_description_free(description) }
      let family = pango_font_description_get_family(description).map { String(cString: $0) }
      if family != PictogramSetter.family { isColourFont = false }
    }
    return glyphs == 1 && isColourFont
  }
}

extension ImageSurface {
  /// A copy with only `margin` empty pixels around the ink; nil where there is no ink.
  fileprivate func trimmed(margin: Int) throws -> ImageSurface? {
    var (left, right, top, bottom) = (widthPixels, -1, heightPixels, -1)
    withPixels { pixels, wordsPerRow in
      for y in 0..<heightPixels {
        for x in 0..<widthPixels where pixels[y * wordsPerRow + x] >> 24 != 0 {
          (left, right) = (min(left, x), max(right, x))
          (top, bottom) = (min(top, y), max(bottom, y))
        }
      }
    }
    guard right >= left else { return nil }
    let copy = try ImageSurface(
      widthPixels: right - left + 1 + 2 * margin, heightPixels: bottom - top + 1 + 2 * margin,
      transparent: true)
    let context = try copy.context()
    cairo_set_source_surface(context.pointer, pointer, Double(margin - left), Double(margin - top))
    cairo_paint(context.pointer)
    try context.check("pictogram")
    return copy
  }
}
