import Foundation
import MethodDocument
import MethodProtocol
import MethodTestKit
import Sessions
import Testing

@testable import MethodHost

@Suite(.timeLimit(.minutes(1))) struct MethodServiceTests {
  private let folder: TemporaryFolder

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

  /// A session of a method as the group may know it.
  private func session(
    of method: InstalledMethod, languages: String = "nl", more: String = ""
  ) throws -> GatedSession {
    let file = try folder.write(
      """
      method: \(method.id)
      language: \(languages)
      session: { title: Ons huis }
      \(more)
      """, to: "session.yaml")
    let session = try Session.load(file.path(percentEncoded: false)) { id in
      id == method.id ? method.manifest.schema : nil
    }
    return ConsentGate(audience: .group).admit(session)
  }

  @Test func aMethodIsAskedOnceForEachLanguage() async throws {
    let service = MethodService(deadlines: ample, trust: credulous)
    let fixture = try method()
    let answers = try await service.prepare(
      fixture, for: try session(of: fixture, languages: "[en, nl-BE]"))
    #expect(answers.map(\.language) == ["en", "nl-BE"])
    #expect(answers.map { $0.answer.sheets.map(\.title) } == [["Title"], ["Titel"]])
    await service.shutdown()
  }

  @Test func aSummaryCarriesWhatTheGateLetsThrough() async throws {
    let fixture = try method()
    let results = """
      results:
        quotes:
          - { text: Ik slaap weer goed., consent: true }
          - { text: Een geheim., consent: false }
      """
    let service = MethodService(deadlines: ample, trust: credulous)
    let answers = try await service.summarise(
      fixture, for: try session(of: fixture, more: results))
    let outcome = try #require(answers.first?.answer.outcome)
    #expect(outcome.statements.map(\.text) == ["Ik slaap weer goed."])
    #expect(outcome.themes.map(\.title) == ["quotes held back: 1"])
    await service.shutdown()
  }

  @Test func aTextThatTheMethodMissesIsPlacedInItsFile() async throws {
    try folder.write("other: Text", to: "methods/fixture/texts/en.yaml")
    let service = MethodService(deadlines: ample, trust: credulous)
    let fixture = try method()
    let answers = try await service.prepare(
      fixture, for: try session(of: fixture, languages: "en"))
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
      deadlines: ample, sharedTexts: TextCatalog.read(shared.url).catalog, trust: credulous)
    let fixture = try method()
    let answers = try await service.prepare(
      fixture, for: try session(of: fixture, languages: "en"))
    #expect(answers.first?.answer.sheets.first?.title == "Shared")
    await service.shutdown()
  }

  @Test func aLanguageThatTheMethodDoesNotSpeakIsRefusedByName() async throws {
    let service = MethodService(deadlines: ample, trust: credulous)
    let fixture = try method()
    let session = try session(of: fixture, languages: "[nl, tr]")
    let problem = await #expect(throws: Diagnostics.self) {
      try await service.prepare(fixture, for: session)
    }
    #expect(problem?.all.map(\.code) == ["missing-translation"])
    #expect(problem?.all.first?.message.nl.contains("‘tr’") == true)
  }

  @Test func aMethodWithoutItsProgramSaysWhereItWasLookedFor() async throws {
    try folder.addMethod("collage")
    let service = MethodService(deadlines: ample, trust: credulous)
    let collage = try method("collage")
    let session = try session(of: collage)
    let problem = await #expect(throws: HostProblem.self) {
      try await service.prepare(collage, for: session)
    }
    #expect(problem?.code == "method-program-missing")
    #expect(problem?.hint?.nl.contains("collage/bin") == true)
  }

  @Test func aMethodThatFailsDoesNotKeepTheNextFromWorking() async throws {
    try folder.addMethod("collage")
    try folder.write("#!/bin/sh\nexit 3", to: "methods/collage/run", executable: true)
    let service = MethodService(deadlines: ample, trust: credulous)
    let broken = try method("collage")
    let session = try session(of: broken)
    let problem = await #expect(throws: HostProblem.self) {
      try await service.prepare(broken, for: session)
    }
    #expect(problem?.cause == .exited(code: 3))
    let fixture = try method()
    let answers = try await service.prepare(fixture, for: try self.session(of: fixture))
    #expect(answers.count == 1)
    await service.shutdown()
  }
}
