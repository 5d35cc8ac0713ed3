import Foundation
import MethodDocument
import Testing

@testable import MethodTestKit

@Suite("A statement", .timeLimit(.minutes(5)))
struct StatementTests {
  @Test("holds of a sound method")
  func sound() async throws {
    let problems = try await TrialFolder().problems(SampleMethod())
    #expect(problems.map(\.message.en) == [])
  }

  @Test("has a name of its own and words in both languages")
  func named() {
    #expect(Set(Statement.all.map(\.code)).count == Statement.all.count)
    for statement in Statement.all {
      #expect(statement.code.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil)
      #expect(statement.wording.nl.hasSuffix(".") && statement.wording.en.hasSuffix("."))
    }
  }

  @Test("fails for a method that breaks it", arguments: BrokenMethod.all)
  func broken(_ broken: BrokenMethod) async throws {
    let statement = try #require(Statement.all.first { $0.code == broken.statement })
    let problems = try await TrialFolder().problems(broken.method, [statement])
    let said = "\(problems.map(\.message.en))"
    #expect(problems.contains { $0.code == broken.code }, "\(said)")
    #expect(problems.contains { $0.message.en.contains(broken.says) }, "\(said)")
  }

  @Test("each has a method that breaks it")
  func covered() {
    #expect(Set(BrokenMethod.all.map(\.statement)) == Set(Statement.all.map(\.code)))
  }

  @Test("is not asked of a method that answers nothing, which is told once")
  func unanswered() async throws {
    var method = SampleMethod()
    method.replace("kind: folder", with: "kind: program\nrun: gone", in: "method.yaml")
    method.files["method.yaml"] =
      method.files["method.yaml"]?.components(separatedBy: "\nsheets:")[0]
    let problems = try await TrialFolder().problems(method)
    #expect(problems.map(\.code) == ["method-program-missing"])
  }
}
