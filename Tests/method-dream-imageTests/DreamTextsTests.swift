import MethodDocument
import MethodTestKit
import Testing

@testable import method_dream_image

struct DreamTextsTests {
  private let folder = MethodFolder("dream-image")

  /// Arabic has more forms after a number than Dutch; its own forms may come on top.
  @Test(arguments: ["en", "tr", "ar"])
  func everyLanguageHasTheTextsOfTheDutchOne(language: String) throws {
    let dutch = Set(try folder.texts("nl").keys)
    let keys = Set(try folder.texts(language).keys)
    #expect(dutch.subtracting(keys) == [])
    let forms = keys.subtracting(dutch).filter { key in
      language != "ar" || ![".two", ".few", ".many"].contains { key.hasSuffix($0) }
    }
    #expect(forms == [])
  }

  @Test(arguments: ["nl", "en", "ar", "tr"])
  func everyPhaseAndMaterialOfTheManifestIsWorded(language: String) throws {
    let texts = try folder.texts(language)
    let manifest = try folder.manifest()
    for phase in manifest.records("phases").compactMap({ $0.text("id") }) {
      for part in ["title", "goal", "do.1", "say.1", "ready.1"] {
        #expect(texts["phases.\(phase).\(part)"] != nil, "phases.\(phase).\(part)")
      }
    }
    for material in manifest.texts("materials") {
      #expect(texts["materials.\(material)"] != nil, "materials.\(material)")
    }
  }

  @Test(arguments: ["nl", "en", "ar", "tr"])
  func noSentenceHasMoreThanFifteenWords(language: String) throws {
    for (key, text) in try folder.texts(language) {
      #expect(Sentences.longer(than: 15, in: text) == [], "\(key)")
    }
  }

  @Test func thePhasesAddUpToTheMinutesOfTheMethod() throws {
    let manifest = try folder.manifest()
    let minutes = manifest.records("phases").compactMap { $0.int("minutes") }
    #expect(minutes.reduce(0, +) == manifest.int("minutes"))
  }
}
