import MethodDocument

/// What can be wrong with an expression, and the word that it is about.
struct ExpressionProblem: Error, Problem, Hashable {
  enum Cause: Hashable {
    case empty
    case openQuotation
    case openBracket
    case tooDeep
    case tooLong
    case unexpected(String)
    case functionMissing
    case unknownFunction(String)
    case argumentMissing(Function)
    case unknownName(String, known: [String])
    /// A number or a code with a dot in it, which only quotation marks tell from a name.
    case unquotedDot(String)
    case unknownField(String, known: [String])
    /// A function was given something that it cannot work on.
    case unsuited(Function, found: Shape.Kind)
    /// Something that is no text stands where words are wanted.
    case notWords(Shape.Kind)
    case notAList(Shape.Kind)
    case unknownText(String, nearest: String?)
    /// A text names a text that names a text, and so on.
    case textsTooDeep
  }

  var cause: Cause
  /// The word in the expression at which the caret points.
  var word: String

  init(_ cause: Cause, word: String) {
    self.cause = cause
    self.word = word
  }

  var code: String {
    switch cause {
    case .empty, .openQuotation, .openBracket, .tooDeep, .tooLong, .unexpected, .functionMissing,
      .argumentMissing, .unquotedDot:
      "bad-expression"
    case .unknownFunction: "unknown-function"
    case .unknownName: "unknown-name"
    case .unknownField: "unknown-field"
    case .unsuited, .notWords, .notAList: "wrong-shape"
    case .unknownText: "unknown-text"
    case .textsTooDeep: "texts-too-deep"
    }
  }
}
