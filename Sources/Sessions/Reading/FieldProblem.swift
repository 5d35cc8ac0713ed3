import MethodDocument

/// What can be wrong with a field of a session file or a manifest.
///
/// What was found is nil where it may not be shown.
enum FieldProblem: Problem, Equatable {
  /// What stood at a place, or should have.
  enum Shape: Equatable {
    case text, list, record
  }

  case unknownKey(found: String?, nearest: String?, allowed: [String])
  case missingKey(String)
  case wrongShape(expected: Shape, found: Shape)
  /// A text with a colon and a space, which YAML takes for a field.
  case colonInText
  case notABool(found: String?)
  case notAnInt(found: String?)
  case notADate(found: String?, meant: String?)
  case notATime(found: String?)
  case notALanguage(found: String?)
  case wrongNumberOfLanguages
  case unknownChoice(found: String?, nearest: String?, allowed: [String])
  case controlCharacter
  case number(Int, min: Int?, max: Int?)
  case items(Int, min: Int?, max: Int?)
  case characters(Int, min: Int?, max: Int?)
  case unknownMethod(found: String, nearest: String?, allowed: [String])

  var code: String {
    switch self {
    case .unknownKey: "unknown-key"
    case .missingKey: "missing-key"
    case .wrongShape: "wrong-shape"
    case .colonInText: "colon-in-text"
    case .notABool: "not-a-bool"
    case .notAnInt: "not-a-number"
    case .notADate: "not-a-date"
    case .notATime: "not-a-time"
    case .notALanguage: "not-a-language"
    case .wrongNumberOfLanguages: "wrong-number-of-languages"
    case .unknownChoice: "unknown-choice"
    case .controlCharacter: "control-character"
    case .number: "number-out-of-range"
    case .items: "wrong-number-of-items"
    case .characters: "wrong-length"
    case .unknownMethod: "unknown-method"
    }
  }
}
