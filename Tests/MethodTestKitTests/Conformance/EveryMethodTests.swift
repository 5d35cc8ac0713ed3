import Foundation
import MethodDocument
import Testing

@testable import MethodTestKit

/// What holds for every method, of those in `Plugins` and of those that a template makes.
@Suite("Every statement holds", .timeLimit(.minutes(5)))
struct EveryMethodTests {
  static let plugins = folders(in: "Plugins")
  static let templates = folders(in: "Assets/templates")

  @Test("of each method in Plugins", arguments: plugins)
  func plugin(_ name: String) async throws {
    let folder = TrialFolder.repository.appending(path: "Plugins/\(name)")
    try await TrialFolder.rehearsal(folder) { try await expectSound($0) }
  }

  @Test("of each fresh template", arguments: templates)
  func template(_ name: String) async throws {
    let template = TrialFolder.repository.appending(path: "Assets/templates/\(name)")
    let manifest = try String(
      contentsOf: template.appending(path: "method.yaml"), encoding: .utf8)
    let id = try #require(manifest.firstMatch(of: /(?m)^id: *(\S+)/)?.output.1)
    let scratch = try ScratchFolder()
    let folder = scratch.url.appending(path: String(id), directoryHint: .isDirectory)
    try FileManager.default.copyItem(at: template, to: folder)
    try await TrialFolder.rehearsal(folder) { try await expectSound($0) }
  }

  private func expectSound(_ rehearsal: Rehearsal) async throws {
    for statement in Statement.all {
      // An example may well show what is warned of.
      let isOfExamples = statement.code == Statement.answersEveryExample.code
      let problems = await statement.check(rehearsal).filter {
        $0.severity == .error || ($0.severity == .warning && !isOfExamples)
      }
      #expect(problems.map(\.message.en) == [], "\(statement)")
    }
    #expect(rehearsal.goldens.compactMap(\.problem?.message.en) == [])
  }

  /// The names of the folders with a manifest that stand in one of the repository's.
  private static func folders(in parent: String) -> [String] {
    let folder = TrialFolder.repository.appending(path: parent).path(percentEncoded: false)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().filter {
      FileManager.default.fileExists(atPath: "\(folder)/\($0)/method.yaml")
    }
  }
}
