import Foundation
import MethodDocument
import Testing

@testable import MethodHost

/// All that a program may do wrong, in two languages: the host says what it was, goes on with other
/// methods, and nothing is left of it, neither a process nor a file.
@Suite(.timeLimit(.minutes(2))) struct MisbehaviourTests {
  @Test(
    .needsSandbox,
    arguments: Misbehaviour.everywhere + Misbehaviour.inSandbox, Fixture.allCases)
  func isSurvivedInTheSandbox(misbehaviour: Misbehaviour, fixture: Fixture) async throws {
    try await survive(misbehaviour, in: fixture, confinement: await Confinement.current)
  }

  @Test(arguments: Misbehaviour.everywhere, Fixture.allCases)
  func isSurvivedWithoutASandbox(misbehaviour: Misbehaviour, fixture: Fixture) async throws {
    try await survive(misbehaviour, in: fixture, confinement: .limits(.missing))
  }

  @Test(arguments: Misbehaviour.outOfSandbox, Fixture.allCases)
  func wouldSucceedWithoutTheSandbox(misbehaviour: Misbehaviour, fixture: Fixture) async throws {
    let trial = try Trial(misbehaviour.name, in: fixture, confinement: .limits(.missing))
    let server = try LoopbackServer()
    let path = misbehaviour.name == "read" ? trial.secrets[0] : trial.escapes[0]
    let words = try await trial.answer("path: '\(path)', port: \(server.port)")
    #expect(misbehaviour.ending.allows(words))
    #expect(server.visitors == (misbehaviour.name == "connect" ? 1 : 0))
    #expect(
      FileManager.default.fileExists(atPath: trial.escapes[0]) == (misbehaviour.name == "write"))
    #expect(try await trial.leftovers() == [])
  }

  private func survive(
    _ misbehaviour: Misbehaviour, in fixture: Fixture, confinement: Confinement
  ) async throws {
    let trial = try Trial(
      misbehaviour.name, in: fixture, confinement: confinement, deadlines: misbehaviour.deadlines)
    let server = try LoopbackServer()
    let before = trial.files()
    for path in paths(for: misbehaviour, in: trial) {
      do {
        let words = try await trial.answer(
          "path: '\(path)', port: \(server.port), detach: \(confinement.isSandbox)")
        #expect(misbehaviour.ending.allows(words), "\(path): \(words ?? "no sheet")")
      } catch let problem as HostProblem {
        #expect(misbehaviour.ending.allows(problem), "\(problem.code): \(problem.message.nl)")
        #expect(problem.message.en != problem.message.nl)
      }
    }
    #expect(trial.files() == before)
    #expect(server.visitors == 0)
    #expect(try await trial.otherMethodAnswers())
    #expect(try await trial.leftovers() == [])
  }

  private func paths(for misbehaviour: Misbehaviour, in trial: Trial) -> [String] {
    switch misbehaviour.name {
    case "read": trial.secrets
    case "write": trial.escapes
    default: [""]
    }
  }
}

extension Misbehaviour.Ending {
  fileprivate func allows(_ words: String?) -> Bool {
    if case .answers(let expected) = self, let words { expected.contains(words) } else { false }
  }

  fileprivate func allows(_ problem: HostProblem) -> Bool {
    guard case .fails(let code, let says) = self else { return false }
    return problem.code == code && problem.message.nl.contains(says)
  }
}
