import ArgumentParser
import Foundation
import MethodDocument
import MethodHost
import MethodTestKit
import Sessions

struct MethodCheckCommand: AsyncParsableCommand, SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Tries a method on its examples, and lists everything that is wrong.",
    discussion: """
      Prepares and summarises every example in each language, looks at what holds for every \
      method, and prints everything on trial: in standard and large print, and in grey. Where \
      goldens/<example>.<language>.txt stand in the folder, the sheets are compared with them; \
      --update writes them. Exit codes: 0 all is well, 1 something is wrong.
      """)

  @Argument(
    help: ArgumentHelp("The method's folder, with a method.yaml in it.", valueName: "dir"),
    completion: .directory)
  var folder: String?

  @Flag(help: "List what holds for every method, and check nothing.")
  var statements = false

  @Flag(help: "Approve the sheets as they are now, as text in goldens/.")
  var update = false

  @Flag(help: "Take warnings as errors.")
  var strict = false

  @OptionGroup var own: OwnMethodOptions
  @OptionGroup var messages: MessageOptions

  func validate() throws {
    if folder == nil && !statements { throw ValidationError("Name the method’s folder.") }
  }

  func run() async throws {
    if let folder, !statements { return try await check(folder) }
    let rows = Statement.all.map { [$0.code, $0.wording.text(in: messages.console.language)] }
    for line in Columns.lines(rows) { print(line) }
  }

  private func check(_ path: String) async throws {
    let folder = try DraftMethod(path)
    let bench = folder.bench
    let shared = try bench.sharedTexts()
    let service = MethodService(
      sharedTexts: shared.under("shared"), trust: own.gate(messages.console))
    let candidate = Candidate(
      folder.method, service: service, hostArt: bench.assets.appending(path: "art"))
    let rehearsal = await Rehearsal(candidate)
    var problems = await rehearsal.problems()
    var trial = try PrintTrial(candidate, bench: bench, shared: shared)
    // What a program that answers nothing would print is told already.
    if rehearsal.isAnswered || folder.method.manifest.kind == .folder {
      await trial.print(Progress(messages.console))
    }
    await service.shutdown()
    let goldens = rehearsal.goldens
    let written = update ? try approve(goldens) : []
    problems += goldens.compactMap(\.problem) + rehearsal.staleGoldens
    problems += UnknownPictogram.diagnostics(
      of: folder.method, try? folder.folderMethod(candidate.texts), index: trial.tools.pictograms)
    let report = CheckReport(
      console: messages.console, candidate: candidate, sheets: trial.sheets.count,
      written: written,
      diagnostics: (await service.notes + problems + trial.findings.diagnostics).eachOnce,
      findings: trial.findings, isStrict: strict)
    report.show()
    if report.hasErrors { throw Failure(.input, []) }
  }

  /// - Returns: the files that were written.
  private func approve(_ goldens: [Golden]) throws(Failure) -> [String] {
    var written: [String] = []
    for golden in goldens {
      do {
        if try golden.update() { written.append(golden.file.relativePath) }
      } catch {
        let problem = WorkbenchProblem.cannotWrite(
          golden.file.relativePath, WriteObstacle(error))
        throw Failure(.call, [problem.diagnostic()])
      }
    }
    return written
  }
}
