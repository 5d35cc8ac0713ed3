import Foundation
import MethodDocument
import MethodTestKit
import Testing

@testable import MethodHost

@Suite struct TextCatalogTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func read(_ texts: [String: String]) throws -> (TextCatalog, [Diagnostic]) {
    for (language, text) in texts { try folder.write(text, to: "\(language).yaml") }
    let (catalog, diagnostics) = TextCatalog.read(folder.url)
    return (catalog, diagnostics)
  }

  @Test func aLinkOutOfTheMethodIsNotFollowed() throws {
    let secret = try TemporaryFolder().write("geheim: ja", to: "geheim.yaml")
    let texts = try folder.makeFolder("method/texts")
    try FileManager.default.createSymbolicLink(
      at: texts.appending(path: "nl.yaml"), withDestinationURL: secret)
    let (catalog, diagnostics) = TextCatalog.read(texts)
    #expect(catalog.texts(in: "nl").isEmpty)
    #expect(diagnostics.map(\.code) == ["path-leaves-folder"])
    #expect(diagnostics.allSatisfy { $0.place?.excerpt == nil })
  }

  @Test func mapsAndListsBecomeKeys() throws {
    let (catalog, diagnostics) = try read([
      "nl": """
      base:
        title: Zo voelt thuis
        number: 007
      say: [Welkom, "yes"]
      steps:
        - title: Een
        - title: Twee
      """
    ])
    #expect(diagnostics.isEmpty)
    #expect(
      catalog.texts(in: "nl") == [
        "base.title": "Zo voelt thuis", "base.number": "007", "say.1": "Welkom", "say.2": "yes",
        "steps.1.title": "Een", "steps.2.title": "Twee",
      ])
  }

  @Test func aRegionalLanguageSaysOnlyWhatItSaysOtherwise() throws {
    let (catalog, _) = try read(["nl": "a: koffie\nb: thee", "nl-BE": "a: tas koffie"])
    #expect(catalog.texts(in: "nl-BE") == ["a": "tas koffie", "b": "thee"])
    #expect(catalog.has("nl-SR"))
    #expect(catalog.missingTranslations().isEmpty)
  }

  @Test func aMissingTranslationIsToldWithWhereItStandsElsewhere() throws {
    let (catalog, _) = try read(["nl": "a: x\nb: y", "en": "a: x", "tr": "a: x\nb: z\nc: w"])
    let problems = catalog.missingTranslations()
    #expect(
      problems.map(\.message.en) == [
        "The text ‘b’ is missing in the language ‘en’.",
        "The text ‘c’ is missing in the language ‘en’.",
        "The text ‘c’ is missing in the language ‘nl’.",
      ])
    #expect(problems[0].place?.file.hasSuffix("/en.yaml") == true)
    #expect(problems[0].hint?.en.hasSuffix("/nl.yaml:2.") == true)
  }

  @Test func aLanguageHasAsManyPluralFormsAsItNeeds() throws {
    let (catalog, _) = try read([
      "nl": "q: { one: een, other: veel }", "ar": "q: { one: أ, two: ب, few: ج, other: د }",
    ])
    #expect(catalog.missingTranslations().isEmpty)
  }

  @Test func ownTextsStandOverTheSharedOnes() throws {
    let (own, _) = try read(["nl": "a: eigen"])
    let other = try TemporaryFolder()
    try other.write("a: gedeeld\nb: gedeeld", to: "nl.yaml")
    try other.write("b: shared", to: "en.yaml")
    let catalog = own.over(TextCatalog.read(other.url).catalog)
    #expect(catalog.texts(in: "nl") == ["a": "eigen", "b": "gedeeld"])
    #expect(catalog.texts(in: "en") == ["b": "shared"])
  }

  @Test func aTextWithoutWordsIsReportedWithItsPlace() throws {
    let (_, problems) = try read(["nl": "base:\n  title:\n"])
    #expect(problems.map(\.code) == ["empty-text"])
    #expect(problems.first?.place?.line == 2)
  }

  @Test func aLanguageThatCannotBeReadDoesNotKeepTheOthersBack() throws {
    try folder.write("a: [", to: "en.yaml")
    try folder.write("a: x", to: "nl.yaml")
    let (catalog, problems) = TextCatalog.read(folder.url, languages: ["nl", "en", "tr"])
    #expect(catalog.languages == ["nl"])
    #expect(problems.count == 2)
  }

  @Test func oneLineMayStandWhereLinesAreWanted() throws {
    let (catalog, _) = try read([
      "nl": "invitation: { what: Wij lopen. }\nphases: { walk: { do: Loop., title: Lopen } }"
    ])
    #expect(
      catalog.texts(in: "nl") == [
        "invitation.what.1": "Wij lopen.", "phases.walk.do.1": "Loop.",
        "phases.walk.title": "Lopen",
      ])
  }

  @Test func whatIsEmptyIsToldOnce() throws {
    let (catalog, diagnostics) = try read(["nl": "a: x\nb:", "en": "a: x\nb: y"])
    #expect(diagnostics.map(\.code) == ["empty-text"])
    #expect(catalog.missingTranslations().isEmpty)
  }

  @Test func aFileWithoutTextsIsToldOnce() throws {
    let (catalog, diagnostics) = try read(["nl": "", "en": "a: x\nb: y"])
    #expect(diagnostics.map(\.code) == ["no-texts"])
    #expect(catalog.missingTranslations().isEmpty)
  }

  @Test func keysThatNobodyWantsAreNotMissed() throws {
    let (catalog, _) = try read(["nl": "a: x\nb: y\nc: z", "en": "a: x"])
    #expect(catalog.missingTranslations { $0 == "b" }.count == 1)
  }
}
