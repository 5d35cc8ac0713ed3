import MethodDocument

/// What can be wrong with a manifest.
enum ManifestProblem: Problem, Equatable {
  enum Shape: Equatable { case text, list, record, languages, range }

  /// The nearest is the key that was probably meant.
  case unknownKey(String, nearest: String?, allowed: [String])
  /// A key of a folder stands in the manifest of a program.
  case onlyOfFolder(String)
  /// A key of a program stands in the manifest of a folder.
  case onlyOfProgram(String)
  /// A result of the method's own has the id of one that every method has.
  case sharedResult(String)
  case emptyFile
  case missingKey(String)
  case wrongShape(Shape)
  case notANumber(String)
  case unknownWord(String, allowed: [String])
  case notAnID(String)
  case notALanguage(String)
  case sameID(String)
  case idIsNotFolder(id: String, folder: String)
  case numberTooSmall(Int, least: Int)
  case emptyRange(min: Int, max: Int)
  case pathLeavesFolder(String)
  /// The words with signs in the place of what is not seen.
  case unseenCharacters(String)
  case missingLanguage(String)
  case conditionOnUnknownField(String, allowed: [String])

  var code: String {
    switch self {
    case .unknownKey: "unknown-key"
    case .onlyOfFolder: "only-of-folder"
    case .onlyOfProgram: "only-of-program"
    case .sharedResult: "shared-result"
    case .emptyFile: "empty-manifest"
    case .missingKey: "missing-key"
    case .wrongShape: "wrong-shape"
    case .notANumber: "not-a-number"
    case .unknownWord: "unknown-choice"
    case .notAnID: "not-an-id"
    case .notALanguage: "not-a-language"
    case .sameID: "same-id"
    case .idIsNotFolder: "id-is-not-folder"
    case .numberTooSmall: "number-out-of-range"
    case .emptyRange: "empty-range"
    case .pathLeavesFolder: "path-leaves-folder"
    case .unseenCharacters: "unseen-characters"
    case .missingLanguage: "missing-language"
    case .conditionOnUnknownField: "unknown-field"
    }
  }
}
