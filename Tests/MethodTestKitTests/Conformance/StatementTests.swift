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

  @Test("says of a text that is in one language only and that nothing uses, that it is too many")
  func tooMany() async throws {
    var method = SampleMethod()
    method.replace("  cup: ", with: "  more: Meer\n  cup: ", in: "texts/nl.yaml")
    #expect(try await TrialFolder().problems(method).map(\.code) == ["unused-text"])
  }

  @Test("tells braces that are not closed once, though every session has them")
  func braces() async throws {
    var method = SampleMethod()
    method.replace(
      "U mag alles opschrijven.", with: "\"Over {{session.theme}.\"", in: "texts/nl.yaml")
    let problems = try await TrialFolder().problems(method)
    #expect(problems.map(\.code) == ["braces"])
  }

  @Test("names the file that was meant for a drawing")
  func nearDrawing() async throws {
    var method = SampleMethod()
    method.files["art/Cup.svg"] = method.files["art/cup.svg"]
    method.files["art/cup.svg"] = nil
    let problem = try #require(try await TrialFolder().problems(method).first)
    #expect(problem.hint?.en == "Did you mean ‘Cup’?")
    #expect(problem.place?.excerpt?.contains("art: cup") == true)
  }
}
