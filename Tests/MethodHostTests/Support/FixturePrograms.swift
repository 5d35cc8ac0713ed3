import Foundation
import MethodDocument
import MethodProtocol

@testable import MethodHost

/// Ample, for programs that come to an end by themselves; no test waits that long.
let ample = Deadlines(farewell: .milliseconds(300), grace: .milliseconds(200))

/// A small program in the shell's language that a test writes for itself.
struct ScriptedProgram {
  let folder: TemporaryFolder
  let program: ProgramDescription

  /// `$hello` stands for a correct greeting, `$answer` for a correct answer without sheets.
  init(
    _ script: String, deadlines: Deadlines = ample, lineLimit: Int = ProtocolVersion.lineLimit
  ) throws {
    folder = try TemporaryFolder()
    let preamble = """
      #!/bin/sh
      hello='{"type":"hello","id":"scripted","version":1}'
      answer='{"type":"answer","sheets":[]}'

      """
    let file = try folder.write(preamble + script, to: "run", executable: true)
    program = ProgramDescription(
      executable: file, folder: folder.url, deadlines: deadlines, lineLimit: lineLimit)
  }

  var provider: ProgramProvider { ProgramProvider(method: "scripted", program: program) }
}

/// The fixture that is built with the tests.
enum FixtureMethod {
  static func provider(_ deadlines: Deadlines = ample) -> ProgramProvider {
    ProgramProvider(
      method: "fixture",
      program: ProgramDescription(
        executable: builtPrograms.appending(path: "fixture-method"),
        folder: FileManager.default.temporaryDirectory, deadlines: deadlines))
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

let anyRequest = Request(number: 0, language: "nl", session: [:])
