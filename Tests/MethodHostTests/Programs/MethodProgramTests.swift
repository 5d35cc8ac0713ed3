import Foundation
import MethodDocument
import MethodTestKit
import Testing

@testable import MethodHost

/// What `run` in a manifest leads to.
@Suite(.timeLimit(.minutes(1))) struct MethodProgramTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func lookup(run: String) throws -> MethodProgram {
    try folder.write(
      TemporaryFolder.manifest("fixture", run: run), to: "methods/fixture/method.yaml")
    let path = SearchPath([.init(.option, folder.url.appending(path: "methods"))])
    return try ProgramLookup(installation: .current).program(
      of: #require(MethodLibrary(path)["fixture"]))
  }

  @Test func anExecutableFileRunsByItself() throws {
    try folder.write("", to: "methods/fixture/method.py", executable: true)
    let program = try lookup(run: "method.py")
    #expect(program.interpreter == nil)
    #expect(program.command == [program.file.absolutePath])
  }

  @Test func aPythonFileNeedNotBeExecutable() throws {
    try folder.write("", to: "methods/fixture/tools/method.py")
    let program = try lookup(run: "tools/method.py")
    #expect(program.command == ["python3", program.file.absolutePath])
  }

  @Test func anotherFileThatIsNotExecutableIsToldWithWhatToDo() throws {
    try folder.write("", to: "methods/fixture/method.rb")
    let problem = #expect(throws: HostProblem.self) { try lookup(run: "method.rb") }
    #expect(problem?.code == "method-cannot-start")
    #expect(problem?.message.nl.contains("fixture/method.rb") == true)
    #expect(problem?.hint?.nl.contains("uitvoerbaar") == true)
  }

  @Test func aFolderIsNoProgram() throws {
    try folder.write("", to: "methods/fixture/method.py/x")
    let problem = #expect(throws: HostProblem.self) { try lookup(run: "method.py") }
    #expect(problem?.code == "method-program-missing")
  }

  @Test func anInterpreterThatIsNotThereIsSaid() async throws {
    let file = try folder.write("", to: "method.py")
    let provider = ProgramProvider(
      method: "fixture",
      program: ProgramDescription(
        program: MethodProgram(file: file, interpreter: "no-such-python"), folder: folder.url,
        confinement: .limits(.missing), deadlines: ample))
    let problem = await problem { () async throws(HostProblem) in
      try await provider.prepare(anyRequest)
    }
    #expect(problem?.code == "method-cannot-start")
    #expect(problem?.message.nl.contains("no-such-python") == true)
  }
}
