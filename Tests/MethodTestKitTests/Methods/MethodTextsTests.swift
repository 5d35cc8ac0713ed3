import MethodDocument
import MethodKit
import MethodTestKit
import Testing

/// What holds for the texts of every method, found in `Plugins` and not listed here.
@Suite("A method's texts")
struct MethodTextsTests {
  /// Languages with more plural forms than Dutch have them on top.
  private static let forms = [".two", ".few", ".many"]

  @Test("are the same in every language", arguments: MethodFolder.all())
  func complete(_ method: MethodFolder) throws {
    let languages = try method.manifest().texts("texts")
    #expect(Set(languages).isSuperset(of: ["nl", "en"]))
    let dutch = Set(try method.texts("nl").keys)
    for language in languages {
      let keys = Set(try method.texts(language).keys)
      #expect(dutch.subtracting(keys) == [], "\(language)")
      let more = keys.subtracting(dutch).filter { key in !Self.forms.contains { key.hasSuffix($0) }
      }
      #expect(more == [], "\(language)")
    }
  }

  @Test("word every phase and all materials", arguments: MethodFolder.all())
  func phases(_ method: MethodFolder) throws {
    let manifest = try method.manifest()
    for language in manifest.texts("texts") {
      let texts = try method.texts(language)
      for record in manifest.records("phases") {
        let phase = record.text("id") ?? ""
        // Before the meeting and after it, nobody may be there to say something to.
        let said = record.text("at") == nil ? ["say.1"] : []
        for part in ["title", "goal", "do.1", "ready.1"] + said {
          #expect(texts["phases.\(phase).\(part)"] != nil, "\(language): phases.\(phase).\(part)")
        }
      }
      // What every method may want is worded by the host.
      let shared = try MethodFolder.sharedTexts(language)
      for material in manifest.texts("materials") {
        let key = "materials.\(material)"
        #expect(texts[key] != nil || shared[key] != nil, "\(language): \(key)")
      }
    }
  }

  @Test("have no sentence of more than 15 words", arguments: MethodFolder.all())
  func sentences(_ method: MethodFolder) throws {
    for language in try method.manifest().texts("texts") {
      for (key, text) in try method.texts(language) {
        #expect(Sentences.longer(than: 15, in: text) == [], "\(language): \(key)")
      }
    }
  }
}
