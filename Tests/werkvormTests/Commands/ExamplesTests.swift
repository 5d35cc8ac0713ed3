import Foundation
import MethodDocument
import Testing

/// Every example of every method is a regression test.
@Suite("An example", .timeLimit(.minutes(15)))
struct ExamplesTests {
  @Test("is there for every method that the repository has")
  func everyMethodHasOne() throws {
    let methods = try FileManager.default.contentsOfDirectory(
      at: Program.repository.appending(path: "Plugins"), includingPropertiesForKeys: nil
    ).map(\.lastPathComponent).filter { !$0.hasSuffix(".md") }
    #expect(Set(Example.all.map(\.method)) == Set(methods))
  }

  @Test("passes its check", arguments: Example.all)
  func passesCheck(example: Example) async throws {
    let ending = try await Program().run("check", example.path)
    #expect(ending.code == 0)
    #expect(ending.output == "\(example.path): sound\n")
  }

  @Test("gives a pack", arguments: Example.all, PrintedExample.Size.allCases)
  func givesPack(example: Example, size: PrintedExample.Size) async throws {
    let printed = try await PrintedExample.of(example, size)
    #expect(printed.prepare.code == 0, "\(printed.prepare.errors)")
    let pack = try PackFile(printed.folder.data("pack.json"))
    #expect(pack.method == example.method)
    let sheets = pack.sheets.map { "\($0.id).pdf" }
    #expect(Set(sheets).count == sheets.count)
    let summaries = printed.folder.names().filter { $0.contains("-group.") }
    #expect(
      Set(printed.folder.names())
        == Set(sheets + ["pack.pdf", "pack.json"]).union(summaries))
  }

  @Test(
    "gives a summary, a poster and an outcome", arguments: Example.all, PrintedExample.Size.allCases
  )
  func givesSummary(example: Example, size: PrintedExample.Size) async throws {
    let printed = try await PrintedExample.of(example, size)
    #expect(printed.summarise.code == 0, "\(printed.summarise.errors)")
    let names = printed.folder.names()
    #expect(names.contains("summary-group.pdf"))
    #expect(names.contains("poster-group.pdf"))
    let outcome = try JSONDecoder().decode(
      Outcome.self, from: printed.folder.data("outcome-group.json"))
    // What was found is there, in whatever form the method finds it.
    #expect(!(outcome.statements.isEmpty && outcome.themes.isEmpty && outcome.agreements.isEmpty))
    let handout = PDFFile(url: printed.folder.url.appending(path: "summary-group.pdf"))
    let pages = try #require(Int(try await handout.information()["Pages"] ?? ""))
    // One or two pages, and as much more as larger letters need.
    #expect((1...(size == .large ? 4 : 2)).contains(pages), "a handout of \(pages) pages")
  }

  @Test("says in a line how much was written where", arguments: Example.onePerMethod)
  func tellsWhatItWrote(example: Example) async throws {
    let printed = try await PrintedExample.of(example, .standard)
    let sheets = try PackFile(printed.folder.data("pack.json")).sheets.count
    let pack = PDFFile(url: printed.folder.url.appending(path: "pack.pdf"))
    let pages = try await pack.information()["Pages"] ?? ""
    #expect(
      printed.prepare.output
        == "\(printed.folder.path): \(sheets) sheets, \(pages) pages in pack.pdf\n")
    #expect(printed.summarise.output.split(separator: "\n").count == 1)
  }
}
