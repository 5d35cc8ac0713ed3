import Glibc
import MethodProtocol

/// A question to a running program and its answer, or what went wrong with it.
///
/// Whatever goes wrong ends the run: a program that broke the protocol once is not asked again.
struct Exchange: Sendable {
  var method: String
  var run: ProgramRun
  var program: ProgramDescription
  /// Whether it has said hello, and so was started at all.
  var hasGreeted = false

  /// Says hello, and makes sure that this is the method and that both speak the same.
  func greet() async throws(HostProblem) {
    let reply = try await message(
      inReplyTo: .hello(HostHello()), within: program.deadlines.start,
      overdue: .startOverdue(program.deadlines.start))
    guard case .hello(let hello) = reply else { throw await problem(.otherRequest(number: nil)) }
    if let mismatch = VersionMismatch(name: hello.name, version: hello.version) {
      throw await problem(.otherVersion(mismatch))
    }
    if hello.id != method { throw await problem(.otherMethod(id: hello.id)) }
  }

  func answer(to question: HostMessage, number: Int) async throws(HostProblem) -> Answer {
    let reply = try await message(
      inReplyTo: question, within: program.deadlines.request,
      overdue: .answerOverdue(program.deadlines.request))
    guard case .answer(let answer) = reply, answer.request == nil || answer.request == number
    else {
      if case .answer(let answer) = reply {
        throw await problem(.otherRequest(number: answer.request))
      }
      throw await problem(.otherRequest(number: nil))
    }
    if let cause = SheetIDs.fault(in: answer.sheets) {
      throw HostProblem(method: method, cause)
    }
    return answer
  }

  private func message(
    inReplyTo question: HostMessage, within deadline: Duration, overdue: HostProblem.Cause
  ) async throws(HostProblem) -> MethodMessage {
    let line: [UInt8]
    do {
      line = try LineCoding.line(for: question)
    } catch {
      throw await problem(.cannotStart(reason: "\(error)"))
    }
    switch await run.reply(to: line, within: deadline) {
    case .success(let reply):
      do throws(LineCoding.Unreadable) {
        return try LineCoding.message(in: reply)
      } catch {
        let excerpt = Self.withoutNumber(error.excerpt)
        throw await problem(.rubbish(excerpt: excerpt, reason: error.reason))
      }
    case .failure(.overdue): throw await problem(overdue)
    case .failure(.lineTooLong): throw await problem(.lineTooLong(limit: program.lineLimit))
    case .failure(.onlyBlankLines):
      throw await problem(.onlyBlankLines(limit: ProgramDescription.blankLimit))
    case .failure(.closed): throw await ended()
    }
  }

  /// An excerpt that is the same for the same fault in two answers, so that it is told once.
  static func withoutNumber(_ excerpt: String) -> String {
    let unnumbered = excerpt.replacing(/"request": ?\d+/, with: "\"request\": …")
    // Where the line was cut off depends on how many digits there were.
    return unnumbered == excerpt ? excerpt : unnumbered.prefix(64) + "…"
  }

  /// Ends the run, and says why with the program's last words.
  private func problem(_ cause: HostProblem.Cause) async -> HostProblem {
    let ending = await run.end(politely: false)
    return HostProblem(method: method, cause, lastWords: ending.lastWords)
  }

  /// The program went away by itself, or never came.
  private func ended() async -> HostProblem {
    let ending = await run.end(politely: true)
    return HostProblem(method: method, cause(of: ending), lastWords: ending.lastWords)
  }

  private func cause(of ending: ProgramRun.Ending) -> HostProblem.Cause {
    switch ending.status {
    case .exited(let code)?:
      // A sandbox tells of a signal as the shell does, by a code over 128.
      if case .sandbox = program.confinement, (129...192).contains(code) {
        return cause(ofSignal: Int(code) - 128)
      }
      // The codes of a launcher that could not start what it was given (env(1)).
      if !hasGreeted, code == 126 || code == 127, !ending.lastWords.isEmpty {
        return .cannotStart(reason: program.program.file.shownPath)
      }
      return .exited(code: Int(code))
    case .signaled(let signal)?: return cause(ofSignal: Int(signal))
    case nil: return .cannotStart(reason: ending.startFailure ?? program.program.file.shownPath)
    }
  }

  private func cause(ofSignal signal: Int) -> HostProblem.Cause {
    switch CInt(signal) {
    case SIGXCPU: .processorTimeUsedUp(seconds: program.limits.processorSeconds)
    case SIGXFSZ: .fileTooLarge(limit: program.limits.fileSize)
    default: .killed(signal: signal)
    }
  }
}
