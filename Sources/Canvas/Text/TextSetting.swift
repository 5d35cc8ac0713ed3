/// A text and how it is to be set: all that decides its shape, and nothing else.
///
/// Colours are not part of it; they are given when it is drawn, so one shaping serves every ink.
public struct TextSetting: Hashable, Sendable {
  public struct Span: Hashable, Sendable {
    public var text: String
    public var bold: Bool
    /// BCP 47; nil for the setting's language.
    public var language: String?

    public init(_ text: String, bold: Bool = false, language: String? = nil) {
      self.text = text
      self.bold = bold
      self.language = language
    }
  }

  public enum Alignment: Hashable, Sendable { case start, centre, end }
  public enum Direction: Hashable, Sendable { case leftToRight, rightToLeft }

  public var spans: [Span]
  /// The wanted font families; the first must be installed, the others help out for letters that
  /// it does not have.
  public var families: [String]
  /// In points.
  public var size: Double
  /// The distance of baselines as a factor of the size.
  public var lineHeight: Double
  /// In points; nil for no wrapping.
  public var maxWidth: Double?
  public var alignment: Alignment
  public var direction: Direction
  /// BCP 47, such as `nl` or `ar`.
  public var language: String

  public static let defaultFamilies = ["Noto Sans", "Noto Sans Arabic"]

  public init(
    _ spans: [Span], families: [String] = TextSetting.defaultFamilies, size: Double,
    lineHeight: Double = 1.5, maxWidth: Double? = nil, alignment: Alignment = .start,
    direction: Direction = .leftToRight, language: String = "nl"
  ) {
    self.spans = spans
    self.families = families
    self.size = size
    self.lineHeight = lineHeight
    self.maxWidth = maxWidth
    self.alignment = alignment
    self.direction = direction
    self.language = language
  }

  public var text: String { spans.map(\.text).joined() }
}
