public import MethodDocument

/// A text with everything that decides its lines: letters, size, width, direction.
public struct StyledText: Hashable, Sendable {
  /// A stretch in one weight, ink and language.
  public struct Span: Hashable, Sendable {
    public var text: String
    public var bold: Bool
    public var ink: Ink
    /// A BCP-47 tag.
    public var language: String

    public init(_ text: String, bold: Bool = false, ink: Ink = .text, language: String) {
      self.text = text
      self.bold = bold
      self.ink = ink
      self.language = language
    }
  }

  public enum Alignment: String, Hashable, Sendable {
    case start, centre, end

    /// The same edge of the page for a text that runs the other way.
    var opposite: Alignment {
      switch self {
      case .start: .end
      case .centre: .centre
      case .end: .start
      }
    }
  }

  public var spans: [Span]
  /// In points.
  public var size: Double
  /// The distance of the base lines as a factor of the size.
  public var lineHeight: Double
  /// The width in which lines break, in points; nil sets one line.
  public var width: Double?
  public var alignment: Alignment
  public var direction: Direction

  public init(
    _ spans: [Span], size: Double, lineHeight: Double = 1.5, width: Double?,
    alignment: Alignment = .start, direction: Direction = .leftToRight
  ) {
    self.spans = spans
    self.size = size
    self.lineHeight = lineHeight
    self.width = width
    self.alignment = alignment
    self.direction = direction
  }

  public var plain: String { spans.map(\.text).joined() }
}

/// How a text falls into lines.
public struct TextMetrics: Hashable, Sendable {
  public struct Line: Hashable, Sendable {
    /// The advance of the line, in points.
    public var height: Double
    /// What its letters take, in points.
    public var width: Double

    public init(height: Double, width: Double) {
      self.height = height
      self.width = width
    }
  }

  public var lines: [Line]
  /// True where a word is wider than the width in which it stands; words are never split.
  public var overflows: Bool
  /// Characters for which no text font has a glyph.
  public var missing: [Character]
  /// Families that were asked for and are not installed.
  public var substituted: [String]

  public init(
    lines: [Line], overflows: Bool = false, missing: [Character] = [], substituted: [String] = []
  ) {
    self.lines = lines
    self.overflows = overflows
    self.missing = missing
    self.substituted = substituted
  }

  public var height: Double { lines.reduce(0) { $0 + $1.height } }
  public var width: Double { lines.reduce(0) { max($0, $1.width) } }
}

/// Tells how a text falls into lines; the press has one with fonts, tests one without.
public protocol TextMeasurer {
  func measure(_ text: StyledText) -> TextMetrics
}
