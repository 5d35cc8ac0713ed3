import MethodDocument

/// What can be wrong with a sheet in YAML.
enum TemplateProblem: Problem, Hashable {
  enum Shape: Hashable { case list, record, words }

  case unknownKey(String, nearest: String?, allowed: [String])
  case missingKey(String)
  case wrongShape(Shape)
  case noBlock(allowed: [String])
  case unknownBlock(String, nearest: String?, allowed: [String])
  case twoBlocks(String, String)
  case unknownChoice(String, nearest: String?, allowed: [String])
  case notANumber(String, ClosedRange<Int>)
  case notAMeasure(String)
  case notATime(String)
  case eachWithoutName
  case nameWithoutEach
  case nameTaken(String)
  case wordsInsteadOfKey(String, nearest: String?)
  case emptyCopies(String, allowed: [String])
  case notASheetID(String)
  case sameSheetID(String)
  /// A file where the word for a picture belongs.
  case fileAsPicture(String)
  /// A drawing was named with the ending of its file, or with its folder.
  case fileAsArt(String, name: String)
  case openBraces
  /// One brace on each side of a name that is known.
  case singleBraces(String)
  case spent(limit: Int)
  case notADocument(String)
  case summaryWaits

  var severity: Diagnostic.Severity {
    if case .singleBraces = self { .warning } else { .error }
  }

  var code: String {
    switch self {
    case .unknownKey: "unknown-key"
    case .missingKey: "missing-key"
    case .wrongShape: "wrong-shape"
    case .noBlock, .unknownBlock, .twoBlocks: "unknown-block"
    case .unknownChoice: "unknown-choice"
    case .notANumber, .notAMeasure: "not-a-number"
    case .notATime: "not-a-time"
    case .eachWithoutName, .nameWithoutEach: "each-without-name"
    case .nameTaken: "name-taken"
    case .wordsInsteadOfKey: "unknown-text"
    case .emptyCopies: "unknown-choice"
    case .notASheetID, .sameSheetID: "sheet-id"
    case .fileAsPicture, .fileAsArt: "not-a-picture"
    case .openBraces, .singleBraces: "braces"
    case .spent: "too-much"
    case .notADocument: "not-a-sheet"
    case .summaryWaits: "summary-waits"
    }
  }
}
