import Foundation
import MethodDocument
import MethodProtocol
import MethodTestKit

@testable import MethodHost

/// Ample, for programs that come to an end by themselves; no test waits that long.
let ample = Deadlines(farewell: .milliseconds(300), grace: .milliseconds(200))

/// A small program in the shell's language that a test writes for itself.
struct ScriptedProgram {
  let folder: TemporaryFolder
  let program: ProgramDescription

  /// `$hello` stands for a correct greeting, `$answer` for a correct answer without sheets.
  init(
    _ script: String, confinement: Confinement = .limits(.missing), deadlines: Deadlines = ample,
    limits: ProgramLimits = ProgramLimits(), lineLimit: Int = ProtocolVersion.lineLimit
  ) throws {
    folder = try TemporaryFolder()
    let preamble = """
      #!/bin/sh
      hello='{"type":"hello","id":"scripted","version":1}'
      answer='{"type":"answer","sheets":[]}'

      """
    let file = try folder.write(preamble + script, to: "run", executable: true)
    program = ProgramDescription(
      program: MethodProgram(file: file), folder: folder.url, confinement: confinement,
      deadlines: deadlines, limits: limits, lineLimit: lineLimit)
  }

  var provider: ProgramProvider { ProgramProvider(method: "scripted", program: program) }
}

/// The fixture that is built with the tests.
enum FixtureMethod {
  static func provider(_ deadlines: Deadlines = ample) -> ProgramProvider {
    ProgramProvider(
      method: "fixture",
      program: ProgramDescription(
        program: MethodProgram(file: builtPrograms.appending(path: "fixture-method")),
        folder: FileManager.default.temporaryDirectory, confinement: .limits(.missing),
        deadlines: deadlines))
  }

  static func request(_ behaviour: String = "") -> Request {
    Request(
      number: 0, language: "nl", session: ["title": "Ons huis"],
      input: ["behaviour": .text(behaviour)], texts: ["title": "{{session.title}}"])
  }

  /// Where the running tests stand, and the programs that were built with them.
  private static let builtPrograms: URL =
    URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
}

/// What a provider could not do.
func problem(_ ask: () async throws(HostProblem) -> Answer) async -> HostProblem? {
  do {
    _ = try await ask()
    return nil
  } catch {
    return error
  }
}

/// A gate whose person says yes to everything, and that remembers nothing.
let credulous = TrustGate(store: nil) { _ in true }

let anyRequest = Request(number: 0, language: "nl", session: [:])
