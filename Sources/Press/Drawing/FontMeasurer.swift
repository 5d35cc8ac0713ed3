import Canvas
public import PageLayout

/// Measures with the fonts that are printed with; measuring and drawing shape a text once.
///
/// Not sendable: use one measurer a thread.
public final class FontMeasurer: TextMeasurer {
  let setter: TextSetter
  private var known: [StyledText: TextMetrics] = [:]

  /// Far more than the setter keeps, for numbers take little room: fitting words into a frame asks
  /// for the same words in many sizes, once for each paper and density that is tried.
  private let cacheLimit = 32768

  public init() throws {
    setter = try TextSetter()
  }

  public func measure(_ text: StyledText) -> TextMetrics {
    if let metrics = known[text] { return metrics }
    let metrics = measured(text)
    if known.count >= cacheLimit { known.removeAll() }
    known[text] = metrics
    return metrics
  }

  private func measured(_ text: StyledText) -> TextMetrics {
    guard let layout = try? setter.layout(text.setting) else {
      // Without fonts nothing can be set; that is an error, not an empty line.
      return TextMetrics(lines: [], substituted: TextSetting.defaultFamilies)
    }
    return TextMetrics(
      lines: layout.lines.map { .init(height: $0.advance, width: $0.width) },
      overflows: layout.overflowsWidth, missing: layout.unknownGlyphs,
      substituted: layout.substitutedFamilies)
  }
}

extension StyledText {
  var setting: TextSetting {
    TextSetting(
      spans.map { .init($0.text, bold: $0.bold, language: $0.language) }, size: size,
      lineHeight: lineHeight, maxWidth: width,
      alignment: alignment == .centre ? .centre : alignment == .end ? .end : .start,
      direction: direction == .rightToLeft ? .rightToLeft : .leftToRight,
      language: spans.first?.language ?? "nl")
  }
}
