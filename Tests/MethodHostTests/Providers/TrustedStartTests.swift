import Foundation
import MethodTestKit
import Testing

@testable import MethodHost

/// What starts is what was trusted, the first time and every time after.
@Suite(.timeLimit(.minutes(1))) struct TrustedStartTests {
  private let scripted: ScriptedProgram
  private let provider: ProgramProvider

  init() throws {
    // It ends after each answer, so that each request starts it.
    scripted = try ScriptedProgram("read l; echo \"$hello\"; read l; echo \"$answer\"")
    let (folder, program) = (scripted.folder.url, scripted.program.program.file)
    provider = ProgramProvider(
      method: "scripted", program: scripted.program,
      trusted: TrustedContent(
        method: "scripted", folder: folder, program: program,
        content: try ContentHash(of: folder, program: program)))
  }

  private func ask() async -> HostProblem? {
    let provider = provider
    return await problem { () throws(HostProblem) in
      try await provider.prepare(FixtureMethod.request())
    }
  }

  @Test func aProgramThatStaysTheSameStartsAgain() async {
    #expect(await ask() == nil)
    #expect(await ask() == nil)
  }

  @Test func aProgramThatChangedBeforeItsFirstStartIsRefused() async throws {
    try scripted.folder.write("#!/bin/sh\nexit 9", to: "run", executable: true)
    #expect(await ask()?.cause == .changedSinceTrusted)
  }

  @Test func aProgramThatChangedMeanwhileIsNotStartedAgain() async throws {
    #expect(await ask() == nil)
    try scripted.folder.write("import os", to: "helper.py")
    #expect(await ask()?.cause == .changedSinceTrusted)
  }
}
