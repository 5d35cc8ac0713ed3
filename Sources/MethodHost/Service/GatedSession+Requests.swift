import MethodProtocol
import Sessions

/// The one place where a request is made, and only from what the gate let through.
extension GatedSession {
  /// The provider gives the request its number.
  func request(
    in language: String, texts: [String: String], evenSo: Bool = false
  ) -> Request {
    Request(
      number: 0, language: language, session: session, input: input, print: print,
      texts: texts, evenSo: evenSo)
  }

  func summaryMessage(in language: String, texts: [String: String]) -> SummaryMessage {
    SummaryMessage(
      request(in: language, texts: texts), for: audience, results: results,
      heldBack: heldBack)
  }
}
