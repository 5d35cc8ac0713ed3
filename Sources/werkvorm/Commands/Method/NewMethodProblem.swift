import MethodDocument

/// Why a new method cannot be made.
enum NewMethodProblem: Problem {
  case notAnID(String)

  var code: String { "not-an-id" }
}
