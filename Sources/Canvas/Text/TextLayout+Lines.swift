import CPango

extension TextLayout {
  /// A line as Pango shaped it, around its own baseline; points.
  struct Shape {
    var width: Double
    var inkX: Double
    var inkTop: Double
    var inkWidth: Double
    var inkHeight: Double
  }

  static func lines(of layout: OpaquePointer) -> [Shape] {
    (0..<pango_layout_get_line_count(layout)).map { index in
      var ink = PangoRectangle()
      var logical = PangoRectangle()
      pango_layout_line_get_extents(pango_layout_get_line_readonly(layout, index), &ink, &logical)
      return Shape(
        width: points(logical.width), inkX: points(ink.x), inkTop: points(ink.y),
        inkWidth: points(ink.width), inkHeight: points(ink.height))
    }
  }

  /// Puts lines one under the other, with half of the leading above and half below.
  static func place(
    _ shapes: [Shape], in width: Double, _ setting: TextSetting,
    metrics: (ascent: Double, descent: Double)
  ) -> [Line] {
    let advance = setting.size * setting.lineHeight
    let ascent = (advance - metrics.ascent - metrics.descent) / 2 + metrics.ascent
    var top = 0.0
    var inkBottom = -Double.infinity
    var lines: [Line] = []
    for shape in shapes {
      let collision =
        shape.inkHeight > 0 ? max(0, inkBottom - (top + ascent + shape.inkTop)) : 0
      let room = width - shape.width
      let x =
        switch (setting.alignment, setting.direction) {
        case (.start, .leftToRight), (.end, .rightToLeft): 0.0
        case (.centre, _): room / 2
        case (.end, .leftToRight), (.start, .rightToLeft): room
        }
      let baseline = top + collision + ascent
      lines.append(
        Line(
          top: top, baseline: baseline, advance: advance + collision, x: x, width: shape.width,
          inkX: x + shape.inkX, inkY: baseline + shape.inkTop, inkWidth: shape.inkWidth,
          inkHeight: shape.inkHeight))
      top += advance + collision
      if shape.inkHeight > 0 { inkBottom = baseline + shape.inkTop + shape.inkHeight }
    }
    return lines
  }

  /// How far the first family's letters reach, whatever fonts help out.
  static func metrics(
    _ font: OpaquePointer, _ context: OpaquePointer
  ) -> (ascent: Double, descent: Double) {
    guard let loaded = pango_context_load_font(context, font) else { return (0, 0) }
    defer { canvas_object_unref(loaded) }
    let metrics = pango_font_get_metrics(loaded, nil)
    defer { pango_font_metrics_unref(metrics) }
    return (
      points(pango_font_metrics_get_ascent(metrics)),
      points(pango_font_metrics_get_descent(metrics))
    )
  }

  /// Goes through a line's runs from left to right.
  static func forEachRun(
    ofLine index: Int, in layout: OpaquePointer,
    _ body: (UnsafeMutablePointer<PangoGlyphItem>) -> Void
  ) {
    var link = pango_layout_get_line_readonly(layout, Int32(index))?.pointee.runs
    while let current = link {
      if let run = current.pointee.data {
        body(run.assumingMemoryBound(to: PangoGlyphItem.self))
      }
      link = current.pointee.next
    }
  }

  /// A line's runs as they are read, each with where it starts (points from the line's left); a
  /// tagged PDF is read in the order in which it was drawn.
  static func runsInReadingOrder(
    ofLine index: Int, in layout: OpaquePointer
  ) -> [(x: Double, run: UnsafeMutablePointer<PangoGlyphItem>)] {
    var runs: [(x: Double, run: UnsafeMutablePointer<PangoGlyphItem>)] = []
    var x = 0.0
    forEachRun(ofLine: index, in: layout) { run in
      runs.append((x, run))
      x += points(pango_glyph_string_get_width(run.pointee.glyphs))
    }
    func offset(_ run: UnsafeMutablePointer<PangoGlyphItem>) -> Int32 {
      run.pointee.item?.pointee.offset ?? 0
    }
    return runs.sorted { offset($0.run) < offset($1.run) }
  }

  static func unknownGlyphs(of layout: OpaquePointer, in text: ShapedText) -> [Character] {
    var bytes: [Int] = []
    for line in 0..<Int(pango_layout_get_line_count(layout)) {
      forEachRun(ofLine: line, in: layout) { run in
        guard let glyphs = run.pointee.glyphs?.pointee, let item = run.pointee.item else { return }
        for index in 0..<Int(glyphs.num_glyphs)
        where canvas_glyph_is_unknown(glyphs.glyphs[index].glyph) != 0 {
          bytes.append(Int(item.pointee.offset) + Int(glyphs.log_clusters[index]))
        }
      }
    }
    var seen: Set<Character> = []
    return bytes.sorted().compactMap(text.character(atByte:)).filter { seen.insert($0).inserted }
  }

  private static func points(_ units: Int32) -> Double { Double(units) / Double(PANGO_SCALE) }
}
