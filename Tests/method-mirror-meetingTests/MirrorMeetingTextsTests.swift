import MethodDocument
import MethodTestKit
import Testing

struct MirrorMeetingTextsTests {
  private let folder = MethodFolder("mirror-meeting")

  @Test func dutchAndEnglishHaveTheSameTexts() throws {
    #expect(Set(try folder.texts("nl").keys) == Set(try folder.texts("en").keys))
  }

  @Test(arguments: ["nl", "en"])
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

  @Test(arguments: ["nl", "en"])
  func noSentenceHasMoreThanFifteenWords(language: String) throws {
    for (key, text) in try folder.texts(language) {
      #expect(Sentences.longer(than: 15, in: text) == [], "\(key)")
    }
  }

  @Test func theMeetingItselfTakesTheMinutesOfTheMethodWhenQuestionsAreAllowed() throws {
    let manifest = try folder.manifest()
    let during = manifest.records("phases").filter { $0["at"] == nil }
    #expect(during.compactMap { $0.int("minutes") }.reduce(0, +) == manifest.int("minutes"))
  }
}
