import Foundation
import MethodDocument
import MethodProtocol
import Testing

@testable import MethodHost

@Suite(.timeLimit(.minutes(1))) struct MethodServiceTests {
  private let folder: TemporaryFolder
  private let question = PrepareQuestion(session: ["title": "Ons huis"], input: [:])

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      TemporaryFolder.manifest("fixture", run: "fixture-method"), to: "methods/fixture/method.yaml")
    try folder.write("title: Titel", to: "methods/fixture/texts/nl.yaml")
    try folder.write("title: Title", to: "methods/fixture/texts/en.yaml")
  }

  private func method(_ id: String = "fixture") throws -> InstalledMethod {
    let path = SearchPath([.init(.option, folder.url.appending(path: "methods"))])
    return try #require(MethodLibrary(path)[id])
  }

  @Test func aMethodIsAskedOnceForEachLanguage() async throws {
    let service = MethodService(deadlines: ample)
    let answers = try await service.prepare(try method(), question, languages: ["en", "nl-BE"])
    #expect(answers.map(\.language) == ["en", "nl-BE"])
    #expect(answers.map { $0.answer.sheets.map(\.title) } == [["Title"], ["Titel"]])
    await service.shutdown()
  }

  @Test func aSummaryCarriesItsResultsToTheMethod() async throws {
    let service = MethodService(deadlines: ample)
    let summary = SummaryQuestion(question, for: .staff, results: ["themes": ["Veilig"]])
    let answers = try await service.summarise(try method(), summary, languages: ["nl"])
    #expect(answers.first?.answer.outcome?.themes.map(\.title) == ["Veilig"])
    await service.shutdown()
  }

  @Test func aTextThatTheMethodMissesIsPlacedInItsFile() async throws {
    try folder.write("other: Text", to: "methods/fixture/texts/en.yaml")
    let service = MethodService(deadlines: ample)
    let answers = try await service.prepare(try method(), question, languages: ["en"])
    let problem = try #require(answers.first?.answer.diagnostics.first)
    #expect(problem.code == "missing-translation")
    #expect(problem.place?.file.hasSuffix("fixture/texts/en.yaml") == true)
    await service.shutdown()
  }

  @Test func sharedTextsFillInForTheMethodsOwn() async throws {
    try folder.write("other: Text", to: "methods/fixture/texts/en.yaml")
    let shared = try TemporaryFolder()
    try shared.write("title: Shared", to: "en.yaml")
    let service = MethodService(
      deadlines: ample, sharedTexts: TextCatalog.read(shared.url).catalog)
    let answers = try await service.prepare(try method(), question, languages: ["en"])
    #expect(answers.first?.answer.sheets.first?.title == "Shared")
    await service.shutdown()
  }

  @Test func aLanguageThatTheMethodDoesNotSpeakIsRefusedByName() async throws {
    let service = MethodService(deadlines: ample)
    let installed = try method()
    let problem = await #expect(throws: Diagnostics.self) {
      try await service.prepare(installed, question, languages: ["nl", "tr"])
    }
    #expect(problem?.all.map(\.code) == ["missing-translation"])
    #expect(problem?.all.first?.message.nl.contains("‘tr’") == true)
  }

  @Test func aMethodWithoutItsProgramSaysWhereItWasLookedFor() async throws {
    try folder.addMethod("collage")
    let service = MethodService(deadlines: ample)
    let installed = try method("collage")
    let problem = await #expect(throws: HostProblem.self) {
      try await service.prepare(installed, question, languages: ["nl"])
    }
    #expect(problem?.code == "method-program-missing")
    #expect(problem?.hint?.nl.contains("collage/bin") == true)
  }

  @Test func aMethodThatFailsDoesNotKeepTheNextFromWorking() async throws {
    try folder.addMethod("collage")
    try folder.write("#!/bin/sh\nexit 3", to: "methods/collage/run", executable: true)
    let service = MethodService(deadlines: ample)
    let broken = try method("collage")
    let problem = await #expect(throws: HostProblem.self) {
      try await service.prepare(broken, question, languages: ["nl"])
    }
    #expect(problem?.cause == .exited(code: 3))
    let answers = try await service.prepare(try method(), question, languages: ["nl"])
    #expect(answers.count == 1)
    await service.shutdown()
  }
}
