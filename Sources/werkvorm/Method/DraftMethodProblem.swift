import MethodDocument

/// What can be wrong with a method's folder as a whole.
enum DraftMethodProblem: Problem {
  case noSuchExample(String, known: [String])

  var code: String {
    switch self {
    case .noSuchExample: "no-such-example"
    }
  }
}
