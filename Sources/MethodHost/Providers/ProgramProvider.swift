public import MethodProtocol

/// A method that is a program of its own, kept warm between requests.
///
/// Every request is complete in itself, so the program is started again whenever it has ended. What
/// it does wrong ends that one request with a `HostProblem`.
public actor ProgramProvider: MethodProvider {
  private let id: String
  private let program: ProgramDescription
  private let trusted: TrustedContent?
  private var current: Start?
  private var starts = 0
  private var requests = 0

  /// A program that was started and has greeted, or could not.
  private struct Start {
    var number: Int
    var greeted: Task<Result<ProgramRun, HostProblem>, Never>
  }

  public init(method id: String, program: ProgramDescription) {
    self.init(method: id, program: program, trusted: nil)
  }

  /// - Parameter trusted: what the program and its folder must be at every start.
  init(method id: String, program: ProgramDescription, trusted: TrustedContent?) {
    self.id = id
    self.program = program
    self.trusted = trusted
  }

  public func prepare(_ request: Request) async throws(HostProblem) -> Answer {
    var request = request
    request.number = nextNumber()
    return try await answer(to: .prepare(request), number: request.number)
  }

  public func summarise(_ message: SummaryMessage) async throws(HostProblem) -> Answer {
    var message = message
    message.request.number = nextNumber()
    return try await answer(to: .summarise(message), number: message.request.number)
  }

  public func shutdown() async {
    guard let start = current else { return }
    current = nil
    if case .success(let run) = await start.greeted.value { await run.end(politely: true) }
  }

  private func nextNumber() -> Int {
    requests += 1
    return requests
  }

  private func answer(to message: HostMessage, number: Int) async throws(HostProblem) -> Answer {
    let wasWarm = current != nil
    do {
      return try await answerOnce(to: message, number: number)
    } catch {
      // A warm program may have ended while it was idle, which is no fault of this request.
      guard wasWarm, error.programEnded else { throw error }
      return try await answerOnce(to: message, number: number)
    }
  }

  private func answerOnce(
    to message: HostMessage, number: Int
  ) async throws(HostProblem) -> Answer {
    let start = warmStart()
    do {
      let run = try await start.greeted.value.get()
      let exchange = Exchange(method: id, run: run, program: program, hasGreeted: true)
      return try await exchange.answer(to: message, number: number)
    } catch {
      if current?.number == start.number { current = nil }
      throw error
    }
  }

  private func warmStart() -> Start {
    if let current { return current }
    starts += 1
    let (id, program, trusted) = (id, program, trusted)
    let start = Start(
      number: starts,
      greeted: Task {
        do throws(HostProblem) {
          try trusted?.check()
          let run = ProgramRun(program)
          try await Exchange(method: id, run: run, program: program).greet()
          return .success(run)
        } catch {
          return .failure(error)
        }
      })
    current = start
    return start
  }
}

extension HostProblem {
  /// True where the program ended by itself.
  fileprivate var programEnded: Bool {
    switch cause {
    case .exited, .killed: true
    default: false
    }
  }
}
