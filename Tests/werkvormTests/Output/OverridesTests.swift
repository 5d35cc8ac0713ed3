import Foundation
import MethodDocument
import MethodTestKit
import Testing

@Suite("On the command line", .timeLimit(.minutes(15)))
struct OverridesTests {
  /// What `prepare` makes of an example with other settings, made once for all tests.
  private func pack(_ example: Example, _ arguments: [String]) async throws -> TemporaryFolder {
    try await Self.packs([example.path] + arguments)
  }

  private static let packs = Memo { (arguments: [String]) in
    let folder = try TemporaryFolder()
    let ending = try await Program().run(["prepare", "-o", folder.path] + arguments)
    #expect(ending.code == 0, "\(arguments): \(ending.errors)")
    return folder
  }

  /// Settings that have nothing to do with each other share a pack.
  private static let englishInGrey = ["--language", "en", "--ink", "grey"]
  private static let saverOnA3 = ["--ink", "saver", "--paper", "a3", "--size", "standard"]

  private func packFile(_ folder: TemporaryFolder) -> PDFFile {
    PDFFile(url: folder.url.appending(path: "pack.pdf"))
  }

  // MARK: Language

  /// Those of a method that has texts in a language.
  private static func examples(in language: String) -> [Example] {
    Example.onePerMethod.filter { example in
      let texts = "Plugins/\(example.method)/texts/\(language).yaml"
      return FileManager.default.fileExists(
        atPath: Program.repository.appending(path: texts).path(percentEncoded: false))
    }
  }

  @Test("another language is chosen", arguments: examples(in: "en"))
  func english(example: Example) async throws {
    let folder = try await pack(example, Self.englishInGrey)
    #expect(try await packFile(folder).objects().language == "en")
    let words = try await PDFFile(url: folder.url.appending(path: "script.pdf")).words()
    #expect(words.contains("What it is for"))
    // But for what the session file says itself.
    if try !example.text.contains("gespreksleider") { #expect(!words.contains("gespreksleider")) }
  }

  @Test("two languages are put on one sheet", arguments: examples(in: "ar"))
  func twoLanguages(example: Example) async throws {
    let folder = try await pack(example, ["--language", "nl,ar"])
    #expect(try PackFile(folder.data("pack.json")).languages == ["nl", "ar"])
    let objects = try await packFile(folder).objects()
    #expect(objects.language == "nl")
    #expect(objects.languages.contains("ar"))
    for name in ["invitation", "consent-sheet", "agreements-card"] {
      let words = try await PDFFile(url: folder.url.appending(path: "\(name).pdf")).words()
      #expect(words.unicodeScalars.contains { (0x0600...0x06FF).contains($0.value) }, "\(name)")
      #expect(words.contains { $0.isASCII && $0.isLetter }, "\(name)")
    }
    #expect(try await missingGlyphs(folder) == "")
  }

  @Test("a language from right to left leads", arguments: examples(in: "ar"))
  func rightToLeft(example: Example) async throws {
    let folder = try await pack(example, ["--language", "ar", "--sheet", "script"])
    #expect(try await packFile(folder).objects().language == "ar")
    let sheet = try #require(
      try await PrintedText.all(in: folder.url).first { $0.name == "script" })
    // The title stands at the right margin.
    let title = try #require(sheet.texts.max { $0.size < $1.size })
    #expect(title.pageWidth - title.left - title.width < title.left)
    #expect(try await missingGlyphs(folder) == "")
  }

  /// A font that has no glyph shows its box, whose name is `.notdef`.
  private func missingGlyphs(_ folder: TemporaryFolder) async throws -> String {
    try await Tool.output("pdftotext pack.pdf - | grep -n '\u{FFFD}'", in: folder.url)
  }

  // MARK: Size

  @Test("large print is laid out anew, not magnified", arguments: Example.onePerMethod)
  func large(example: Example) async throws {
    let standard = try await PrintedExample.texts(example, .standard)
    let large = try await PrintedExample.texts(example, .large)
    let script = { (sheets: [SheetTexts]) in sheets.first { $0.name == "script" }?.all ?? [] }
    let (small, big) = (script(standard), script(large))
    #expect(big.map(\.pageWidth).max() == small.map(\.pageWidth).max())
    #expect((big.map(\.size).max() ?? 0) > (small.map(\.size).max() ?? 0))
    #expect(big.prefix(30).map(\.text) != small.prefix(30).map(\.text), "lines break elsewhere")
  }

  // MARK: Ink

  @Test("grey ink has no colour anywhere", arguments: Example.onePerMethod)
  func grey(example: Example) async throws {
    let folder = try await pack(example, Self.englishInGrey)
    let pages = try await Raster.pages(of: packFile(folder), last: 60)
    #expect(pages.count >= 20)
    for (index, page) in pages.enumerated() {
      #expect(page.greatestHue <= 3, "page \(index + 1)")
    }
  }

  @Test("saving ink leaves areas empty that colour fills", arguments: Example.onePerMethod)
  func saver(example: Example) async throws {
    let folder = try await pack(example, Self.saverOnA3)
    let saving = try await Raster.pages(of: packFile(folder), last: 60)
    for (index, page) in saving.enumerated() {
      #expect(page.filledSquares(side: 16) == 0, "page \(index + 1)")
      #expect(page.inkShare < 0.2, "page \(index + 1)")
    }
    // The measure itself can tell: this is what it finds in colour.
    guard try example.text.contains("ink: colour") else { return }
    let coloured = try await PrintedExample.of(example, .standard).folder
    let full = try await Raster.pages(of: packFile(coloured), last: 60)
    #expect(full.contains { $0.greatestHue > 50 })
    #expect(full.contains { $0.filledSquares(side: 16) > 0 })
  }

  // MARK: Paper

  @Test("nothing is larger than the printer's paper", arguments: Example.onePerMethod)
  func paper(example: Example) async throws {
    let a3 = try await pageSizes(try await pack(example, Self.saverOnA3))
    #expect(Set(a3).isSubset(of: ["595x842", "842x595", "842x1191", "1191x842"]), "\(Set(a3))")
    guard try example.text.contains("paper: a4") else { return }
    let a4 = try await pageSizes(try await PrintedExample.of(example, .standard).folder)
    #expect(Set(a4).isSubset(of: ["595x842", "842x595"]), "\(Set(a4))")
    // What is tiled on A4 stands on one page of A3.
    let larger = try await PrintedExample.of(example, .standard).folder.data("pack.json")
    guard try PackFile(larger).sheets.contains(where: { Paper.a4.isSmaller(than: $0.paper) }) else {
      return
    }
    #expect(a3.contains { $0.contains("1191") })
    #expect(a3.count < a4.count)
  }

  private func pageSizes(_ folder: TemporaryFolder) async throws -> [String] {
    let lines = try await Tool.output("pdfinfo -l 9999 pack.pdf", in: folder.url)
    return lines.matches(of: /Page +\d+ size: +([0-9.]+) x ([0-9.]+) pts/).map { match in
      let sides = [match.1, match.2].map { String(Int((Double($0) ?? 0).rounded())) }
      return sides.joined(separator: "x")
    }
  }
}
