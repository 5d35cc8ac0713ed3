import ArgumentParser
import Foundation
import MethodDocument
import MethodHost
import Sessions

struct SummariseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summarise",
    abstract: "Prints the illustrated summary of a meeting.",
    discussion: """
      Writes DIR/summary-<audience>.pdf, DIR/poster-<audience>.pdf and DIR/outcome-<audience>.json. \
      What was told in confidence, or reaches a smaller audience only, is in none of them.
      """)

  @OptionGroup var argument: SessionArgument
  @OptionGroup var output: OutputOptions

  @Option(
    help: "Who will read it: \(Audience.allValueStrings.joined(separator: ", ")).")
  var audience: Audience = .group

  @OptionGroup var overrides: PrintOverrides
  @OptionGroup var options: LibraryOptions

  func run() async throws {
    let run = try PrintRun(argument.file, overrides, output, options)
    try await run.perform { run in try await summarise(run) }
  }

  private func summarise(_ run: PrintRun) async throws {
    guard run.session.hasResults else {
      throw Failure(
        .input, [WorkbenchProblem.noResults.diagnostic(at: Place(file: argument.file))])
    }
    let session = ConsentGate(audience: audience).admit(run.session)
    let answers = try await run.asked {
      try await run.service.summarise(run.method, for: session)
    }
    let sheets = try PackMaker.paired(
      answers.map(\.answer.sheets), languages: session.languages)
    try run.checkNames(sheets.map(\.id))
    let shop = try run.shop(session, names: session.agreedNames)
    let printed = shop.print(
      sheets.filter { run.wants($0.id) }, run.progress, inCopies: false)
    try run.stop(
      if: answers.flatMap(\.answer.diagnostics) + run.session.warnings + session.warnings
        + shop.diagnostics(printed),
      in: session.sources)

    var folder = OutputFolder(output.folder)
    for sheet in printed {
      try run.add(sheet, named: "\(sheet.sheet.id)-\(audience.rawValue)", shop, to: &folder)
    }
    if let outcome = answers.first?.answer.outcome {
      try folder.add("outcome-\(audience.rawValue).json", json: outcome)
    }
    try folder.write()
    let pages = printed.reduce(0) { $0 + $1.pages.count }
    let names = printed.map { "\($0.sheet.id)-\(audience.rawValue)" }.joined(separator: ", ")
    let size = Wording.size(sheets: printed.count, pages: pages)
    run.console.tell(
      Wording(
        nl: "\(output.output): \(names): \(size.nl)", en: "\(output.output): \(names): \(size.en)"))
  }
}
