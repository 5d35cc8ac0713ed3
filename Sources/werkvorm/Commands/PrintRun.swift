import Foundation
import MethodDocument
import MethodHost
import Press
import Sessions

/// What ‘prepare’ and ‘summarise’ have in common: reading, asking the method, stopping, writing.
struct PrintRun {
  let bench: Workbench
  let session: Session
  let method: InstalledMethod
  let service: MethodService
  let shared: TextCatalog
  /// The method's own texts; what is wrong with them the service tells.
  let methodTexts: TextCatalog
  let console: Console
  let progress: Progress
  private let output: OutputOptions

  init(
    _ file: String, _ overrides: PrintOverrides, _ output: OutputOptions, _ options: LibraryOptions
  ) throws(Failure) {
    bench = try Workbench(options)
    var (session, method) = try bench.session(file)
    overrides.apply(to: &session)
    self.session = session
    self.method = method
    shared = try bench.sharedTexts()
    methodTexts = TextCatalog.read(method.folder.appending(path: "texts")).catalog
    console = options.console
    service = MethodService(
      sharedTexts: shared.under("shared"),
      trust: TrustGate(ask: TrustPrompt(console: console).ask))
    progress = Progress(console)
    self.output = output
  }

  /// Does the work and lets the method's program end, whatever comes of it.
  func perform(_ work: (PrintRun) async throws -> Void) async throws {
    do {
      try await work(self)
    } catch {
      progress.finish()
      await service.shutdown()
      throw Self.failure(error)
    }
    progress.finish()
    await service.shutdown()
  }

  /// Asks the method, and then says what is to know of how it runs.
  func asked<Made>(_ ask: () async throws -> Made) async throws -> Made {
    let made = try await ask()
    console.show(await service.notes)
    return made
  }

  private static func failure(_ error: any Error) -> Failure {
    switch error {
    case let failure as Failure: failure
    case let problems as Diagnostics: Failure(.input, problems.all)
    case let problem as HostProblem: Failure(.method, [problem.diagnostic()])
    case let problem as PairingProblem: Failure(.method, [problem.diagnostic()])
    default: Failure(.method, [WorkbenchProblem.press(error.wording).diagnostic()])
    }
  }

  /// - Parameter names: Of participants, to stand on sheets that are made out to each.
  func shop(_ session: GatedSession, names: [String]) throws -> PrintShop {
    try PrintShop(
      session, method: method, bench: bench,
      words: HostWords(shared, languages: session.languages), names: names,
      methodTexts: methodTexts, duplex: output.duplex)
  }

  func wants(_ sheet: String) -> Bool { output.sheet.isEmpty || output.sheet.contains(sheet) }

  /// - Throws: `Failure` where a sheet was asked for that there is not.
  func checkNames(_ known: [String]) throws(Failure) {
    let unknown = output.sheet.filter { !known.contains($0) }
    guard !unknown.isEmpty else { return }
    throw Failure(
      .call, unknown.map { WorkbenchProblem.noSuchSheet($0, known: known).diagnostic() })
  }

  /// Shows what was found; with an error, or a warning where the call is strict, nothing is written.
  ///
  /// - Parameter sources: Where the fields stand that a diagnostic is about.
  func stop(if diagnostics: [Diagnostic], in sources: SourceMap) throws(Failure) {
    progress.finish()
    let judged = diagnostics.map { diagnostic -> Diagnostic in
      var diagnostic = diagnostic
      if output.strict, diagnostic.severity == .warning { diagnostic.severity = .error }
      if let field = diagnostic.field, diagnostic.place == nil {
        diagnostic.place = sources.place(under: field) ?? Place(file: session.file)
      }
      return diagnostic
    }
    if judged.hasErrors { throw Failure(.input, judged) }
    console.show(judged)
  }

  /// A sheet in every format that was asked for.
  func add(
    _ sheet: PrintedSheet, named name: String, _ shop: PrintShop, to folder: inout OutputFolder
  ) throws {
    for format in output.format.uniqued {
      if format == .pdf {
        folder.add("\(name).pdf", try shop.pdf([sheet], title: sheet.sheet.title.passages[0].plain))
        continue
      }
      let images = try shop.images(sheet, format, dpi: output.dpi)
      for (index, image) in images.enumerated() {
        let number = images.count > 1 ? "-\(index + 1)" : ""
        folder.add("\(name)\(number).\(format.rawValue)", image)
      }
    }
  }
}

extension [OutputFormat] {
  fileprivate var uniqued: [OutputFormat] { OutputFormat.allCases.filter(contains) }
}
