import Foundation
import MethodDocument
import MethodProtocol
import Testing

@testable import MethodHost

/// A method that is written with MethodKit, over a real pipe.
@Suite(.timeLimit(.minutes(1))) struct ProgramProviderTests {
  @Test func aMethodAnswersWithSheetsAndOutcome() async throws {
    let provider = FixtureMethod.provider()
    let before = try await provider.prepare(FixtureMethod.request())
    #expect(before.sheets.map(\.title) == ["Ons huis"])
    let after = try await provider.summarise(
      SummaryMessage(
        FixtureMethod.request(), for: .group, results: ["quotes": [["text": "Veilig"]]]))
    #expect(after.sheets.map(\.id) == ["summary"])
    #expect(after.outcome?.statements.map(\.text) == ["Veilig"])
    await provider.shutdown()
  }

  @Test func oneProgramIsKeptWarmForManyRequests() async throws {
    let provider = FixtureMethod.provider()
    var processes: Set<String> = []
    for _ in 0..<5 {
      processes.insert(
        try await provider.prepare(FixtureMethod.request("process")).sheets[0].title.plain)
    }
    #expect(processes.count == 1)
    await provider.shutdown()
    processes.insert(
      try await provider.prepare(FixtureMethod.request("process")).sheets[0].title.plain)
    #expect(processes.count == 2)
    await provider.shutdown()
  }

  @Test func requestsAtTheSameTimeAreAnsweredEachWithItsOwn() async throws {
    let provider = FixtureMethod.provider()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<20 {
        group.addTask {
          var request = FixtureMethod.request()
          request.texts["title"] = "Vel \(number)"
          let answer = try await provider.prepare(request)
          #expect(answer.sheets.map(\.title.plain) == ["Vel \(number)"])
        }
      }
      try await group.waitForAll()
    }
    await provider.shutdown()
  }

  @Test func noiseOnStandardOutputDoesNotBreakTheProtocol() async throws {
    let provider = FixtureMethod.provider()
    let answer = try await provider.prepare(FixtureMethod.request("noise"))
    #expect(answer.sheets.map(\.id) == ["sheet"])
    _ = try await provider.prepare(FixtureMethod.request("read-input"))
    await provider.shutdown()
  }

  @Test func aLargeAnswerArrivesWhole() async throws {
    let provider = FixtureMethod.provider()
    var request = FixtureMethod.request("large")
    request.texts["filler"] = String(repeating: "x", count: 1_000_000)
    let answer = try await provider.prepare(request)
    #expect(answer.sheets[0].title.plain.count == 500_000)
    await provider.shutdown()
  }

  @Test func aProgramGetsNoneOfTheHostsSecrets() async throws {
    setenv("WERKVORM_TEST_TOKEN", "secret", 1)
    let provider = FixtureMethod.provider()
    let answer = try await provider.prepare(FixtureMethod.request("environment"))
    #expect(answer.sheets[0].title == "LANG PATH PYTHONDONTWRITEBYTECODE")
    await provider.shutdown()
  }

  @Test func aCrashIsReportedWithTheLastWordsAndTheNextRequestStartsAnew() async throws {
    let provider = FixtureMethod.provider()
    _ = try await provider.prepare(FixtureMethod.request())
    let problem = await problem { () async throws(HostProblem) in
      try await provider.prepare(FixtureMethod.request("crash"))
    }
    #expect(problem?.cause == .killed(signal: 6))
    #expect(problem?.lastWords.contains("about to crash") == true)
    #expect(try await provider.prepare(FixtureMethod.request()).sheets.count == 1)
    await provider.shutdown()
  }

  @Test func aDefectIsToldOnStandardError() async {
    let problem = await problem { () async throws(HostProblem) in
      try await FixtureMethod.provider().prepare(FixtureMethod.request("defect"))
    }
    #expect(problem?.cause == .exited(code: 70))
    #expect(problem?.lastWords == "fixture: the fixture was told to fail")
    #expect(problem?.message.nl.contains("the fixture was told to fail") == true)
  }

  @Test func endingInTheMiddleIsReportedEvenWithoutAnError() async {
    let problem = await problem { () async throws(HostProblem) in
      try await FixtureMethod.provider().prepare(FixtureMethod.request("exit"))
    }
    #expect(problem?.cause == .exited(code: 0))
  }

  @Test func aSheetMayNotBeNamedAfterAFileElsewhere() async {
    let provider = FixtureMethod.provider()
    let problem = await problem { () async throws(HostProblem) in
      try await provider.prepare(FixtureMethod.request("bad-id"))
    }
    #expect(problem?.cause == .unusableSheetID("../elsewhere"))
    await provider.shutdown()
  }

  @Test func aProgramThatHasEndedWhileIdleIsStartedAgainUnseen() async throws {
    let provider = FixtureMethod.provider()
    let first = try await provider.prepare(FixtureMethod.request("process")).sheets[0].title.plain
    kill(try #require(pid_t(first)), SIGKILL)
    let second = try await provider.prepare(FixtureMethod.request("process")).sheets[0].title.plain
    #expect(first != second)
    await provider.shutdown()
  }
}
