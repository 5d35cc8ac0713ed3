import Foundation
import MethodDocument
import PageLayout
import Testing

@testable import Press

/// Sheets as they looked when a person last looked at them.
///
/// `WERKVORM_ACCEPT_GOLDEN=1 swift test --filter GoldenTests` keeps what is drawn now; look at the
/// pictures before committing them.
@Suite("Sheets look as they did")
struct GoldenTests {
  struct Look: CustomTestStringConvertible {
    var name: String
    var sheet: Sheet
    var size = PrintSize.standard
    var ink = InkMode.colour
    var language = "nl"

    var testDescription: String { name }
  }

  static let looks = [
    Look(name: "working", sheet: SampleSheets.working),
    Look(name: "working-large", sheet: SampleSheets.working, size: .large),
    Look(name: "script-grey", sheet: SampleSheets.script, ink: .grey),
    Look(name: "script-saver", sheet: SampleSheets.script, ink: .saver),
    Look(name: "findings", sheet: SampleSheets.findings),
    Look(name: "arabic", sheet: SampleSheets.arabic, language: "ar"),
    Look(name: "drawings", sheet: SampleSheets.drawings),
    Look(name: "tree-saver", sheet: SampleSheets.tree, ink: .saver),
    Look(name: "place-mat-arabic", sheet: SampleSheets.placeMat, ink: .grey, language: "ar"),
    Look(name: "leaf-large", sheet: SampleSheets.leaf, size: .large),
  ]

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../Golden").standardizedFileURL
  private static let dotsPerInch = 40.0

  @Test("as before", arguments: looks)
  func unchanged(_ look: Look) throws {
    let measurer = try FontMeasurer()
    let set = SampleSheets.set(
      look.sheet, size: look.size, language: look.language, measurer: measurer)
    #expect(set.problems.isEmpty)
    let page = try #require(set.faces.first).front
    let png = try Printing(ink: look.ink, measurer: measurer)
      .png(page, dotsPerInch: Self.dotsPerInch)
    let golden = Self.folder.appending(path: "\(look.name).png")
    if ProcessInfo.processInfo.environment["WERKVORM_ACCEPT_GOLDEN"] != nil {
      return try AtomicFile.write(png, to: golden)
    }
    let difference = try #require(
      try Pixels(png).difference(from: Pixels(Data(contentsOf: golden))),
      "another size than \(golden.lastPathComponent)")
    // Another version of FreeType or Cairo smooths letters otherwise; it moves nothing.
    #expect(difference.mean < 1 && difference.largestArea < 30, "\(difference)")
  }

  @Test("and would not if a block were left out, moved a little or painted in another ink")
  func sensitive() throws {
    let measurer = try FontMeasurer()
    func pixels(_ frame: Frame, _ ink: InkMode = .colour) throws -> Pixels {
      try Pixels(
        Printing(ink: ink, measurer: measurer).png(frame, dotsPerInch: Self.dotsPerInch))
    }
    func page(_ sheet: Sheet) throws -> Frame {
      try #require(SampleSheets.set(sheet, measurer: measurer).faces.first).front
    }
    let whole = try page(SampleSheets.script)
    var moved = Frame(size: whole.size)
    moved.add(whole, x: .millimetres(2), y: 0)
    var shorter = SampleSheets.script
    shorter.blocks.removeAll { $0.kind == .callout }
    let golden = try pixels(whole)
    for other in try [pixels(moved), pixels(page(shorter)), pixels(whole, .saver)] {
      let difference = try #require(golden.difference(from: other))
      #expect(difference.mean >= 1 || difference.largestArea >= 30, "\(difference)")
    }
  }
}
