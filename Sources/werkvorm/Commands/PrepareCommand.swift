import ArgumentParser
import Foundation
import MethodDocument
import MethodHost
import Sessions

struct PrepareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prepare",
    abstract: "Prints what a meeting needs.",
    discussion: """
      Writes each sheet as DIR/<sheet-id>.pdf, all of them in print order as DIR/pack.pdf, and the \
      structured output as DIR/pack.json. Print pack.pdf once and every copy is there; its print \
      list says on what paper.
      """)

  @OptionGroup var argument: SessionArgument
  @OptionGroup var output: OutputOptions
  @OptionGroup var overrides: PrintOverrides
  @Flag(help: "Print also what the method would hold back for now.") var evenSo = false
  @OptionGroup var options: LibraryOptions

  func run() async throws {
    let run = try PrintRun(argument.file, overrides, output, options)
    try await run.perform { run in try await prepare(run) }
  }

  private func prepare(_ run: PrintRun) async throws {
    // What is printed before the meeting is for the group itself.
    let session = ConsentGate(audience: .group).admit(run.session)
    let maker = PackMaker(
      bench: run.bench, method: run.method, session: session, service: run.service,
      shared: run.shared, methodTexts: run.methodTexts)
    var (sheets, diagnostics) = try await run.asked { try await maker.sheets(evenSo: evenSo) }
    let known = sheets.map(\.id) + ["print-list"]
    try run.checkNames(known)
    let shop = try run.shop(session, names: session.names)
    // The print list tells of all sheets; without it, only those that are asked for are set.
    let wanted = run.wants("print-list") ? sheets : sheets.filter { run.wants($0.id) }
    var printed = shop.print(wanted, run.progress)
    if run.wants("print-list") {
      printed.insert(try printList(printed, maker, shop, run), at: 1)
    }
    printed = printed.filter { run.wants($0.sheet.id) }
    sheets = printed.map(\.sheet)
    diagnostics += run.session.warnings + session.warnings + shop.diagnostics(printed)
    try run.stop(if: diagnostics, in: session.sources)

    var folder = OutputFolder(output.folder)
    for sheet in printed { try run.add(sheet, named: sheet.sheet.id, shop, to: &folder) }
    if output.format.contains(.pdf) {
      // A pack of one sheet is that sheet; it is not drawn twice.
      let alone = printed.count == 1 ? folder["\(printed[0].sheet.id).pdf"] : nil
      folder.add("pack.pdf", try alone ?? shop.pdf(printed, title: session.details.title))
    }
    try folder.add("pack.json", json: PackDocument(session, sheets))
    try folder.write()
    let pages = printed.reduce(0) { $0 + $1.pages.count }
    let size = Wording.size(sheets: sheets.count, pages: pages)
    let place = output.output
    run.console.tell(
      Wording(
        nl: "\(place): \(size.nl) in pack.pdf", en: "\(place): \(size.en) in pack.pdf"))
  }

  /// The print list tells its own length too, which is known once it is set.
  private func printList(
    _ printed: [PrintedSheet], _ maker: PackMaker, _ shop: PrintShop, _ run: PrintRun
  ) throws -> PrintedSheet {
    var pages = 1
    for _ in 0..<3 {
      let list = shop.print([try maker.printList(printed, pagesOfItsOwn: pages)], run.progress)[0]
      if list.pages.count == pages { return list }
      pages = list.pages.count
    }
    return shop.print([try maker.printList(printed, pagesOfItsOwn: pages)], run.progress)[0]
  }
}

/// `pack.json`: the sheets as values, for programs; a participant's name is a field in it.
struct PackDocument: Encodable {
  var format = 1
  var method: String
  var languages: [String]
  var sheets: [Sheet]

  init(_ session: GatedSession, _ sheets: [Sheet]) {
    method = session.method
    languages = session.languages
    self.sheets = sheets
    let names = Set(session.names)
    for index in self.sheets.indices {
      self.sheets[index].forEachText { text in
        guard text.passages.contains(where: { names.contains($0.plain) }) else { return }
        text = Text([.field("participant.name")])
      }
    }
  }
}
