import MethodDocument
import MethodKit
import MethodTestKit
import Testing

/// What holds for the texts of every method, found in `Plugins` and not listed here.
@Suite("A method's texts")
struct MethodTextsTests {
  @Test("have no sentence of more than 15 words", arguments: MethodFolder.all())
  func sentences(_ method: MethodFolder) throws {
    for language in try method.manifest().texts("texts") {
      for (key, text) in try method.texts(language) {
        #expect(Sentences.longer(than: 15, in: text) == [], "\(language): \(key)")
      }
    }
  }
}
