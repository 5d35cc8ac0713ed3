import MethodDocument

/// How ‘method trust’ was called wrongly.
enum TrustCallProblem: Problem {
  case nobodyToAsk(String)

  var code: String { "nobody-to-ask" }
}
