import Foundation
import MethodDocument
import Testing

/// What `pdftotext` reads, and in what order.
@Suite("The words of a sheet", .timeLimit(.minutes(15)))
struct ReadingOrderTests {
  @Test("are all there, in the order of the document", arguments: Example.all)
  func headingsInOrder(example: Example) async throws {
    let folder = try await PrintedExample.of(example, .large).folder
    var seen = 0
    for sheet in try PackFile(folder.data("pack.json")).sheets {
      // On tiles and cards a text stands more than once, or in parts.
      guard sheet.imposition == .plain, sheet.paper == .a4, sheet.mergeFields.isEmpty else {
        continue
      }
      let file = PDFFile(url: folder.url.appending(path: "\(sheet.id).pdf"))
      var rest = try await file.words()[...]
      for text in sheet.blocks.compactMap(\.runningText) {
        let words = text.plain.words
        let found = rest.range(of: words)
        #expect(found != nil, "\(sheet.id): ‘\(words)’ is missing, or comes too soon")
        if let found { rest = rest[found.upperBound...] }
        seen += 1
      }
    }
    #expect(seen > 20)
  }

  @Test("of the script follow the clock", arguments: Example.all)
  func scriptFollowsTheClock(example: Example) async throws {
    let folder = try await PrintedExample.of(example, .standard).folder
    // In the order of the content: by its place alone, two columns would be read across.
    let script = PDFFile(url: folder.url.appending(path: "script.pdf"))
    let words = try await script.tool("pdftotext -raw FILE -").output
    let minutes = words.matches(of: /\b([0-2][0-9]):([0-5][0-9])\b/).compactMap { match -> Int? in
      guard let hours = Int(match.1), let minutes = Int(match.2) else { return nil }
      return hours * 60 + minutes
    }
    try #require(!minutes.isEmpty)
    // They come in the overview and again with each part, once more where a part goes on on the
    // next page, and all of that in every facilitator's copy.
    let phases = Set(minutes).sorted()
    #expect(phases.count >= 3)
    var runs: [[Int]] = []
    for minute in minutes {
      if let last = runs.last?.last, last < minute {
        runs[runs.count - 1].append(minute)
      } else if runs.last?.last != minute {
        runs.append([minute])
      }
    }
    #expect(runs.count >= 2)
    for run in runs { #expect(run == phases) }
  }

  @Test("of the print list name every sheet of the pack", arguments: Example.all)
  func printListIsComplete(example: Example) async throws {
    let folder = try await PrintedExample.of(example, .standard).folder
    let words = try await PDFFile(url: folder.url.appending(path: "print-list.pdf")).words()
    for sheet in try PackFile(folder.data("pack.json")).sheets where sheet.id != "print-list" {
      // ‘Vraag 1 van 4’ and the like share a row: ‘Vraag 1–4’.
      let name = String(sheet.title.plain.prefix { !$0.isNumber }).words
      #expect(words.contains(name), "\(sheet.id): \(name)")
    }
  }
}

extension Block {
  /// The text of a heading or a paragraph, which stands alone between what is above and below.
  fileprivate var runningText: Text? {
    switch self {
    case .heading(let heading): heading.text
    case .paragraph(let paragraph): paragraph.text
    default: nil
    }
  }
}
