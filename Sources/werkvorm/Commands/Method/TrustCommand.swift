import ArgumentParser
import Foundation
import MethodDocument
import MethodHost

struct TrustCommand: AsyncParsableCommand, SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "trust",
    abstract: "Shows a method’s program, and lets it run from now on.",
    discussion: """
      A method by somebody else may be a program that runs on this computer. It starts only once it \
      is trusted, with exactly what it holds now; after any change you are asked again. Methods \
      that came with Werkvorm, and methods that are no program, need no trust.
      """)

  @Argument(help: ArgumentHelp("The id of a method.", valueName: "method")) var method: String
  @Flag(help: "Trust it without asking.") var yes = false
  @Flag(help: "Trust it no longer.") var revoke = false
  @OptionGroup var search: SearchOptions
  @OptionGroup var messages: MessageOptions

  func validate() throws {
    if yes && revoke { throw ValidationError("--yes and --revoke exclude each other") }
  }

  func run() async throws {
    guard let store = TrustStore.ofUser() else {
      throw Failure(.call, [TrustProblem.nowhereToRemember.asError])
    }
    if revoke { return try forget(store) }
    let installed = try Workbench(search).method(method)
    if installed.manifest.kind != .program || installed.origin.comesWithWerkvorm {
      return messages.console.tell(needless(installed))
    }
    let question: TrustQuestion
    do {
      question = try TrustQuestion(
        about: installed, store: store, confinement: await Confinement.current)
    } catch {
      throw Failure(.method, [error.diagnostic()])
    }
    messages.console.tell(question.explanation)
    if question.standing == .trusted { return messages.console.tell(TrustWords.already(method)) }
    guard try isWanted(question) else {
      throw Failure(.method, [HostProblem(method: method, .declined).diagnostic()])
    }
    try write(store) { try store.trust(question.content, method: method) }
    messages.console.tell(TrustWords.trusted(method))
  }

  private func isWanted(_ question: TrustQuestion) throws -> Bool {
    if yes { return true }
    guard TrustPrompt(console: messages.console).ask != nil else {
      throw Failure(.call, [TrustCallProblem.nobodyToAsk(method).diagnostic()])
    }
    return TrustPrompt.isAnsweredYes(question, messages.console)
  }

  private func forget(_ store: TrustStore) throws {
    var count = 0
    try write(store) { count = try store.revoke(method: method) }
    messages.console.tell(count == 0 ? TrustWords.neverTrusted(method) : TrustWords.revoked(method))
  }

  private func needless(_ installed: InstalledMethod) -> Wording {
    installed.manifest.kind == .program
      ? TrustWords.comesWithWerkvorm(method) : TrustWords.noProgram(method)
  }

  private func write(_ store: TrustStore, _ change: () throws -> Void) throws {
    do {
      try change()
    } catch {
      let file = store.file.path(percentEncoded: false)
      throw Failure(
        .call,
        [TrustProblem.cannotRemember(file, reason: error.localizedDescription).asError])
    }
  }
}

extension TrustProblem {
  /// Where keeping the answer is all that was asked, not keeping it is no mere warning.
  fileprivate var asError: Diagnostic {
    var diagnostic = diagnostic()
    diagnostic.severity = .error
    return diagnostic
  }
}
