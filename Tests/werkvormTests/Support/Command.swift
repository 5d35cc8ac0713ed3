import Foundation
import MethodTestKit

/// A process that a test starts and waits for.
struct Command: Sendable {
  /// How a process ended, and what it said.
  struct Ending: Sendable {
    /// The exit code; nil where a signal ended it.
    var code: Int32?
    var outputData: Data
    var errors: String

    var output: String { String(decoding: outputData, as: UTF8.self) }
  }

  var executable: URL
  var arguments: [String]
  var environment: [String: String]
  var folder: URL

  /// Waits until the process has ended; only a few run at a time.
  ///
  /// - Parameter interrupt: is called with the process once it runs.
  func run(interrupt: (@Sendable (Process) -> Void)? = nil) async throws -> Ending {
    await Turns.ofMachine.take()
    do {
      let ending = try await runNow(interrupt)
      await Turns.ofMachine.giveBack()
      return ending
    } catch {
      await Turns.ofMachine.giveBack()
      throw error
    }
  }

  private func runNow(_ interrupt: (@Sendable (Process) -> Void)?) async throws -> Ending {
    // Files take any amount of output without anybody reading along.
    let said = try TemporaryFolder()
    let output = try said.write("", to: "output")
    let errors = try said.write("", to: "errors")
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.environment = environment
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
      process.terminationHandler = { _ in done.resume() }
      do {
        try process.run()
        interrupt?(process)
      } catch {
        process.terminationHandler = nil
        done.resume(throwing: error)
      }
    }
    return Ending(
      code: process.terminationReason == .exit ? process.terminationStatus : nil,
      outputData: try Data(contentsOf: output),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }
}

/// Lets as many processes run at a time as the machine has processors.
actor Turns {
  static let ofMachine = Turns(ProcessInfo.processInfo.activeProcessorCount)

  private var free: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(_ number: Int) {
    free = max(number, 1)
  }

  func take() async {
    if free > 0 {
      free -= 1
    } else {
      await withCheckedContinuation { waiting.append($0) }
    }
  }

  func giveBack() {
    if waiting.isEmpty {
      free += 1
    } else {
      waiting.removeFirst().resume()
    }
  }
}
