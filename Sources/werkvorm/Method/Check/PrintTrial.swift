import Foundation
import MethodDocument
import MethodHost
import MethodTestKit
import PageLayout
import Press
import Sessions

/// Prints everything of a method's examples into memory, to see what is wrong with the print.
struct PrintTrial {
  let bench: Workbench
  let candidate: Candidate
  let shared: TextCatalog
  let tools: PressTools
  private(set) var findings = VariantFindings()
  /// The ids of all sheets that were printed.
  private(set) var sheets: Set<String> = []

  init(
    _ candidate: Candidate, bench: Workbench, shared: TextCatalog
  ) throws(Failure) {
    self.candidate = candidate
    self.bench = bench
    self.shared = shared
    tools = try PressTools(bench)
  }

  /// Every example, in each language and each look.
  mutating func print(_ progress: Progress) async {
    let languages = candidate.method.manifest.languages
    let count = candidate.examples.count * languages.count
    var number = 0
    for example in candidate.examples {
      for language in languages {
        number += 1
        progress.step(Wording(nl: "Proefdruk", en: "Trial print"), number, of: count)
        var set: [Sheet: PrintedSheet] = [:]
        for look in PrintVariant.Look.allCases {
          if look == .large { set = [:] }
          let variant = PrintVariant(example: example.name, language: language, look: look)
          let session = session(example, variant)
          do {
            try await print(session, variant, &set)
          } catch {
            findings.add(Self.diagnostics(of: error), in: variant)
          }
        }
      }
    }
    progress.finish()
  }

  private func session(_ example: Candidate.Example, _ variant: PrintVariant) -> Session {
    var session = example.session
    session.languages = [variant.language]
    session.print.size = variant.look.size
    session.print.ink = variant.look.ink
    return session
  }

  /// - Parameter set: Sheets that were set before in the same size; ink changes no line.
  private mutating func print(
    _ session: Session, _ variant: PrintVariant, _ set: inout [Sheet: PrintedSheet]
  ) async throws {
    let gated = ConsentGate(audience: .group).admit(session)
    let shop = try PrintShop(
      gated, method: candidate.method, bench: bench,
      words: HostWords(shared, languages: gated.languages), names: gated.names.longest,
      methodTexts: candidate.texts, duplex: .longEdge, tools: tools)
    let maker = PackMaker(
      bench: bench, method: candidate.method, session: gated, service: candidate.service,
      shared: shared, methodTexts: candidate.texts)
    let pack = try await maker.sheets(evenSo: true)
    try check(pack.sheets.map(\.id) + ["print-list"])
    var printed = pack.sheets.map { look(at: $0, shop, &set) }
    let list = try maker.printList(printed, pagesOfItsOwn: 1)
    printed.insert(look(at: list, shop, &set), at: min(1, printed.count))
    var diagnostics = pack.diagnostics
    if session.hasResults {
      let answers = try await candidate.service.summarise(candidate.method, for: gated)
      printed += answers.flatMap(\.answer.sheets).map { look(at: $0, shop, &set) }
      diagnostics += answers.flatMap { $0.answer.placed(in: gated).diagnostics }
    }
    // One file for all of it takes less time than one each.
    _ = try shop.pdf(printed, title: candidate.method.id)
    sheets.formUnion(printed.map(\.sheet.id))
    findings.add(diagnostics + shop.diagnostics(printed), in: variant)
  }

  /// - Throws: `Diagnostics` for sheets that would be written to the same file.
  private func check(_ ids: [String]) throws(Diagnostics) {
    var seen: Set<String> = []
    let doubles = ids.filter { !seen.insert($0).inserted }
    if !doubles.isEmpty { throw Diagnostics(doubles.map { TakenIDProblem(id: $0).diagnostic() }) }
  }

  private func look(
    at sheet: Sheet, _ shop: PrintShop, _ set: inout [Sheet: PrintedSheet]
  ) -> PrintedSheet {
    if let printed = set[sheet] { return printed }
    let printed = shop.look(at: sheet)
    set[sheet] = printed
    return printed
  }

  private static func diagnostics(of error: any Error) -> [Diagnostic] {
    switch error {
    case let failure as Failure: failure.diagnostics
    case let problems as Diagnostics: problems.all
    case let problem as any Problem: [problem.diagnostic()]
    default: [WorkbenchProblem.press(error.wording).diagnostic()]
    }
  }
}

extension [String] {
  /// The name that is hardest to print, if there is one.
  fileprivate var longest: [String] { self.max { $0.count < $1.count }.map { [$0] } ?? [] }
}
