import CPango

/// A text that was set: its lines, what is wrong with it, and a way to draw it. Sizes in points.
///
/// Distances are from the top left of the text. Every line takes exactly size × line height,
/// whatever other fonts help out, unless its letters would touch those of the line above.
public final class TextLayout {
  public struct Line: Hashable, Sendable {
    /// From the top of the text to the top of the line.
    public let top: Double
    /// From the top of the text to the baseline.
    public let baseline: Double
    /// What the line takes of the height.
    public let advance: Double
    /// From the left of the text to where the line starts.
    public let x: Double
    public let width: Double
    /// The box that ink covers: from the left of the text, from its top.
    public let inkX: Double
    public let inkY: Double
    public let inkWidth: Double
    public let inkHeight: Double
  }

  public let setting: TextSetting
  public let lines: [Line]
  /// The width of the widest line, or where the setting has a width to fill, that.
  public let width: Double
  public let height: Double
  /// Characters that no font has, in order of appearance, each once.
  public let unknownGlyphs: [Character]
  /// Wanted families that are not installed, so that another font stands in.
  public let substitutedFamilies: [String]

  private let pointer: OpaquePointer
  private let text: ShapedText

  init(_ setting: TextSetting, context: OpaquePointer, substituted: [String]) throws {
    guard let pointer = pango_layout_new(context), let font = pango_font_description_new() else {
      throw CanvasError.fonts(reason: "Pango gives no layout")
    }
    defer { pango_font_description_free(font) }
    self.setting = setting
    self.pointer = pointer
    text = ShapedText(setting)
    substitutedFamilies = substituted

    pango_font_description_set_family(font, setting.families.joined(separator: ","))
    pango_font_description_set_absolute_size(font, setting.size * Double(PANGO_SCALE))
    pango_layout_set_font_description(pointer, font)
    pango_layout_set_auto_dir(pointer, 0)
    pango_layout_set_wrap(pointer, PANGO_WRAP_WORD)
    pango_layout_set_text(pointer, text.string, Int32(text.string.utf8.count))
    if let maxWidth = setting.maxWidth {
      pango_layout_set_width(
        pointer, Int32(clamping: Int((maxWidth * Double(PANGO_SCALE)).rounded())))
    }
    let joinsNumbers = setting.maxWidth != nil && !text.numbersWithWords.isEmpty
    text.setAttributes(of: pointer, joinsNumbers: joinsNumbers)
    var shapes = TextLayout.lines(of: pointer)
    let limit = setting.maxWidth ?? .infinity
    if joinsNumbers, shapes.contains(where: { $0.width > limit }) {
      text.setAttributes(of: pointer, joinsNumbers: false)
      shapes = TextLayout.lines(of: pointer)
    }
    let widest = shapes.map(\.width).max() ?? 0
    width = setting.maxWidth ?? widest
    lines = TextLayout.place(
      shapes, in: width, setting, metrics: TextLayout.metrics(font, context))
    height = lines.last.map { $0.top + $0.advance } ?? 0
    unknownGlyphs =
      pango_layout_get_unknown_glyphs_count(pointer) == 0
      ? [] : TextLayout.unknownGlyphs(of: pointer, in: text)
  }

  deinit { canvas_object_unref(UnsafeMutableRawPointer(pointer)) }

  /// The width of the widest word, which is the narrowest that this text can be set.
  public private(set) lazy var widestWord: Double = {
    guard let copy = pango_layout_copy(pointer) else { return 0 }
    defer { canvas_object_unref(UnsafeMutableRawPointer(copy)) }
    pango_layout_set_width(copy, 0)
    return TextLayout.lines(of: copy).map(\.width).max() ?? 0
  }()

  /// Whether a word is wider than the width, for a word is never split.
  public var overflowsWidth: Bool {
    guard let maxWidth = setting.maxWidth else { return false }
    // Pango counts in 1/1024 point.
    return lines.contains { $0.width > maxWidth + 2 / Double(PANGO_SCALE) }
  }

  /// Draws some of the lines; the top of the first of them comes at `y`.
  ///
  /// `colour` gets the number of a span in the setting.
  public func draw(
    lines range: Range<Int>? = nil, in context: Context, x: Double, y: Double,
    colour: (Int) -> Colour
  ) {
    let range = (range ?? lines.indices).clamped(to: lines.indices)
    guard let first = range.first else { return }
    let string = pango_layout_get_text(pointer)
    for index in range {
      let baseline = y - lines[first].top + lines[index].baseline
      for (offset, run) in TextLayout.runsInReadingOrder(ofLine: index, in: pointer) {
        var number = PangoColor()
        let known = canvas_run_colour(run, &number) != 0
        context.set(colour(known ? ShapedText.spanNumber(number) : 0))
        cairo_move_to(context.pointer, x + lines[index].x + offset, baseline)
        pango_cairo_show_glyph_item(context.pointer, string, run)
      }
    }
    cairo_new_path(context.pointer)
  }

  /// Draws in one colour.
  public func draw(
    lines range: Range<Int>? = nil, in context: Context, x: Double, y: Double, colour: Colour
  ) {
    draw(lines: range, in: context, x: x, y: y) { _ in colour }
  }
}
