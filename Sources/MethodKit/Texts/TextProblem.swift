import MethodDocument

/// What can be wrong with a method's texts.
enum TextProblem: Hashable {
  case missing(key: String, language: String)
  /// A text has a `{{name}}` that nobody fills in.
  case unknownName(String, key: String, language: String)
  /// A text wants a field that the session does not give.
  case openField(String, key: String)
}

extension TextProblem: Problem {
  var severity: Diagnostic.Severity {
    switch self {
    case .missing, .unknownName: .error
    case .openField: .warning
    }
  }

  var code: String {
    switch self {
    case .missing: "missing-translation"
    case .unknownName: "unknown-name-in-text"
    case .openField: "session-field-open"
    }
  }
}
