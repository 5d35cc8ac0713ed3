public import MethodDocument
public import Sessions

/// A method that says everything itself: its sheets, summaries and checks, read from its manifest.
public struct FolderMethod: Sendable {
  var sheets: [SheetTemplate]
  var summaries: [SheetTemplate]
  var checks: [SessionCheck]
  var outcome: OutcomeTemplate
  /// What is wrong with the manifest's sheets, each with its place; with an error no sheet is made.
  public var diagnostics: [Diagnostic]
  /// The texts that sheets name.
  public var usedKeys: Set<String>
  /// The beginnings of keys that sheets choose from, or take lists of texts from.
  public var usedPrefixes: Set<String>
  /// The words of the pictograms that sheets always name.
  public var pictograms: [PictogramWord]
  /// The drawings that sheets always name.
  public var drawings: [DrawingName]

  /// Reads the sheets in a manifest that is sound otherwise.
  public init(
    _ root: PositionedNode, in source: SourceText, input: [FieldSchema], results: [FieldSchema],
    texts: MethodTexts
  ) {
    let reader = TemplateReader(source, texts: texts)
    let before = NameTable(input: input, results: nil, texts: texts)
    let after = NameTable(input: input, results: results, texts: texts)
    sheets = reader.sheets(root["sheets"], in: before)
    summaries = reader.sheets(root["summaries"], in: after, mayWait: false)
    checks = reader.checks(root["checks"], before: before, after: after)
    outcome = reader.outcome(root["outcome"], in: after)
    let nested = texts.nestedTooDeep.flatMap { key, entries in
      entries.map { ExpressionProblem(.textsTooDeep, word: key).diagnostic(at: $0.place) }
    }
    diagnostics = reader.diagnostics + nested
    usedKeys = reader.usedKeys
    usedPrefixes = reader.usedPrefixes
    pictograms = reader.pictograms
    drawings = reader.drawings
  }
}
