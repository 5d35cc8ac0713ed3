import Foundation
import MethodDocument
import MethodProtocol
import MethodTestKit
import Testing

@testable import MethodHost

/// Programs that do all that a program may do wrong: each is reported, soon, and the host goes on.
@Suite(.timeLimit(.minutes(1))) struct MisbehavingProgramTests {
  private let short = Deadlines(
    start: .milliseconds(400), request: .milliseconds(400), farewell: .milliseconds(200),
    grace: .milliseconds(100))

  /// What the host says of a program, and that it goes on. The programs sleep ten minutes, so that a
  /// host that waits for one outlasts the limit of the suite.
  private func fault(
    in script: String, deadlines: Deadlines = ample, lineLimit: Int = ProtocolVersion.lineLimit
  ) async throws -> HostProblem {
    let scripted = try ScriptedProgram(script, deadlines: deadlines, lineLimit: lineLimit)
    let provider = scripted.provider
    let found = await problem { () async throws(HostProblem) in
      try await provider.prepare(anyRequest)
    }
    let next = try ScriptedProgram("read l; echo \"$hello\"; read l; echo \"$answer\"")
    _ = try await next.provider.prepare(anyRequest)
    return try #require(found)
  }

  @Test func aProgramThatNeverGreetsIsStopped() async throws {
    let problem = try await fault(in: "echo wachten >&2; sleep 600", deadlines: short)
    #expect(problem.cause == .startOverdue(.milliseconds(400)))
    #expect(problem.lastWords == "wachten")
    #expect(problem.message.nl.contains("binnen 400 milliseconden geen teken van leven"))
  }

  @Test func aProgramThatGreetsLateButInTimeIsServed() async throws {
    let slow = try ScriptedProgram("sleep 0.3; read l; echo \"$hello\"; read l; echo \"$answer\"")
    #expect(try await slow.provider.prepare(anyRequest).sheets.isEmpty)
  }

  @Test func aProgramThatNeverAnswersIsStopped() async throws {
    let problem = try await fault(
      in: "read l; echo \"$hello\"; read l; sleep 600", deadlines: short)
    #expect(problem.cause == .answerOverdue(.milliseconds(400)))
  }

  @Test func aProgramThatWillNotStopIsStoppedWithAllThatItStarted() async throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "child").path(percentEncoded: false)
    let problem = try await fault(
      in: """
        trap '' TERM
        (trap '' TERM; while :; do sleep 0.05; done) &
        echo $! > '\(file)'
        while :; do sleep 0.05; done
        """, deadlines: short)
    #expect(problem.cause == .startOverdue(.milliseconds(400)))
    let child = try String(contentsOfFile: file, encoding: .utf8)
      .trimmingCharacters(in: .whitespacesAndNewlines)
    #expect(try await isGone(#require(pid_t(child))))
  }

  @Test func rubbishIsReportedWithAnExcerpt() async throws {
    let problem = try await fault(in: "read l; echo 'Welkom bij mijn programma!'; sleep 600")
    guard case .rubbish(let excerpt, _) = problem.cause else {
      Issue.record("not rubbish: \(problem.cause)")
      return
    }
    #expect(excerpt == "Welkom bij mijn programma!")
    #expect(problem.message.en.contains("‘Welkom bij mijn programma!’"))
  }

  @Test func bytesThatAreNoTextAreRubbish() async throws {
    let problem = try await fault(in: #"read l; printf '\377\376\000\n'; sleep 600"#)
    #expect(problem.code == "method-output-unreadable")
  }

  @Test func aFloodWithoutLinesIsCutOff() async throws {
    let problem = try await fault(in: "tr '\\0' 'x' < /dev/zero", lineLimit: 100_000)
    #expect(problem.cause == .lineTooLong(limit: 100_000))
  }

  @Test func aFloodOfLinesIsCutOff() async throws {
    let problem = try await fault(in: "yes")
    #expect(problem.code == "method-output-unreadable")
  }

  @Test func aFloodOnStandardErrorDoesNotHinderTheAnswer() async throws {
    let loud = try ScriptedProgram(
      """
      read l; echo "$hello"
      head -c 3000000 /dev/zero | tr '\\0' 'x' >&2
      read l; echo "$answer"
      """)
    #expect(try await loud.provider.prepare(anyRequest).sheets.isEmpty)
  }

  @Test func ofAFloodOnStandardErrorOnlyTheEndIsKept() async throws {
    let problem = try await fault(
      in: "i=0; while [ $i -lt 2000 ]; do echo regel $i >&2; i=$((i+1)); done; exit 9")
    #expect(problem.cause == .exited(code: 9))
    #expect(problem.lastWords.utf8.count <= LastWords.limit)
    #expect(problem.lastWords.hasPrefix("regel "))
    #expect(problem.lastWords.hasSuffix("regel 1999"))
  }

  @Test func anEndBeforeTheGreetingIsReported() async throws {
    let problem = try await fault(in: "echo 'geen licentie' >&2; exit 3")
    #expect(problem.cause == .exited(code: 3))
    #expect(problem.lastWords == "geen licentie")
  }

  @Test func anEndHalfwayThroughAnAnswerIsReported() async throws {
    let problem = try await fault(
      in: "read l; echo \"$hello\"; read l; printf '{\"type\":\"answer\",\"she'; exit 1")
    #expect(problem.code == "method-output-unreadable")
  }

  @Test func aKilledProgramIsReportedWithItsSignal() async throws {
    let problem = try await fault(in: "read l; echo \"$hello\"; read l; kill -SEGV $$")
    #expect(problem.cause == .killed(signal: 11))
  }

  @Test func anotherVersionIsRefusedAndBothAreNamed() async throws {
    let problem = try await fault(
      in: #"read l; echo '{"type":"hello","id":"scripted","version":2}'; sleep 600"#)
    #expect(problem.code == "method-protocol-version")
    #expect(problem.message.en.contains("speaks werkvorm 2; this Werkvorm speaks werkvorm 1"))
  }

  @Test func anotherMethodIsRefused() async throws {
    let problem = try await fault(
      in: #"read l; echo '{"type":"hello","id":"other","version":1}'; sleep 600"#)
    #expect(problem.cause == .otherMethod(id: "other"))
  }

  @Test func anAnswerToAnotherRequestIsRefused() async throws {
    let problem = try await fault(
      in: #"""
        read l; echo "$hello"; read l; echo '{"type":"answer","request":99,"sheets":[]}'; sleep 600
        """#)
    #expect(problem.cause == .otherRequest(number: 99))
  }

  @Test func aGreetingInPlaceOfAnAnswerIsRefused() async throws {
    let problem = try await fault(in: "read l; echo \"$hello\"; read l; echo \"$hello\"")
    #expect(problem.cause == .otherRequest(number: nil))
  }

  @Test func aProgramThatDoesNotReadIsStopped() async throws {
    let deaf = try ScriptedProgram("read l; echo \"$hello\"; sleep 600", deadlines: short)
    var request = anyRequest
    request.texts["long"] = String(repeating: "x", count: 2_000_000)
    let problem = await problem { () async throws(HostProblem) in
      try await deaf.provider.prepare(request)
    }
    #expect(problem?.cause == .answerOverdue(.milliseconds(400)))
  }

  /// Writing into a pipe that nobody reads would end the host by SIGPIPE, were it not ignored.
  @Test func aProgramThatClosesItsInputDoesNotTakeTheHostWithIt() async throws {
    let closing = try ScriptedProgram(
      "read l; exec 0<&-; echo \"$hello\"; sleep 0.05; exit 4")
    var request = anyRequest
    request.texts["long"] = String(repeating: "x", count: 2_000_000)
    let problem = await problem { () async throws(HostProblem) in
      try await closing.provider.prepare(request)
    }
    #expect(problem?.cause == .exited(code: 4))
  }

  @Test func aProgramThatCannotBeStartedIsReported() async throws {
    let scripted = try ScriptedProgram("")
    let file = try scripted.folder.write("geen programma", to: "plain")
    let provider = ProgramProvider(
      method: "scripted",
      program: ProgramDescription(
        program: MethodProgram(file: file), folder: scripted.folder.url,
        confinement: .limits(.missing), deadlines: ample))
    let problem = await problem { () async throws(HostProblem) in
      try await provider.prepare(anyRequest)
    }
    #expect(problem?.code == "method-cannot-start")
  }

  @Test func manyFaultsInARowLeaveNoDescriptorsBehind() async throws {
    func open() throws -> Int {
      try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
    }
    let crashing = try ScriptedProgram("exit 1").provider
    for _ in 0..<5 {
      _ = await problem { () async throws(HostProblem) in try await crashing.prepare(anyRequest) }
    }
    let before = try open()
    for _ in 0..<30 {
      _ = await problem { () async throws(HostProblem) in try await crashing.prepare(anyRequest) }
    }
    // Tests beside this one open and close theirs.
    #expect(try open() < before + 25)
  }

  /// True as soon as a process is no more.
  private func isGone(_ process: pid_t) async throws -> Bool {
    for _ in 0..<50 {
      if kill(process, 0) != 0 { return true }
      let status = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
      if status?.contains(") Z ") == true { return true }
      try await Task.sleep(for: .milliseconds(20))
    }
    return false
  }
}
