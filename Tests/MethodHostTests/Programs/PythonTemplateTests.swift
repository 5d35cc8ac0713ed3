import Foundation
import MethodDocument
import MethodTestKit
import Sessions
import Testing

@testable import MethodHost

/// The template of a method in Python, as it comes out of the box.
@Suite(.timeLimit(.minutes(1))) struct PythonTemplateTests {
  private static let template =
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Assets/templates/python", directoryHint: .isDirectory)

  private let folder: TemporaryFolder
  private let method: InstalledMethod

  init() throws {
    folder = try TemporaryFolder()
    try folder.copy(Self.template, to: "methods/my-method")
    let library = MethodLibrary(
      SearchPath([.init(.option, folder.url.appending(path: "methods"))]))
    method = try #require(library["my-method"], "\(library.diagnostics)")
  }

  private func session(_ language: String = "nl") throws -> GatedSession {
    var session = try Session.load(
      method.folder.appending(path: "examples/first.yaml").absolutePath
    ) { _ in method.manifest.schema }
    #expect(session.warnings.isEmpty)
    session.languages = [language]
    return ConsentGate(audience: .group).admit(session)
  }

  @Test(arguments: ["nl", "en"]) func itPreparesAndSummarises(language: String) async throws {
    let service = MethodService(deadlines: ample, trust: credulous)
    let session = try session(language)
    let before = try await service.prepare(method, for: session)
    let after = try await service.summarise(method, for: session)
    await service.shutdown()
    #expect(before.map { $0.answer.sheets.map(\.id) } == [["worksheet"]])
    #expect(after.map { $0.answer.sheets.map(\.id) } == [["summary", "poster"]])
    #expect((before + after).flatMap(\.answer.diagnostics) == [])
    let outcome = try #require(after.first?.answer.outcome)
    #expect(outcome.themes.map(\.title) == ["Een bank in de schaduw", "Zelf kruiden kweken"])
    let words = (before + after).flatMap(\.answer.sheets).map { "\($0)" }.joined()
    #expect(words.contains("De binnentuin"))
    #expect(!words.contains("{{"))
  }

  @Test func itWarnsWhereNothingWasFilledIn() async throws {
    let file = method.folder.appending(path: "examples/first.yaml")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.contains("wishes") && !$0.contains("votes") }
    try Data(lines.joined(separator: "\n").utf8).write(to: file)
    let service = MethodService(deadlines: ample, trust: credulous)
    let answers = try await service.summarise(
      method, for: try session())
    await service.shutdown()
    #expect(answers.flatMap(\.answer.diagnostics).map(\.code) == ["no-wishes"])
  }

  @Test func itRunsWithoutBeingExecutable() async throws {
    let file = method.folder.appending(path: "method.py").absolutePath
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file)
    let service = MethodService(deadlines: ample, trust: credulous)
    #expect(try await service.prepare(method, for: try session()).count == 1)
    await service.shutdown()
  }
}
