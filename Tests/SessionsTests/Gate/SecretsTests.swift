import MethodTestKit
import Foundation
import MethodDocument
import Testing

@testable import Sessions

@Suite("No secret gets out")
struct SecretsTests {
  @Test("in what a method is asked, nor in any warning", arguments: Audience.allCases)
  func keepsSecrets(audience: Audience) throws {
    var shown = 0
    for seed in UInt64(1)...80 {
      let random = RandomSession(seed: seed, mistakes: false)
      let session = try Sample.load(random.text)
      let gated = ConsentGate(audience: audience).admit(session)
      let request = String(decoding: try JSONEncoder().encode(gated.requestValue), as: UTF8.self)
      let said = (session.warnings + gated.warnings).map(\.everything).joined(separator: "\n")
      for secret in random.secrets {
        let mayReach = secret.reach.map { $0 >= audience } ?? false
        #expect(request.contains(secret.word) <= mayReach, "seed \(seed): \(secret)")
        #expect(!said.contains(secret.word), "seed \(seed): \(secret)")
        #expect((gated.sources.place(of: secret.word) != nil) <= mayReach, "seed \(seed)")
        if mayReach { shown += request.contains(secret.word) ? 1 : 0 }
      }
    }
    // The gate is no wall: what may be seen is there.
    #expect(shown > 200)
  }

  @Test("in the diagnostics of a file with a mistake in it")
  func keepsSecretsInDiagnostics() throws {
    var mistakes = 0
    for seed in UInt64(1)...400 {
      let random = RandomSession(seed: seed, mistakes: true)
      let problems = Sample.problems(random.text)
      mistakes += problems.isEmpty ? 0 : 1
      for problem in problems {
        for secret in random.secrets where problem.everything.contains(secret.word) {
          Issue.record("seed \(seed): \(problem.code) tells \(secret.word)\n\(random.text)")
          return
        }
        #expect(problem.place != nil)
      }
    }
    #expect(mistakes > 200)
  }
}

extension Bool {
  /// Implication: where the left holds, the right must.
  fileprivate static func <= (left: Bool, right: Bool) -> Bool { !left || right }
}
