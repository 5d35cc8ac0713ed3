import Foundation
import MethodDocument
import Sessions
import Testing

@testable import MethodHost

/// The methods that come with Werkvorm.
@Suite struct RepositoryMethodsTests {
  private static let plugins: URL =
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Plugins")

  @Test func everyManifestIsSound() throws {
    let library = MethodLibrary(SearchPath([.init(.development, Self.plugins)]))
    #expect(library.diagnostics.map(\.message.en) == [])
    let folders = try FileManager.default.contentsOfDirectory(atPath: Self.plugins.path())
      .filter { !$0.hasSuffix(".md") }
    #expect(library.methods.map(\.id) == folders.sorted())
  }

  @Test func everyMethodSaysTheSameInAllItsLanguages() {
    let library = MethodLibrary(SearchPath([.init(.development, Self.plugins)]))
    for method in library.methods {
      let (catalog, diagnostics) = TextCatalog.read(
        method.folder.appending(path: "texts"), languages: method.manifest.languages)
      #expect(diagnostics.map(\.message.en) == [], "\(method.id)")
      #expect(catalog.missingTranslations().map(\.message.en) == [], "\(method.id)")
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func everyMethodAnswersForItsExamplesInAllItsLanguages() async throws {
    let library = MethodLibrary(SearchPath([.init(.development, Self.plugins)]))
    let shared = TextCatalog.read(
      Self.plugins.deletingLastPathComponent().appending(path: "Assets/texts"))
    let service = MethodService(
      deadlines: ample, sharedTexts: shared.catalog.under("shared"))
    for method in library.methods {
      let examples = method.folder.appending(path: "examples").path(percentEncoded: false)
      for name in try FileManager.default.contentsOfDirectory(atPath: examples).sorted()
      where name.hasSuffix(".yaml") {
        var session = try Session.load("\(examples)/\(name)") { library[$0]?.manifest.schema }
        for language in method.manifest.languages {
          session.languages = [language]
          let gated = ConsentGate(audience: .public).admit(session)
          for answers in [
            try await service.prepare(method, for: gated),
            try await service.summarise(method, for: gated),
          ] {
            #expect(answers.map(\.answer.sheets.isEmpty) == [false], "\(name) \(language)")
            let problems = answers.flatMap(\.answer.diagnostics).filter { $0.severity == .error }
            #expect(problems.map(\.message.en) == [], "\(name) \(language)")
          }
        }
      }
    }
    await service.shutdown()
  }
}
