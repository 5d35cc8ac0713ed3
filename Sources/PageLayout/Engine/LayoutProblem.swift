public import MethodDocument

/// What layout finds that would spoil the print.
public enum LayoutProblem: Problem, Hashable {
  case wordTooWide(Spot, word: String)
  case doesNotFit(Spot, text: String)
  case missingGlyph(Spot, character: Character, text: String)
  case fontSubstituted(Spot, family: String)
  case coarsePhoto(Spot, file: String, dpi: Int)

  /// The sheet and the kind of block.
  public struct Spot: Hashable, Sendable {
    public var sheet: String
    public var block: String

    public init(sheet: String, block: String) {
      self.sheet = sheet
      self.block = block
    }
  }

  /// The words that it is about, by which their place in a file is found.
  public var text: String {
    switch self {
    case .wordTooWide(_, let word): word
    case .doesNotFit(_, let text), .missingGlyph(_, _, let text): text
    case .fontSubstituted(_, let family): family
    case .coarsePhoto(_, let file, _): file
    }
  }

  public var severity: Diagnostic.Severity {
    if case .coarsePhoto = self { .warning } else { .error }
  }

  public var code: String {
    switch self {
    case .wordTooWide: "word-too-wide"
    case .doesNotFit: "text-does-not-fit"
    case .missingGlyph: "missing-glyph"
    case .fontSubstituted: "font-substituted"
    case .coarsePhoto: "coarse-photo"
    }
  }
}
