public import Canvas
public import MethodDocument
public import PageLayout

/// What each ink looks like in a mode.
///
/// Text on its ground has a contrast of at least 7:1, large text 4.5:1 (print.md 6, WCAG 2.2 AAA).
public struct Palette: Sendable {
  public let mode: InkMode

  public init(_ mode: InkMode) {
    self.mode = mode
  }

  /// For letters and lines.
  public func line(_ ink: Ink) -> Colour { Self.colour(mode == .colour ? ink.hex : ink.greyHex) }

  /// For areas; nil leaves the paper as it is. White always covers what lies behind it.
  public func area(_ ink: Ink) -> Colour? {
    mode == .saver && ink != .paper ? nil : line(ink)
  }

  /// The ink for the edge of an area that is not filled.
  func edge(of ink: Ink) -> Ink {
    switch ink {
    case .accentSoft, .warmSoft, .plusSoft, .minusSoft, .wishSoft: .rule
    default: ink
    }
  }

  /// A colour of an illustration, which keeps to the palette, in this mode; as `#RRGGBB` or `none`.
  func recoloured(_ paint: Drawing.Paint) -> String {
    guard mode != .colour else { return paint.hex }
    // White covers what lies behind it, so it is paper, not ink.
    if mode == .saver, paint.use == .fill, paint.hex != Ink.paper.hex { return "none" }
    if let ink = Ink.allCases.first(where: { $0.hex == paint.hex }) { return ink.greyHex }
    return Self.colour(paint.hex).grey.hex
  }

  /// The palette's own colours are well formed, which a test holds; another is black.
  private static func colour(_ hex: String) -> Colour { Colour(hex: hex) ?? .black }
}

extension Ink {
  /// In colour, as `#RRGGBB`.
  var hex: String {
    switch self {
    case .text: "#1B1B1F"
    case .quiet: "#4A4A55"
    case .accent: "#0B4F6C"
    case .accentSoft: "#E3EEF2"
    case .warm: "#F4B942"
    case .warmSoft: "#FDF1D6"
    case .plus: "#17582E"
    case .plusSoft: "#E4F1E6"
    case .minus: "#8A2B3C"
    case .minusSoft: "#F8E6E8"
    case .wish: "#5B3A8C"
    case .wishSoft: "#EEE7F6"
    case .rule: "#8C97A0"
    case .paper: "#FFFFFF"
    }
  }

  /// In grey, as `#RRGGBB`: chosen, not computed, for a laser printer fills light greys unevenly.
  var greyHex: String {
    switch self {
    case .text: "#1A1A1A"
    case .quiet: "#474747"
    case .accent, .plus, .minus, .wish: "#2E2E2E"
    case .accentSoft, .plusSoft, .minusSoft, .wishSoft: "#EFEFEF"
    case .warm: "#B0B0B0"
    case .warmSoft: "#F5F5F5"
    case .rule: "#8C8C8C"
    case .paper: "#FFFFFF"
    }
  }
}
