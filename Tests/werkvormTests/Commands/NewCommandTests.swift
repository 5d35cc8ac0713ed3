import Foundation
import MethodHost
import MethodTestKit
import Testing

@Suite("A new session file", .timeLimit(.minutes(15)))
struct NewCommandTests {
  static let methods = Example.onePerMethod.map(\.method)

  @Test("is sound, and prints as it is", arguments: methods, ["nl", "en"])
  func prints(method: String, language: String) async throws {
    let folder = try TemporaryFolder()
    let file = folder.path("session.yaml")
    let made = try await Program().run("new", method, "-o", file, "--language", language)
    #expect(made.code == 0, "\(made.errors)")
    #expect(made.output.hasPrefix("\(file): "))

    let checked = try await Program().run("check", file)
    #expect(checked.code == 0, "\(checked.errors)")
    guard language == "nl" else { return }
    let printed = try await Program().run(
      "prepare", file, "-o", folder.path("out"), "--sheet", "invitation")
    #expect(printed.code == 0, "\(printed.errors)")
    #expect(folder.names(in: "out") == ["invitation.pdf", "pack.json", "pack.pdf"])
  }

  @Test("leaves a file alone that is there already")
  func refusesToOverwrite() async throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", to: "session.yaml")
    let method = try #require(Self.methods.first)
    let ending = try await Program().run("new", method, "-o", folder.path("session.yaml"))
    #expect(ending.code == 2)
    #expect(ending.errors.contains("exists already"))
    #expect(try folder.data("session.yaml") == Data("mine".utf8))
  }

  @Test("names the nearest method for one that there is not")
  func namesTheNearest() async throws {
    let folder = try TemporaryFolder()
    let method = try #require(Self.methods.first)
    let ending = try await Program().run(
      "new", String(method.dropLast()), "-o", folder.path("session.yaml"))
    #expect(ending.code == 2)
    #expect(ending.errors.contains("Did you mean ‘\(method)’?"))
    #expect(folder.names() == [])
  }
}
