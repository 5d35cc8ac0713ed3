import CCairo
import CPango

/// Sets texts; measuring and drawing the same setting shapes it once.
///
/// Not sendable: use one setter a thread.
public final class TextSetter {
  private struct Tongue: Hashable {
    var direction: TextSetting.Direction
    var language: String
  }

  private let fontMap: UnsafeMutablePointer<PangoFontMap>
  private var contexts: [Tongue: OpaquePointer] = [:]
  private var layouts: [TextSetting: TextLayout] = [:]
  private lazy var installed: Set<String> = familyNames()

  /// Enough for the largest sheet; a pack of a thousand sheets must not keep them all.
  private let cacheLimit = 2048

  public init() throws {
    guard let fontMap = canvas_font_map_new(try FontSet.text.get().config) else {
      throw CanvasError.fonts(reason: "Cairo was built without FreeType")
    }
    self.fontMap = fontMap
  }

  deinit {
    layouts.removeAll()
    for context in contexts.values { canvas_object_unref(UnsafeMutableRawPointer(context)) }
    canvas_object_unref(fontMap)
  }

  /// The setting as lines, from the cache where it was asked for before.
  public func layout(_ setting: TextSetting) throws -> TextLayout {
    if let layout = layouts[setting] { return layout }
    let tongue = Tongue(direction: setting.direction, language: setting.language)
    let substituted = setting.families.prefix(1).filter { !isInstalled($0) }
    let layout = try TextLayout(setting, context: context(tongue), substituted: substituted)
    if layouts.count >= cacheLimit { layouts.removeAll() }
    layouts[setting] = layout
    return layout
  }

  public func isInstalled(_ family: String) -> Bool { installed.contains(family.lowercased()) }

  /// One context for each direction and language, for changing a context sets its layouts anew.
  private func context(_ tongue: Tongue) throws -> OpaquePointer {
    if let context = contexts[tongue] { return context }
    guard let context = pango_font_map_create_context(fontMap) else {
      throw CanvasError.fonts(reason: "Pango gives no context")
    }
    let rightToLeft = tongue.direction == .rightToLeft
    pango_context_set_base_dir(context, rightToLeft ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR)
    pango_context_set_language(context, pango_language_from_string(tongue.language))
    pango_context_set_round_glyph_positions(context, 0)
    // The same lines on paper and on a screen of any resolution.
    let options = cairo_font_options_create()
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
    pango_cairo_context_set_font_options(context, options)
    cairo_font_options_destroy(options)
    contexts[tongue] = context
    return context
  }

  private func familyNames() -> Set<String> {
    var families: UnsafeMutablePointer<UnsafeMutablePointer<PangoFontFamily>?>?
    var count: Int32 = 0
    pango_font_map_list_families(fontMap, &families, &count)
    defer { g_free(families) }
    let list = UnsafeBufferPointer(start: families, count: Int(count))
    return Set(
      list.compactMap { $0.map { String(cString: pango_font_family_get_name($0)).lowercased() } })
  }
}
