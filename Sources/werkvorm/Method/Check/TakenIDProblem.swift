import MethodDocument

/// A sheet that is named as one that every method has.
struct TakenIDProblem: Problem {
  var id: String

  var code: String { "sheet-id-taken" }
}
