import Foundation
import MethodDocument
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
}
