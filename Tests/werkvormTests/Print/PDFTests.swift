import Foundation
import Testing

/// What print.md 12 asks of every PDF, for each example in each size.
@Suite("Every PDF of an example", .timeLimit(.minutes(15)))
struct PDFTests {
  @Test("is sound", arguments: Example.all, PrintedExample.Size.allCases)
  func isSound(example: Example, size: PrintedExample.Size) async throws {
    let folder = try await PrintedExample.of(example, size).folder
    let faults = try await Tool.output(
      "for f in *.pdf; do qpdf --check $f > said 2>&1 || { echo $f; cat said; }; done; rm -f said",
      in: folder.url)
    #expect(faults == "")
  }

  @Test("has all its fonts with it, of each only what it uses", arguments: Example.all)
  func bringsFonts(example: Example) async throws {
    let folder = try await PrintedExample.of(example, .standard).folder
    // A row ends in: embedded, subset, unicode, object, generation.
    let rows = try await Tool.output(
      "for f in *.pdf; do pdffonts $f | tail -n +3 | sed \"s/^/$f /\"; done", in: folder.url)
    let fonts = rows.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    #expect(fonts.count >= PDFFile.all(in: folder).count)
    for font in fonts { #expect(font.suffix(5).prefix(3) == ["yes", "yes", "yes"], "\(font)") }
    #expect(fonts.allSatisfy { $0[1].contains("+NotoSans") })
  }

  @Test("is tagged and says its title and its language", arguments: Example.all)
  func saysWhatItIs(example: Example) async throws {
    let folder = try await PrintedExample.of(example, .standard).folder
    let information = try await Tool.output("for f in *.pdf; do pdfinfo $f; done", in: folder.url)
    let lines = information.split(separator: "\n").map(String.init)
    let files = PDFFile.all(in: folder)
    #expect(lines.count { $0.contains(/^Title: +\w/) } == files.count)
    #expect(lines.count { $0.contains(/^Tagged: +yes/) } == files.count)
    for file in files.prefix(3) + files.suffix(3) {
      #expect(try await file.objects().language == "nl", "\(file.name)")
    }
  }

  @Test("says in words what each figure shows", arguments: Example.all)
  func describesFigures(example: Example) async throws {
    let folder = try await PrintedExample.of(example, .large).folder
    var figures = 0
    for name in ["pack", "summary-group", "poster-group"] {
      let file = PDFFile(url: folder.url.appending(path: "\(name).pdf"))
      for alternative in try await file.objects().figures {
        figures += 1
        #expect(alternative?.isEmpty == false, "\(file.name)")
      }
    }
    #expect(figures > 10)
  }

  @Test("has a bookmark for each sheet of a pack", arguments: Example.all)
  func bookmarks(example: Example) async throws {
    let folder = try await PrintedExample.of(example, .standard).folder
    let pack = PDFFile(url: folder.url.appending(path: "pack.pdf"))
    let sheets = try PackFile(folder.data("pack.json")).sheets
    #expect(try await pack.objects().bookmarks == sheets.map { $0.title.plain })
  }
}
