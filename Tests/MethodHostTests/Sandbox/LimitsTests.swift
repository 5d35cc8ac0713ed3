import Foundation
import MethodDocument
import MethodProtocol
import MethodTestKit
import Testing

@testable import MethodHost

/// Bounds that the system keeps, with a sandbox and without one.
@Suite(.timeLimit(.minutes(1))) struct LimitsTests {
  private func fault(
    in script: String, confinement: Confinement, limits: ProgramLimits
  ) async throws -> HostProblem? {
    let program = try ScriptedProgram(
      "read l; echo \"$hello\"; read l; \(script)", confinement: confinement, limits: limits)
    return await problem { () async throws(HostProblem) in
      try await program.provider.prepare(anyRequest)
    }
  }

  private static let computing = "while :; do :; done"
  private static let writing = "exec head -c 3000000 /dev/zero > \"${TMPDIR:-/tmp}/$$\""

  @Test func aProgramThatComputesWithoutEndIsStopped() async throws {
    let problem = try await fault(
      in: Self.computing, confinement: .limits(.missing),
      limits: ProgramLimits(processorSeconds: 1))
    #expect(problem?.cause == .processorTimeUsedUp(seconds: 1))
    #expect(problem?.message.nl.contains("langer dan 1 seconde") == true)
  }

  @Test(.needsSandbox) func aProgramThatComputesWithoutEndIsStoppedInTheSandbox() async throws {
    let problem = try await fault(
      in: Self.computing, confinement: await Confinement.current,
      limits: ProgramLimits(processorSeconds: 1))
    #expect(problem?.cause == .processorTimeUsedUp(seconds: 1))
  }

  @Test(.needsSandbox) func aFileThatIsTooLargeIsSaid() async throws {
    let problem = try await fault(
      in: Self.writing, confinement: await Confinement.current,
      limits: ProgramLimits(fileSize: 1 << 20))
    #expect(problem?.cause == .fileTooLarge(limit: 1 << 20))
    #expect(problem?.message.en.contains("more than 1 MB") == true)
  }

  @Test(.needsSandbox) func aSignalIsToldAsOneInTheSandboxToo() async throws {
    let problem = try await fault(
      in: "kill -SEGV $$", confinement: await Confinement.current, limits: ProgramLimits())
    #expect(problem?.cause == .killed(signal: 11))
  }

  @Test(.needsSandbox, .enabled(if: geteuid() != 0, "the system never counts root's processes"))
  func processesAreCounted() async throws {
    let trial = try Trial(
      "many-processes", in: .python, confinement: await Confinement.current)
    #expect(try await trial.answer() == "refused")
    #expect(try await trial.leftovers() == [])
  }

  /// What the host has open, such as a session file, is closed to a program.
  @Test func aProgramIsGivenNoneOfTheHostsFiles() async throws {
    let folder = try TemporaryFolder()
    let secret = try folder.write("geheim", to: "session.yaml")
    // Without the flag that closes it when another program starts.
    let descriptor = open(secret.absolutePath, O_RDONLY)
    defer { close(descriptor) }
    let listing = try ScriptedProgram(
      """
      read l; echo "$hello"; read l
      words=$(for file in /proc/$$/fd/*; do readlink "$file"; done | tr '\\n' ' ')
      echo '{"type":"answer","sheets":[{"id":"a","title":"'"$words"'","reader":"wall"}]}'
      """)
    let words = try await listing.provider.prepare(anyRequest).sheets[0].title.plain
    #expect(words.contains("pipe:"))
    #expect(!words.contains("session.yaml"))
  }

  /// It takes leave of all that could stop it, and keeps the pipes open; the host does not wait.
  @Test func aChildThatHidesDoesNotKeepTheHostWaiting() async throws {
    let hiding = try ScriptedProgram(
      "read l; echo \"$hello\"; read l; setsid sleep 90 & sleep 0.1; exit 3",
      deadlines: Deadlines(
        request: .milliseconds(1500), farewell: .milliseconds(200), grace: .milliseconds(100)))
    let found = await problem { () async throws(HostProblem) in
      try await hiding.provider.prepare(anyRequest)
    }
    #expect(found != nil)
  }
}
