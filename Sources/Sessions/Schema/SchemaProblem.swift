import MethodDocument

/// What can be wrong with the fields that a manifest lists.
enum SchemaProblem: Problem, Equatable {
  case fieldTwice(String)
  case notKebabCase(String)
  case lacks(String, String)
  case rangeTurned(min: Int, max: Int)
  case unknownGateField(String, nearest: String?, allowed: [String])

  var code: String {
    switch self {
    case .fieldTwice: "field-twice"
    case .notKebabCase: "not-kebab-case"
    case .lacks: "incomplete-field"
    case .rangeTurned: "range-turned"
    case .unknownGateField: "unknown-gate-field"
    }
  }
}
