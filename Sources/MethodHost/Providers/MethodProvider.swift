public import MethodProtocol

/// Whatever answers for a method: a program that speaks the protocol, or a folder that says
/// everything itself.
public protocol MethodProvider: Sendable {
  /// The sheets before the session, in the request's language.
  func prepare(_ request: Request) async throws(HostProblem) -> Answer

  /// The summary after the session, for the message's audience.
  func summarise(_ message: SummaryMessage) async throws(HostProblem) -> Answer

  /// Lets go of what it holds; it may be asked again, and then starts anew.
  func shutdown() async
}
