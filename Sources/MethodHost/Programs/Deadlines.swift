/// How long the host waits for a method's program.
public struct Deadlines: Hashable, Sendable {
  /// From starting the program to its greeting.
  public var start: Duration
  /// For the answer to one request.
  public var request: Duration
  /// For ending by itself after the host has closed the pipe.
  public var farewell: Duration
  /// Between asking a program to stop (SIGTERM) and stopping it (SIGKILL).
  public var grace: Duration

  public init(
    start: Duration = .seconds(5), request: Duration = .seconds(30),
    farewell: Duration = .milliseconds(500), grace: Duration = .milliseconds(500)
  ) {
    self.start = start
    self.request = request
    self.farewell = farewell
    self.grace = grace
  }
}
