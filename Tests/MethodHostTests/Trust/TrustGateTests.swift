import Foundation
import MethodDocument
import MethodTestKit
import Synchronization
import Testing

@testable import MethodHost

/// Who is asked, when, and what about.
@Suite struct TrustGateTests {
  private let folder: TemporaryFolder
  private let store: TrustStore

  init() throws {
    folder = try TemporaryFolder()
    store = TrustStore(file: folder.url.appending(path: "trusted"))
    try folder.addMethod("story", more: "author: \"A.\\e[2J Maker\"")
    try folder.write("#!/bin/sh\n", to: "methods/story/run", executable: true)
  }

  private func method(_ origin: SearchPath.Origin) throws -> InstalledMethod {
    let library = MethodLibrary(
      SearchPath([.init(origin, folder.url.appending(path: "methods"))]))
    return try #require(library["story"], "\(library.diagnostics)")
  }

  /// What the gate says to a method, and the questions that it asks.
  private func admit(
    _ origin: SearchPath.Origin, answer: Bool? = nil, confinement: Confinement = .limits(.missing)
  ) throws -> (notes: [String], problem: HostProblem?, asked: [TrustQuestion]) {
    let asked = Asked()
    var ask: TrustGate.Ask?
    if let answer {
      ask = { question in
        asked.questions.withLock { $0.append(question) }
        return answer
      }
    }
    let method = try method(origin)
    let gate = TrustGate(store: store, ask: ask)
    do throws(HostProblem) {
      let notes = try gate.admit(
        method, installation: .current, confinement: confinement
      ).notes
      return (notes.map(\.code), nil, asked.questions.withLock { $0 })
    } catch {
      return ([], error, asked.questions.withLock { $0 })
    }
  }

  @Test(arguments: SearchPath.Origin.allCases)
  func onlyWhatCameWithWerkvormNeedsNoTrust(origin: SearchPath.Origin) throws {
    let (_, problem, _) = try admit(origin)
    let isOwn = origin == .installation || origin == .development
    #expect((problem == nil) == isOwn)
    if let problem {
      #expect(problem.code == "method-not-trusted")
      #expect(problem.hint?.nl.contains("werkvorm method trust story") == true)
      #expect(problem.hint?.en.contains("--methods") == (origin == .option))
    }
  }

  @Test func aPersonIsAskedOnceForEachContent() throws {
    #expect(try admit(.user, answer: true).asked.map(\.standing) == [.unknown])
    #expect(try admit(.user, answer: true).asked.isEmpty)
    #expect(try admit(.option).problem == nil)
    try folder.write("title: Anders", to: "methods/story/texts/nl.yaml")
    let again = try admit(.user, answer: true).asked
    #expect(again.count == 1)
    guard case .changed = again.first?.standing else {
      Issue.record("it was not said that something changed")
      return
    }
    #expect(again[0].explanation.nl.contains("is er iets in veranderd"))
    #expect(try admit(.user).problem == nil)
  }

  @Test func noIsNoAndIsNotRemembered() throws {
    #expect(try admit(.user, answer: false).problem?.cause == .declined)
    #expect(try admit(.user, answer: false).asked.count == 1)
  }

  @Test func whatChangesWhileTheQuestionStandsIsNotTrusted() throws {
    let folder = folder
    let gate = TrustGate(store: store) { _ in
      (try? folder.write("#!/bin/sh\necho other", to: "methods/story/run", executable: true)) != nil
    }
    let error = #expect(throws: HostProblem.self) {
      try gate.admit(try method(.user), installation: .current, confinement: .limits(.missing))
    }
    #expect(error?.cause == .changedSinceTrusted)
    #expect(try admit(.user).problem?.code == "method-not-trusted")
  }

  @Test func withoutASandboxItIsSaidEachTimeThatItRuns() throws {
    #expect(try admit(.user, answer: true).notes == [])
    #expect(try admit(.user).notes == ["method-not-shut-in"])
    #expect(try admit(.development).notes == [])
    let bubblewrap = Confinement.sandbox(Bubblewrap(executable: URL(filePath: "/usr/bin/bwrap")))
    #expect(try admit(.user, confinement: bubblewrap).notes == [])
  }

  @Test func anAnswerThatCannotBeKeptIsSaid() throws {
    let gate = TrustGate(store: TrustStore(file: URL(filePath: "/proc/nowhere/trusted"))) { _ in
      true
    }
    let notes = try gate.admit(
      try method(.user), installation: .current, confinement: .limits(.missing)
    ).notes
    #expect(notes.map(\.code) == ["trust-not-kept"])
  }

  @Test func theQuestionSaysWhatItIsAndWhatItCanDo() throws {
    func words(_ confinement: Confinement) throws -> Wording {
      try TrustQuestion(about: method(.user), store: nil, confinement: confinement).explanation
    }
    let open = try words(.limits(.failing(reason: "bwrap: no")))
    #expect(open.nl.contains("Naam, versie 1"))
    #expect(open.nl.contains("A.␛[2J Maker (zegt de methode zelf)"))
    #expect(open.nl.contains("kan Werkvorm het programma niet opsluiten"))
    #expect(open.en.contains("send them over the network"))
    #expect(open.en.contains("bwrap: no"))
    let shut = try words(.sandbox(Bubblewrap(executable: URL(filePath: "/usr/bin/bwrap"))))
    #expect(shut.nl.contains("heeft geen netwerk"))
    #expect(!shut.en.contains("send them over the network"))
  }

  @Test func theQuestionCannotBeForged() throws {
    let forged = "methods/sto\nry  Programma: bin/veilig\u{202E}"
    try folder.addMethod("story", in: forged, more: #"author: "A.\n  Inhoud: 1\u2066""#)
    try folder.write("#!/bin/sh\n", to: "\(forged)/story/run", executable: true)
    let library = MethodLibrary(SearchPath([.init(.user, folder.url.appending(path: forged))]))
    let method = try #require(library["story"], "\(library.diagnostics)")
    let question = try TrustQuestion(about: method, store: nil, confinement: .limits(.missing))
    let lines = question.explanation.nl.split(separator: "\n").prefix(5)
    #expect(
      lines.map { $0.prefix(12) }
        == ["De methode ‘", "  Map:       ", "  Programma: ", "  Maker:     ", "  Inhoud:    "].map
      { $0.prefix(12) })
    #expect(question.explanation.nl.linesOnTerminal == question.explanation.nl)
  }

  @Test(arguments: ["j", "Ja ", "y", "YES"]) func aYesIsUnderstood(answer: String) {
    #expect(TrustQuestion.isYes(answer))
  }

  @Test(arguments: ["", "n", "nee", "jawel hoor", "\u{4}"]) func allElseIsNo(answer: String) {
    #expect(!TrustQuestion.isYes(answer))
  }
}

/// The questions that were asked, in order.
private final class Asked: Sendable {
  let questions = Mutex<[TrustQuestion]>([])
}
