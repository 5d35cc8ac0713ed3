import Foundation
import MethodProtocol
import Subprocess
import Synchronization

/// One run of a method's program, from its start to its end.
///
/// Lines go in and come out one at a time, in the order in which they are asked. The first line that
/// fails ends the run; asking again is then refused, and a new run is safe.
final class ProgramRun: Sendable {
  /// Why a line got no reply.
  enum Failure: Error, Hashable {
    case overdue
    case lineTooLong(start: [UInt8])
    /// So many blank lines came that no answer is to be expected.
    case onlyBlankLines
    /// The program closed the pipe, or never opened it.
    case closed
  }

  /// How a run ended.
  struct Ending: Sendable {
    var status: TerminationStatus?
    /// Why the program could not be started.
    var startFailure: String?
    var lastWords: String
  }

  private struct PendingQuestion: Sendable {
    var line: [UInt8]
    var deadline: Duration
    var reply: CheckedContinuation<Result<[UInt8], Failure>, Never>
  }

  private let queue: AsyncStream<PendingQuestion>.Continuation
  private let takesLeave: LeaveTaking
  private let whole: Task<Ending, Never>

  init(_ program: ProgramDescription) {
    BrokenPipes.ignore()
    let (exchanges, queue) = AsyncStream.makeStream(of: PendingQuestion.self)
    let takesLeave = LeaveTaking()
    self.queue = queue
    self.takesLeave = takesLeave
    whole = Task {
      let ending = await Self.live(program, exchanges: exchanges, takesLeave: takesLeave)
      queue.finish()
      for await exchange in exchanges { exchange.reply.resume(returning: .failure(.closed)) }
      return ending
    }
  }

  deinit {
    queue.finish()
  }

  /// Sends a line and waits for the next one.
  func reply(to line: [UInt8], within deadline: Duration) async -> Result<[UInt8], Failure> {
    await withCheckedContinuation { continuation in
      let exchange = PendingQuestion(line: line, deadline: deadline, reply: continuation)
      if case .enqueued = queue.yield(exchange) { return }
      continuation.resume(returning: .failure(.closed))
    }
  }

  /// Lets the program end, politely or at once, and says how it did.
  @discardableResult func end(politely: Bool) async -> Ending {
    if !politely { takesLeave.atOnce() }
    queue.finish()
    return await whole.value
  }

  // MARK: - In the task of the run

  private static func live(
    _ program: ProgramDescription, exchanges: AsyncStream<PendingQuestion>, takesLeave: LeaveTaking
  ) async -> Ending {
    let lastWords = LastWords()
    do {
      let result = try await Subprocess.run(
        program.configuration, input: .inputWriter, output: .sequence, error: .sequence
      ) { execution in
        async let listening: Void = listen(to: execution.standardError, keeping: lastWords)
        var conversation = Conversation(
          lines: execution.standardOutput.makeAsyncIterator(),
          buffer: LineBuffer(limit: program.lineLimit))
        var farewell: [TeardownStep]?
        for await exchange in exchanges {
          let stop = program.deadlines.stopping
          let watch = Watchdog(after: exchange.deadline) { await execution.teardown(using: stop) }
          var reply = await conversation.reply(
            to: exchange.line, through: execution.standardInputWriter)
          if await watch.callOff() { reply = .failure(.overdue) }
          exchange.reply.resume(returning: reply)
          if case .failure(let failure) = reply {
            farewell = failure == .closed ? program.deadlines.leaving : program.deadlines.stopping
            break
          }
        }
        if farewell == nil && takesLeave.isPolite {
          farewell = program.deadlines.leaving
          if let line = try? LineCoding.line(for: HostMessage.shutdown) {
            _ = try? await execution.standardInputWriter.write(line)
          }
        }
        try? await execution.standardInputWriter.finish()
        await execution.teardown(using: farewell ?? program.deadlines.stopping)
        // What the program had started itself goes with it; it may be there no more.
        try? execution.send(signal: .kill, toProcessGroup: true)
        await listening
      }
      return Ending(status: result.terminationStatus, lastWords: lastWords.text)
    } catch {
      return Ending(startFailure: "\(error)", lastWords: lastWords.text)
    }
  }

  private static func listen(
    to output: SubprocessOutputSequence, keeping lastWords: LastWords
  ) async {
    var iterator = output.makeAsyncIterator()
    while let piece = try? await iterator.next() {
      lastWords.append(piece.withUnsafeBytes { Array($0) })
    }
  }
}

/// The lines that come out of a program, one for each that goes in.
private struct Conversation {
  var lines: SubprocessOutputSequence.Iterator
  var buffer: LineBuffer

  mutating func reply(
    to line: [UInt8], through writer: StandardInputWriter
  ) async -> Result<[UInt8], ProgramRun.Failure> {
    var blank = 0
    do {
      guard try await writer.write(line) == line.count else { return .failure(.closed) }
      while true {
        if let reply = try buffer.next() {
          if !LineCoding.isBlank(reply) { return .success(reply) }
          blank += reply.count + 1
          if blank > ProgramDescription.blankLimit { return .failure(.onlyBlankLines) }
        } else if let piece = try await lines.next() {
          buffer.append(piece.withUnsafeBytes { Array($0) })
        } else {
          return buffer.rest().map { .success($0) } ?? .failure(.closed)
        }
      }
    } catch let problem as LineBuffer.LineTooLong {
      return .failure(.lineTooLong(start: problem.start))
    } catch {
      return .failure(.closed)
    }
  }
}

/// Whether a run ends politely, or at once because it is of no more use.
private final class LeaveTaking: Sendable {
  private let hurried = Atomic(false)

  var isPolite: Bool { !hurried.load(ordering: .acquiring) }
  func atOnce() { hurried.store(true, ordering: .releasing) }
}
